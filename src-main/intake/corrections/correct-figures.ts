import type { FigureId, ReportId } from '../../../src-shared/domain/ids.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { Figure } from '../../../src-shared/domain/report.ts'
import type { ReadableCorpus, WritableCorpus } from '../../corpus/corpus.ts'
import { Failed } from '../../corpus/failed.ts'
import { insertFigures } from '../../corpus/finding-store.ts'
import { findReportSummary, findReportText } from '../../corpus/report-queries.ts'
import { findFigure, hasFigureAt, markFiguresRemoved, updateFigure } from './figure-queries.ts'
import { quoteAt } from './quote-at.ts'

/** What a figure says. */
type FigureStatement = Pick<Figure, 'value' | 'unit' | 'noun' | 'qualifier' | 'change'>
type FigureChanges = { readonly [Field in keyof FigureStatement]?: FigureStatement[Field] | undefined }

/** Adds a figure that intake missed. Fails with `not_found`, with `bad_input` for a range that is none of the text, and with `conflict` where one is. */
export function addFigure(corpus: WritableCorpus, added: { readonly report: ReportId } & Range & FigureStatement): Figure {
  findReportSummary(corpus, added.report)
  const quote = quoteAt(findReportText(corpus, added.report), added)
  if (hasFigureAt(corpus, added.report, added)) throw new Failed('conflict', 'figure', quote)
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the id is made here
  const id = corpus.newId() as FigureId
  corpus.act({ label: 'intake.addFigure', subject: quote }, () =>
    insertFigures(corpus, [{ ...added, id, quote, certainty: 1, origin: 'added' }]),
  )
  return figureOf(corpus, id)
}

/** Corrects what a figure says; what is left out stays. Fails with `not_found`. */
export function editFigure(corpus: WritableCorpus, id: FigureId, changes: FigureChanges): Figure {
  const before = figureOf(corpus, id)
  const after = { ...before, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) }
  if (JSON.stringify(after) === JSON.stringify(before)) return before
  const origin = before.origin === 'added' ? 'added' : 'edited'
  corpus.act({ label: 'intake.editFigure', subject: before.quote }, () =>
    updateFigure(corpus, { ...after, certainty: 1, origin }),
  )
  return figureOf(corpus, id)
}

/** Removes figures; they are kept as removed, so that reading again does not bring them back. Gives back how many there were. */
export function removeFigures(corpus: WritableCorpus, figures: readonly FigureId[]): number {
  const [first] = figures
  if (first === undefined) return 0
  const { quote } = figureOf(corpus, first)
  const subject = figures.length > 1 ? `${quote} (${figures.length})` : quote
  return corpus.act({ label: 'intake.removeFigures', subject }, () => markFiguresRemoved(corpus, figures))
}

function figureOf(corpus: ReadableCorpus, id: FigureId): Figure {
  const found = findFigure(corpus, id)
  if (found === undefined) throw new Failed('not_found', 'figure', id)
  return found.figure
}
