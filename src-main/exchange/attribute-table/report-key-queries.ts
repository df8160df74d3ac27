import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReadableCorpus } from '../../corpus/corpus.ts'
import { sql } from '../../corpus/sql.ts'

/** All of a report that a table may call it by. */
export interface CallableReport {
  readonly id: ReportId
  readonly file: string
  readonly title: string | null
  readonly place: string | null
  readonly province: string | null
  readonly city: string | null
  readonly documentNumber: string | null
  readonly url: string | null
}

/** The present reports, one by one. */
export function eachCallableReport(corpus: ReadableCorpus): IterableIterator<CallableReport> {
  return corpus.each<CallableReport>(sql`
    SELECT id, file, title, place_name AS place, province, city, document_number AS documentNumber, url
    FROM report WHERE presence = 'present'`)
}
