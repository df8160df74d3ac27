import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReadableCorpus } from '../../corpus/corpus.ts'
import { Failed } from '../../corpus/failed.ts'
import { sql } from '../../corpus/sql.ts'

/** What is known of the imported file of a report without its bytes; `size` is theirs, before they were compressed. */
export interface KeptFile {
  readonly report: ReportId
  readonly file: string
  readonly encoding: string | null
  readonly size: number
}

/** The kept files of reports, in the order asked. Fails with `not_found` for a report that is not in the corpus. */
export function findKeptFiles(corpus: ReadableCorpus, reports: readonly ReportId[]): KeptFile[] {
  return reports.map((report) => {
    const kept = corpus.get<KeptFile>(sql`
      SELECT report.id AS report, file, encoding, original.size
      FROM report JOIN original ON original.report = report.id WHERE report.id = ${report} AND presence = 'present'`)
    if (kept === undefined) throw new Failed('not_found', 'report', report)
    return kept
  })
}

/** The bytes of a kept file, as raw deflate. */
export function findKeptBytes(corpus: ReadableCorpus, report: ReportId): Uint8Array {
  const row = corpus.get<{ bytes: Uint8Array }>(sql`SELECT bytes FROM original WHERE report = ${report}`)
  if (row === undefined) throw new Failed('corpus_damaged', `report ${report}`, 'the original is missing')
  return row.bytes
}
