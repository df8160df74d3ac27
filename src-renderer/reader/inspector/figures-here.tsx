import { useMemo } from 'react'
import type { Figure } from '../../../src-shared/domain/report.ts'
import { Section } from '../../design/section.tsx'
import { useLanguage } from '../../words/use-words.ts'
import { useReader } from '../reader-store.ts'
import { useReaderWords, type ReaderSay } from '../reader-words.ts'
import { blockAt } from '../text/outline.ts'
import type { OpenReport } from '../use-reader-data.ts'

/** The quantities that intake found in the paragraph at the caret. */
export function FiguresHere({ open }: { open: OpenReport }) {
  const say = useReaderWords()
  const language = useLanguage()
  const focus = useReader((state) => state.selection?.focus ?? null)
  const figures = useMemo(() => {
    const block = focus === null ? null : blockAt(open.layout, focus)
    return block === null ? [] : open.report.figures.filter(({ start }) => start >= block.start && start < block.end)
  }, [open, focus])
  return (
    <Section title={say('figures', { count: figures.length })}>
      {figures.length === 0 ? <p className="reader-note">{say('noFigures')}</p> : null}
      {figures.map((figure) => (
        <button
          key={figure.id}
          type="button"
          className="reader-figure"
          onClick={() => useReader.getState().revealRange(figure, { isFlashed: true })}
        >
          <span className="reader-figure-value">{valueOf(figure, language, say)}</span>
          <span className="reader-figure-noun">{figure.noun ?? ''}</span>
          <span className="reader-figure-quote">{figure.quote}</span>
        </button>
      ))}
    </Section>
  )
}

function valueOf(figure: Figure, language: string, say: ReaderSay): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(figure.value)
  const qualifier = figure.qualifier === 'exact' ? '' : say(`qualifier_${figure.qualifier}`)
  return [qualifier, `${number}${figure.unit === null ? '' : ` ${figure.unit}`}`].filter(Boolean).join(' ')
}
