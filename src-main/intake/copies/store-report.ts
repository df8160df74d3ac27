import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { WritableCorpus } from '../../corpus/corpus.ts'
import { presentReports, stageReport, type NewReport, type ReportIdentity } from '../../corpus/report-store.ts'
import type { Copy } from './copy-queries.ts'
import { findCopies } from './find-copies.ts'

/**
 * Stores a report and makes it present; gives back its id and the reports that share text with it. Call inside `act`.
 * Without an identity it is a new report, imported now.
 */
export function storeReport(
  corpus: WritableCorpus,
  reading: NewReport,
  identity?: ReportIdentity,
): { readonly id: ReportId; readonly copies: Copy[] } {
  const id = stageReport(corpus, reading, identity)
  presentReports(corpus, [id])
  return { id, copies: findCopies(corpus, id, reading.fingerprints) }
}
