import type { Figure, Report, WorkModel } from '../../../src-shared/domain/report.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import { useStatus } from '../../status/status-store.ts'
import { useReader } from '../reader-store.ts'
import { rangeOfSelection, tidyRange } from '../text/report-layout.ts'
import { neighbourTag, tagsAt } from '../text/tag-order.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { useFindings, type CardSubject } from './finding-store.ts'
import type { FindingSay } from './finding-words.ts'

interface CardOptions {
  /** The keyboard goes into the card; else it stays where it is. */
  readonly takesFocus: boolean
}

/** Selects a figure, brings it into view and opens its card. */
export function goToFigure(report: Report, figure: Figure, options: CardOptions): void {
  goTo({ kind: 'figure', report: report.id, id: figure.id, range: placeOf(figure) }, options)
}

/** Selects a work model, brings it into view and opens its card. */
export function goToWorkModel(report: Report, model: WorkModel, options: CardOptions): void {
  goTo({ kind: 'workModel', report: report.id, id: model.id, range: placeOf(model) }, options)
}

/** Goes to the figure after or before the one whose card is open, else the caret. False beyond the last. */
export function stepToFigure({ report }: OpenReport, direction: 'next' | 'previous', options: CardOptions): boolean {
  const { card } = useFindings.getState()
  const { selection } = useReader.getState()
  const caret = selection === null ? 0 : rangeOfSelection(selection).start
  const figure = neighbourTag(report.figures, { focused: card?.id ?? null, caret }, direction)
  if (figure === null) return false
  goToFigure(report, figure, options)
  return true
}

/** What a card can be opened for at a place: the narrowest figure there, else the narrowest work model; null where neither is. */
export function findingAt(
  { id, figures, workModels }: Pick<Report, 'id' | 'figures' | 'workModels'>,
  at: Range,
): CardSubject | null {
  const figure = narrowest(tagsAt(figures, at))
  if (figure !== null) return { kind: 'figure', report: id, id: figure.id, range: placeOf(figure) }
  const model = narrowest(tagsAt(workModels, at))
  return model === null ? null : { kind: 'workModel', report: id, id: model.id, range: placeOf(model) }
}

/** Opens the card in which the selection becomes a figure or work model; what is one already is opened instead. */
export function addFromSelection(open: OpenReport, kind: CardSubject['kind'], say: FindingSay): void {
  const { selection } = useReader.getState()
  const range = selection === null ? null : tidyRange(open.layout, rangeOfSelection(selection))
  if (range === null || range.start === range.end) {
    useStatus.getState().sayDone(say('selectFirst'), { undoable: false })
    return
  }
  const { openCard } = useFindings.getState()
  const present = presentAt(open.report, kind, range)
  openCard(present ?? { kind, report: open.report.id, id: null, range }, { takesFocus: true })
}

/** A figure or work model at exactly this range. */
function presentAt(report: Report, kind: CardSubject['kind'], range: Range): CardSubject | null {
  const isHere = ({ start, end }: Range) => start === range.start && end === range.end
  if (kind === 'figure') {
    const figure = report.figures.find(isHere)
    return figure === undefined ? null : { kind, report: report.id, id: figure.id, range }
  }
  const model = report.workModels.find(isHere)
  return model === undefined ? null : { kind, report: report.id, id: model.id, range }
}

function goTo(subject: CardSubject, options: CardOptions): void {
  const { select, focusTag, revealRange, askForFocus } = useReader.getState()
  const { range } = subject
  select({ anchor: range.start, focus: range.end })
  focusTag(null)
  revealRange(range)
  useFindings.getState().openCard(subject, options)
  if (!options.takesFocus) askForFocus()
}

function placeOf({ start, end }: Range): Range {
  return { start, end }
}

function narrowest<Place extends Range>(here: readonly Place[]): Place | null {
  return here.toSorted((one, other) => one.end - one.start - (other.end - other.start)).at(0) ?? null
}
