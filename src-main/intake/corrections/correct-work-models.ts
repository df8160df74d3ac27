import type { ReportId, WorkModelId } from '../../../src-shared/domain/ids.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { WorkModel } from '../../../src-shared/domain/report.ts'
import type { ReadableCorpus, WritableCorpus } from '../../corpus/corpus.ts'
import { Failed } from '../../corpus/failed.ts'
import { insertWorkModels } from '../../corpus/finding-store.ts'
import { findReportSummary, findReportText } from '../../corpus/report-queries.ts'
import { quoteAt } from './quote-at.ts'
import { findWorkModel, hasWorkModelAt, markWorkModelsRemoved, updateWorkModel } from './work-model-queries.ts'

/** Adds a work model that intake missed. Fails with `not_found`, with `bad_input` for a range that is none of the text, and with `conflict` where one is. */
export function addWorkModel(
  corpus: WritableCorpus,
  added: { readonly report: ReportId; readonly name: string } & Range,
): WorkModel {
  findReportSummary(corpus, added.report)
  const quote = quoteAt(findReportText(corpus, added.report), added)
  if (hasWorkModelAt(corpus, added.report, added)) throw new Failed('conflict', 'workModel', quote)
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the id is made here
  const id = corpus.newId() as WorkModelId
  corpus.act({ label: 'intake.addWorkModel', subject: added.name }, () =>
    insertWorkModels(corpus, [{ ...added, id, quote, certainty: 1, origin: 'added' }]),
  )
  return workModelOf(corpus, id)
}

/** Gives a work model another name. Fails with `not_found`. */
export function editWorkModel(corpus: WritableCorpus, id: WorkModelId, name: string): WorkModel {
  const before = workModelOf(corpus, id)
  if (before.name === name) return before
  const origin = before.origin === 'added' ? 'added' : 'edited'
  corpus.act({ label: 'intake.editWorkModel', subject: name }, () =>
    updateWorkModel(corpus, { ...before, name, certainty: 1, origin }),
  )
  return workModelOf(corpus, id)
}

/** Removes work models; they are kept as removed, so that reading again does not bring them back. Gives back how many there were. */
export function removeWorkModels(corpus: WritableCorpus, workModels: readonly WorkModelId[]): number {
  const [first] = workModels
  if (first === undefined) return 0
  const { name } = workModelOf(corpus, first)
  const subject = workModels.length > 1 ? `${name} (${workModels.length})` : name
  return corpus.act({ label: 'intake.removeWorkModels', subject }, () => markWorkModelsRemoved(corpus, workModels))
}

function workModelOf(corpus: ReadableCorpus, id: WorkModelId): WorkModel {
  const found = findWorkModel(corpus, id)
  if (found === undefined) throw new Failed('not_found', 'workModel', id)
  return found
}
