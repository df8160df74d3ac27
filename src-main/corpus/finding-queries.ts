import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { Figure, FigureChange, WorkModel } from '../../src-shared/domain/report.ts'
import type { ReadableCorpus } from './corpus.ts'
import { sql } from './sql.ts'

/** The figures of a report by position, without those the analyst removed. */
export function listFigures(corpus: ReadableCorpus, report: ReportId): Figure[] {
  return listAllFigures(corpus, report).filter(isPresent)
}

/** The work models of a report by position, without those the analyst removed. */
export function listWorkModels(corpus: ReadableCorpus, report: ReportId): WorkModel[] {
  return listAllWorkModels(corpus, report).filter(isPresent)
}

/** A finding as stored: one that the analyst removed is kept, so that reading again does not bring it back. */
export type Kept<Finding extends { readonly origin: string }> =
  Finding | (Omit<Finding, 'origin'> & { readonly origin: 'removed' })

/** The figures of a report by position, the removed ones too. */
export function listAllFigures(corpus: ReadableCorpus, report: ReportId): Kept<Figure>[] {
  type Row = Omit<Kept<Figure>, 'change'> & { direction: FigureChange['direction'] | null; basis: FigureChange['basis'] }
  const rows = corpus.all<Row>(sql`
    SELECT id, start, "end", quote, value, unit, noun, qualifier, change_direction AS direction, change_basis AS basis, certainty, origin
    FROM figure WHERE report = ${report} ORDER BY start, "end", id`)
  return rows.map(({ direction, basis, ...row }) => ({ ...row, change: direction === null ? null : { direction, basis } }))
}

/** The work models of a report by position, the removed ones too. */
export function listAllWorkModels(corpus: ReadableCorpus, report: ReportId): Kept<WorkModel>[] {
  return corpus.all<Kept<WorkModel>>(sql`
    SELECT id, start, "end", quote, name, certainty, origin FROM work_model WHERE report = ${report} ORDER BY start, "end", id`)
}

function isPresent<Finding extends { readonly origin: string }>(finding: Kept<Finding>): finding is Finding {
  return finding.origin !== 'removed'
}
