import { useMemo } from 'react'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { Command } from '../../command/command-store.ts'
import { useOriginalWords } from '../original/original-words.ts'
import { useReader } from '../reader-store.ts'
import { useReaderWords, type ReaderSay } from '../reader-words.ts'
import { useReadingStyle } from '../reading-style-store.ts'
import type { OpenReport } from '../use-reader-data.ts'
import type { StatusActions } from '../use-reading-status.ts'
import { hitFrom } from '../text/find-in-report.ts'

const none: readonly Command[] = []

/** The commands for finding, for the look of the text and for how far the report is read. */
export function useViewCommands(open: OpenReport | null, hits: readonly Range[], status: StatusActions): readonly Command[] {
  const say = useReaderWords()
  const sayOriginal = useOriginalWords()
  const isOriginalShown = useReader((state) => state.isOriginalShown)
  const isResidueShown = useReader((state) => state.isResidueShown)
  const font = useReadingStyle((state) => state.font)
  const stage = open?.report.status
  return useMemo(() => {
    if (stage === undefined) return none
    return [
      ...findCommands(say, hits),
      ...styleCommands(say, font),
      {
        id: 'reader.residue',
        label: say(isResidueShown ? 'hideResidue' : 'showResidue'),
        key: null,
        group: say('groupView'),
        run: () => useReader.getState().showResidue(!isResidueShown),
      },
      {
        id: 'reader.original',
        label: sayOriginal(isOriginalShown ? 'hide' : 'show'),
        key: 'Alt+O',
        group: say('groupView'),
        run: () => useReader.getState().showOriginal(!isOriginalShown),
      },
      { id: 'reader.about', label: say('goToAbout'), key: 'Alt+I', group: say('groupMove'), run: goToAbout },
      {
        id: 'reader.markRead',
        label: say(stage === 'read' ? 'markReading' : 'markRead'),
        key: 'Alt+R',
        group: say('groupMove'),
        run: () => status.mark(stage === 'read' ? 'reading' : 'read'),
      },
    ]
  }, [say, sayOriginal, stage, hits, font, isResidueShown, isOriginalShown, status])
}

/** Opens the find bar, or goes back into it; what was typed stays. */
export function openFind(): void {
  useReader.getState().changeFind({ isOpen: true })
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>('.reader-find input')?.select())
}

/** Shows the next (or previous) hit, round the end. */
export function goToHit(hits: readonly Range[], by: -1 | 1): void {
  const { find, changeFind, revealRange } = useReader.getState()
  if (hits.length === 0) return
  const index = (find.index + by + hits.length) % hits.length
  changeFind({ index })
  const hit = hits[index]
  if (hit !== undefined) revealRange(hit)
}

/** Shows the first hit from the caret on, when what is looked for changed. */
export function goToFirstHit(hits: readonly Range[]): void {
  const { selection, changeFind, revealRange } = useReader.getState()
  const index = hitFrom(hits, selection?.focus ?? 0)
  changeFind({ index })
  const hit = hits[index]
  if (hit !== undefined) revealRange(hit)
}

/** Puts the keyboard into what is known of the report. */
function goToAbout(): void {
  document.querySelector<HTMLTextAreaElement>('.reader-about textarea')?.focus()
}

function findCommands(say: ReaderSay, hits: readonly Range[]): Command[] {
  const group = say('groupMove')
  const isEnabled = hits.length > 0
  return [
    { id: 'reader.find', label: say('find'), key: 'Mod+F', group, run: openFind },
    { id: 'reader.findNext', label: say('findNext'), key: 'F3', group, isEnabled, run: () => goToHit(hits, 1) },
    { id: 'reader.findPrevious', label: say('findPrevious'), key: 'Shift+F3', group, isEnabled, run: () => goToHit(hits, -1) },
  ]
}

function styleCommands(say: ReaderSay, font: 'serif' | 'sans'): Command[] {
  const group = say('groupView')
  const { changeSize, setFont, toggleIndent } = useReadingStyle.getState()
  return [
    { id: 'reader.larger', label: say('larger'), key: 'Alt+=', group, run: () => changeSize(1) },
    { id: 'reader.smaller', label: say('smaller'), key: 'Alt+-', group, run: () => changeSize(-1) },
    {
      id: 'reader.font',
      label: say(font === 'serif' ? 'useSans' : 'useSerif'),
      key: null,
      group,
      run: () => setFont(font === 'serif' ? 'sans' : 'serif'),
    },
    { id: 'reader.indent', label: say('indent'), key: null, group, run: () => toggleIndent() },
  ]
}
