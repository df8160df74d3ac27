import type { ReportId, WorkModelId } from '../../../src-shared/domain/ids.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { WorkModel } from '../../../src-shared/domain/report.ts'
import type { ReadableCorpus, WritableCorpus } from '../../corpus/corpus.ts'
import { oneOf, sql } from '../../corpus/sql.ts'

/** A work model of a present report that the analyst has not removed. */
export function findWorkModel(corpus: ReadableCorpus, id: WorkModelId): WorkModel | undefined {
  return corpus.get<WorkModel>(sql`
    SELECT work_model.id, start, "end", quote, name, certainty, origin
    FROM present_work_model AS work_model JOIN report ON report.id = work_model.report AND report.presence = 'present'
    WHERE work_model.id = ${id}`)
}

/** True when a work model stands at just this range, not removed. */
export function hasWorkModelAt(corpus: ReadableCorpus, report: ReportId, { start, end }: Range): boolean {
  const found = corpus.get(sql`
    SELECT 1 FROM present_work_model WHERE report = ${report} AND start = ${start} AND "end" = ${end}`)
  return found !== undefined
}

/** Writes the name of a work model, and whose word it is. */
export function updateWorkModel(corpus: WritableCorpus, { id, name, certainty, origin }: WorkModel): void {
  corpus.run(sql`UPDATE work_model SET name = ${name}, certainty = ${certainty}, origin = ${origin} WHERE id = ${id}`)
}

/** Marks work models as removed; gives back how many were not. */
export function markWorkModelsRemoved(corpus: WritableCorpus, workModels: readonly WorkModelId[]): number {
  return corpus.run(sql`UPDATE work_model SET origin = 'removed' WHERE origin <> 'removed' AND id IN ${oneOf(workModels)}`)
}

/** The names of the work models of a report, whatever their origin, removed ones too. */
export function listWorkModelNames(corpus: ReadableCorpus, report: ReportId): string[] {
  const rows = corpus.all<{ name: string }>(sql`SELECT name FROM work_model WHERE report = ${report}`)
  return rows.map(({ name }) => name)
}

/** Takes away the work models that touch the range and that no one has said anything about. */
export function deleteFoundWorkModels(corpus: WritableCorpus, report: ReportId, { start, end }: Range): void {
  corpus.run(sql`DELETE FROM work_model WHERE report = ${report} AND origin = 'found' AND start < ${end} AND "end" > ${start}`)
}
