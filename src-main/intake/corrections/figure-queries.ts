import type { FigureId, ReportId } from '../../../src-shared/domain/ids.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { Figure, FigureChange } from '../../../src-shared/domain/report.ts'
import type { ReadableCorpus, WritableCorpus } from '../../corpus/corpus.ts'
import { oneOf, sql } from '../../corpus/sql.ts'

interface FigureRow extends Omit<Figure, 'change'> {
  readonly report: ReportId
  readonly direction: FigureChange['direction'] | null
  readonly basis: FigureChange['basis']
}

/** A figure of a present report that the analyst has not removed, with its report. */
export function findFigure(corpus: ReadableCorpus, id: FigureId): { report: ReportId; figure: Figure } | undefined {
  const row = corpus.get<FigureRow>(sql`
    SELECT figure.id, report, start, "end", quote, value, unit, noun, qualifier, change_direction AS direction,
      change_basis AS basis, certainty, origin
    FROM present_figure AS figure JOIN report ON report.id = figure.report AND report.presence = 'present'
    WHERE figure.id = ${id}`)
  if (row === undefined) return undefined
  const { report, direction, basis, ...rest } = row
  return { report, figure: { ...rest, change: direction === null ? null : { direction, basis } } }
}

/** True when a figure stands at just this range, not removed. */
export function hasFigureAt(corpus: ReadableCorpus, report: ReportId, { start, end }: Range): boolean {
  const found = corpus.get(sql`
    SELECT 1 FROM present_figure WHERE report = ${report} AND start = ${start} AND "end" = ${end}`)
  return found !== undefined
}

/** Writes what a figure says, and whose word it is. */
export function updateFigure(corpus: WritableCorpus, figure: Figure): void {
  corpus.run(sql`
    UPDATE figure SET value = ${figure.value}, unit = ${figure.unit}, noun = ${figure.noun}, qualifier = ${figure.qualifier},
      change_direction = ${figure.change?.direction ?? null}, change_basis = ${figure.change?.basis ?? null},
      certainty = ${figure.certainty}, origin = ${figure.origin}
    WHERE id = ${figure.id}`)
}

/** Marks figures as removed; gives back how many were not. */
export function markFiguresRemoved(corpus: WritableCorpus, figures: readonly FigureId[]): number {
  return corpus.run(sql`UPDATE figure SET origin = 'removed' WHERE origin <> 'removed' AND id IN ${oneOf(figures)}`)
}

/** Where figures stand that touch the range, whatever their origin, removed ones too. */
export function listFigureRanges(corpus: ReadableCorpus, report: ReportId, { start, end }: Range): Range[] {
  return corpus.all<Range>(sql`
    SELECT start, "end" FROM figure WHERE report = ${report} AND start < ${end} AND "end" > ${start} ORDER BY start`)
}

/** Takes away the figures that touch the range and that no one has said anything about. */
export function deleteFoundFigures(corpus: WritableCorpus, report: ReportId, { start, end }: Range): void {
  corpus.run(sql`DELETE FROM figure WHERE report = ${report} AND origin = 'found' AND start < ${end} AND "end" > ${start}`)
}
