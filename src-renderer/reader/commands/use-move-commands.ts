import { useMemo } from 'react'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReportSummary } from '../../../src-shared/domain/report.ts'
import type { Command } from '../../command/command-store.ts'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useReader } from '../reader-store.ts'
import { useReaderWords, type ReaderSay } from '../reader-words.ts'
import { firstBlockEndingFrom, rangeOfSelection, tidyRange, type ReportLayout } from '../text/report-layout.ts'
import { narrowerStep, widerStep } from '../text/selection-steps.ts'
import type { OpenReport } from '../use-reader-data.ts'

const none: readonly Command[] = []

/** The commands that move through the text and from report to report. */
export function useMoveCommands(open: OpenReport | null, reports: readonly ReportSummary[], report: ReportId | null) {
  const say = useReaderWords()
  return useMemo<readonly Command[]>(() => {
    const text = open === null ? none : textCommands(say, open.layout)
    return [...text, ...reportCommands(say, reports, report)]
  }, [say, open, reports, report])
}

function textCommands(say: ReaderSay, layout: ReportLayout): Command[] {
  const group = say('groupMove')
  return [
    { id: 'reader.narrower', label: say('narrower'), key: '[', group: say('groupTag'), run: () => step(layout, 'narrower') },
    { id: 'reader.wider', label: say('wider'), key: ']', group: say('groupTag'), run: () => step(layout, 'wider') },
    { id: 'reader.nextParagraph', label: say('nextParagraph'), key: 'J', group, run: () => goToParagraph(layout, 1) },
    { id: 'reader.previousParagraph', label: say('previousParagraph'), key: 'K', group, run: () => goToParagraph(layout, -1) },
  ]
}

/** Climbs or descends the ladder around the seed. */
function step(layout: ReportLayout, direction: 'narrower' | 'wider'): void {
  const { selection, seed, selectStep, askForFocus } = useReader.getState()
  if (selection === null) return
  const range = rangeOfSelection(selection)
  const from = seed ?? range
  const ladder = direction === 'wider' ? widerStep : narrowerStep
  const next = ladder(layout.text, blocksAround(layout, range), from, range)
  if (next !== null) selectStep(next)
  askForFocus()
}

/** From the start of the first block that the range touches to the end of the last. */
function blocksAround(layout: ReportLayout, range: { start: number; end: number }): { start: number; end: number } {
  const tidy = tidyRange(layout, range)
  const first = layout.blocks[firstBlockEndingFrom(layout.blocks, tidy.start)] ?? layout.blocks.at(-1)
  const last = layout.blocks[firstBlockEndingFrom(layout.blocks, tidy.end)] ?? first
  return { start: Math.min(first?.start ?? 0, range.start), end: Math.max(last?.end ?? layout.text.length, range.end) }
}

/** Puts the caret at the start of a neighbouring paragraph; lines of the web page are passed over while folded. */
function goToParagraph(layout: ReportLayout, by: -1 | 1): void {
  const { selection, select, focusTag, revealRange, askForFocus, isResidueShown } = useReader.getState()
  const blocks = isResidueShown ? layout.blocks : layout.blocks.filter(({ kind }) => kind !== 'boilerplate')
  const position = selection?.focus ?? 0
  const here = firstBlockEndingFrom(blocks, position)
  // Going back from inside a paragraph leads to its own start first.
  const isInside = by === -1 && position > (blocks[here]?.start ?? 0)
  const block = blocks[selection === null ? 0 : here + (isInside ? 0 : by)]
  if (block === undefined) return
  select({ anchor: block.start, focus: block.start })
  focusTag(null)
  revealRange({ start: block.start, end: Math.min(block.end, block.start + 1) })
  askForFocus()
}

function reportCommands(say: ReaderSay, reports: readonly ReportSummary[], report: ReportId | null): Command[] {
  const index = reports.findIndex(({ id }) => id === report)
  const neighbour = (by: -1 | 1) => (index === -1 ? undefined : reports[index + by])
  const command = (id: string, label: string, key: string, to: ReportSummary | undefined): Command => ({
    id,
    label,
    key,
    group: say('groupMove'),
    isEnabled: to !== undefined,
    run: () => (to === undefined ? undefined : useNavigation.getState().openReport(to.id)),
  })
  return [
    command('reader.nextReport', say('nextReport'), 'Mod+ArrowDown', neighbour(1)),
    command('reader.previousReport', say('previousReport'), 'Mod+ArrowUp', neighbour(-1)),
  ]
}
