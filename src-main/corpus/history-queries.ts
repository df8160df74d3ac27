import type { ReadableCorpus } from './corpus.ts'
import { sql } from './sql.ts'

/** An action as the history lists it; `changes` counts the rows it changed. */
export interface HistoryRow {
  readonly action: string
  readonly label: string
  readonly subject: string
  readonly kind: string
  readonly coder: string
  readonly at: string
  readonly changes: number
}

/** The latest actions first; the batches of one deed that follow each other stand as one line. */
export function listHistory(corpus: ReadableCorpus, limit: number): HistoryRow[] {
  return corpus.all<HistoryRow>(sql`
    WITH numbered AS (
      SELECT action.*, (SELECT count(*) FROM change WHERE change.action = action.seq) AS changes,
        deed IS NOT lag(deed) OVER (ORDER BY seq) OR kind IS NOT lag(kind) OVER (ORDER BY seq) AS begins
      FROM (SELECT * FROM action ORDER BY seq DESC LIMIT ${limit * 20}) AS action),
    grouped AS (SELECT *, sum(begins) OVER (ORDER BY seq) AS line FROM numbered)
    SELECT id AS action, label, subject, kind, coder, max(at) AS at, sum(changes) AS changes
    FROM grouped GROUP BY line ORDER BY line DESC LIMIT ${limit}`)
}
