import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { Deed, WritableCorpus } from '../../corpus/corpus.ts'
import { findReportSummary } from '../../corpus/report-queries.ts'
import type { NewReport } from '../../corpus/report-store.ts'
import { replaceReport } from '../../corpus/reread/replace-report.ts'
import { findCopiesAgain } from './find-copies.ts'

/**
 * Puts a new reading of a report in the place of the one before, as a deed of its own or as part of one of the given id; then looks
 * again for its copies. Gives back how many found values are other than before. Fails as {@link replaceReport} does.
 */
export function replaceReading(
  corpus: WritableCorpus,
  report: ReportId,
  reading: NewReport,
  deed: Partial<Pick<Deed, 'id' | 'subject'>> = {},
): { readonly changes: number } {
  const { title, file } = findReportSummary(corpus, report)
  return corpus.act({ label: 'intake.reread', subject: title ?? file, ...deed }, () => {
    const changes = replaceReport(corpus, report, reading)
    findCopiesAgain(corpus, report, reading.fingerprints)
    return { changes }
  })
}
