import { useEffect } from 'react'
import type { ReportSurface } from './paint/report-surface.ts'
import { useReader } from './reader-store.ts'
import { useReaderWords, type ReaderSay } from './reader-words.ts'

/** Folds and unfolds what belongs to the web page, and words the buttons that do it. */
export function useResidue(surface: ReportSurface | null): void {
  const say = useReaderWords()
  const isShown = useReader((state) => state.isResidueShown)
  useEffect(() => {
    if (surface === null) return undefined
    wordFolds(surface.root, isShown, say)
    const hear = (event: MouseEvent) => {
      const isFold = event.target instanceof Element && event.target.closest('.reader-fold-button') !== null
      if (isFold) useReader.getState().showResidue(!isShown)
    }
    surface.root.addEventListener('click', hear)
    return () => surface.root.removeEventListener('click', hear)
  }, [surface, isShown, say])
}

function wordFolds(root: HTMLElement, isShown: boolean, say: ReaderSay): void {
  root.dataset['residue'] = isShown ? 'shown' : 'folded'
  for (const button of root.querySelectorAll<HTMLButtonElement>('.reader-fold-button')) {
    const label = say(isShown ? 'residueOpen' : 'residue', { count: button.dataset['lines'] ?? '' })
    button.dataset['label'] = label
    button.setAttribute('aria-label', label)
    button.setAttribute('aria-expanded', String(isShown))
  }
}
