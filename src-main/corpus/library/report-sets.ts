import { reportSetIdSchema, type ReportId, type ReportSetId } from '../../../src-shared/domain/ids.ts'
import type { ReportSet } from '../../../src-shared/domain/report-set.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus.ts'
import { Failed } from '../failed.ts'
import { refuseAbsentReports } from '../report-queries.ts'
import {
  deleteMembers,
  deleteSetRow,
  findSet,
  findSetByName,
  insertMembers,
  insertSet,
  updateSetName,
} from './report-set-queries.ts'

/** Makes a set of these reports. Fails with `conflict` when the name is taken, with `not_found` for an unknown report. */
export function addSet(
  corpus: WritableCorpus,
  { name, reports }: { readonly name: string; readonly reports: readonly ReportId[] },
): ReportSet {
  refuseTakenName(corpus, name, null)
  refuseAbsentReports(corpus, reports)
  const id = reportSetIdSchema.parse(corpus.newId())
  corpus.act({ label: 'library.addSet', subject: name }, () => {
    insertSet(corpus, { id, name, createdAt: corpus.now() })
    insertMembers(corpus, id, reports)
  })
  return findSet(corpus, id)
}

/** Fails with `not_found`, or `conflict` when the name is taken. */
export function renameSet(corpus: WritableCorpus, set: ReportSetId, name: string): ReportSet {
  findSet(corpus, set)
  refuseTakenName(corpus, name, set)
  corpus.act({ label: 'library.renameSet', subject: name }, () => updateSetName(corpus, set, name))
  return findSet(corpus, set)
}

/** The reports stay; only the group goes. Fails with `not_found`. */
export function deleteSet(corpus: WritableCorpus, set: ReportSetId): void {
  const { name } = findSet(corpus, set)
  corpus.act({ label: 'library.deleteSet', subject: name }, () => deleteSetRow(corpus, set))
}

/**
 * Puts reports into a set and takes others out; a report that is to come and to go goes. Gives back how many came and went.
 * Fails with `not_found` for an unknown set, or a report to come that is unknown.
 */
export function changeSet(
  corpus: WritableCorpus,
  set: ReportSetId,
  { add, remove }: { readonly add: readonly ReportId[]; readonly remove: readonly ReportId[] },
): { added: number; removed: number } {
  const { name } = findSet(corpus, set)
  const going = new Set(remove)
  const coming = [...new Set(add)].filter((report) => !going.has(report))
  refuseAbsentReports(corpus, coming)
  const sizes = [coming.length > 0 ? `+${coming.length}` : '', going.size > 0 ? `−${going.size}` : ''].filter(
    (size) => size !== '',
  )
  return corpus.act({ label: 'library.changeSet', subject: `${name} (${sizes.join(' ')})` }, () => ({
    added: insertMembers(corpus, set, coming),
    removed: deleteMembers(corpus, set, remove),
  }))
}

function refuseTakenName(corpus: ReadableCorpus, name: string, except: ReportSetId | null): void {
  const taken = findSetByName(corpus, name)
  if (taken !== undefined && taken !== except) throw new Failed('conflict', 'set', name)
}
