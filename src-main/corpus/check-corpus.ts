import type { ReadableCorpus } from './corpus.ts'
import { sql } from './sql.ts'

/** Something wrong in a corpus: where, and what. */
export interface Problem {
  readonly place: string
  readonly problem: string
}

/**
 * Everything that can be seen to be wrong with a corpus: SQLite's own checks of the file and its references, then what
 * only we know: ranges inside their text, quotes that are the text they cover.
 */
export function checkCorpus(corpus: ReadableCorpus): Problem[] {
  return [...checkFile(corpus), ...checkReferences(corpus), ...checkRanges(corpus), ...checkLog(corpus)]
}

function checkFile(corpus: ReadableCorpus): Problem[] {
  const rows = corpus.all<{ integrity_check: string }>({ text: 'PRAGMA integrity_check(100)', values: [] })
  return rows.filter((row) => row.integrity_check !== 'ok').map((row) => ({ place: corpus.path, problem: row.integrity_check }))
}

function checkReferences(corpus: ReadableCorpus): Problem[] {
  const rows = corpus.all<{ table: string; rowid: number | null; parent: string }>({
    text: 'PRAGMA foreign_key_check',
    values: [],
  })
  return rows.map((row) => ({ place: `${row.table} ${row.rowid ?? ''}`, problem: `no row in ${row.parent}` }))
}

interface RangeRow {
  readonly kind: string
  readonly id: string
  readonly start: number
  readonly end: number
  readonly quote: string | null
}

/** Report by report, so that one text at a time is in memory. */
function checkRanges(corpus: ReadableCorpus): Problem[] {
  const problems: Problem[] = []
  const reports = corpus.all<{ report: string; file: string; length: number }>(sql`SELECT id AS report, file, length FROM report`)
  for (const { report, file, length } of reports) {
    const text = corpus.get<{ text: string }>(sql`SELECT text FROM report_content WHERE report = ${report}`)?.text
    if (text === undefined) {
      problems.push({ place: file, problem: 'its text is missing' })
      continue
    }
    if (text.length !== length) problems.push({ place: file, problem: `its text has ${text.length} characters, not ${length}` })
    problems.push(...checkRangesIn(corpus, report, file, text))
  }
  return problems
}

function checkRangesIn(corpus: ReadableCorpus, report: string, file: string, text: string): Problem[] {
  const rows = corpus.all<RangeRow>(sql`
    SELECT 'tag' AS kind, id, start, "end", quote FROM tag WHERE report = ${report}
    UNION ALL SELECT 'figure', id, start, "end", quote FROM figure WHERE report = ${report}
    UNION ALL SELECT 'work model', id, start, "end", quote FROM work_model WHERE report = ${report}
    UNION ALL SELECT 'block', id, start, "end", NULL FROM block WHERE report = ${report}`)
  return rows.flatMap((row) => {
    const place = `${file}: ${row.kind} ${row.id}`
    if (row.end > text.length) return [{ place, problem: `its range ${row.start}–${row.end} ends after the text` }]
    if (row.quote !== null && row.quote !== text.slice(row.start, row.end))
      return [{ place, problem: 'its quote is not the text it covers' }]
    return []
  })
}

function checkLog(corpus: ReadableCorpus): Problem[] {
  const open = corpus.get(sql`SELECT 1 FROM current_action WHERE action IS NOT NULL`)
  return open === undefined ? [] : [{ place: 'change log', problem: 'an action was left open' }]
}
