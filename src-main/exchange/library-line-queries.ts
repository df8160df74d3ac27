import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { listKept, type KeptTable } from '../corpus/library/kept-content-queries.ts'
import { sql } from '../corpus/sql.ts'
import type { SetLine } from './jsonl-library-lines.ts'

/** The sets by age, each with its present reports in the order of their import. */
export function* findSetLines(corpus: ReadableCorpus): Generator<SetLine> {
  type Row = Omit<SetLine, 'type' | 'reports'>
  const sets = corpus.all<Row>(sql`SELECT id, name, created_at AS createdAt FROM report_set ORDER BY created_at, id`)
  for (const set of sets) {
    const members = corpus.all<{ report: ReportId }>(sql`
      SELECT report FROM set_member JOIN report ON report.id = report AND presence = 'present'
      WHERE report_set = ${set.id} ORDER BY imported_at, report.id`)
    yield { type: 'set', ...set, reports: members.map(({ report }) => report) }
  }
}

/** When each view or search was first kept. */
export function findCreationTimes(corpus: ReadableCorpus, table: KeptTable): Map<string, string> {
  return new Map(listKept(corpus, table).map(({ id, createdAt }) => [id, createdAt]))
}

export function findCoderNamesById(corpus: ReadableCorpus): Map<string, string> {
  return new Map(corpus.all<{ id: string; name: string }>(sql`SELECT id, name FROM coder`).map(({ id, name }) => [id, name]))
}
