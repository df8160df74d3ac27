import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { foldForSearch } from '../../../src-main/corpus/fold.ts'
import { generateNaturalReport } from '../generate-natural-report.ts'
import { countIn } from '../plain-scan.ts'
import type { MissingPeer, Peer } from './peer.ts'

const name = 'SQLite FTS5 trigram'
/** Ten times as many take ten minutes to build, and gigabytes. */
const mostReports = 10_000
const batch = 500
/** The tokens of this index have three characters. */
const tokenLength = 3

/**
 * SQLite's own full-text index with its trigram tokenizer, over folded texts, with positions. It tells which texts hold a passage; how often,
 * the texts are counted for. Passages below three characters it has no tokens for: they are looked for in all texts.
 */
export async function openFtsTrigram(folder: string, reportCount: number): Promise<Peer | MissingPeer> {
  if (reportCount > mostReports) return { name, missing: `not built over more than ${mostReports} reports: it takes too long` }
  const path = join(folder, `trigram-${reportCount}.db`)
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true })
  const database = new Database(path)
  const begun = performance.now()
  fill(database, reportCount)
  const milliseconds = performance.now() - begun
  const bytes = database.prepare<[], number>('SELECT sum(octet_length(block)) FROM text_index_data').pluck().get() ?? 0
  const found = database.prepare<[string], string>(
    'SELECT report.text FROM text_index JOIN report ON report.id = text_index.rowid WHERE text_index MATCH ?',
  )
  const scanned = database.prepare<[string], string>("SELECT text FROM report WHERE text LIKE '%' || ? || '%'")
  return {
    name,
    built: { milliseconds, bytes, isInMemory: false },
    async count(passage) {
      const folded = foldForSearch(passage)
      const texts = folded.length < tokenLength ? scanned.pluck().iterate(folded) : found.pluck().iterate(`"${folded}"`)
      let hits = 0
      for (const text of texts) hits += countIn(text, folded)
      return hits
    },
    note: (passage) => (passage.length < tokenLength ? 'no token so short: every text read' : ''),
    close: async () => {
      database.close()
    },
  }
}

function fill(database: Database.Database, reportCount: number): void {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('CREATE TABLE report (id INTEGER PRIMARY KEY, text TEXT NOT NULL)')
  database.exec(
    "CREATE VIRTUAL TABLE text_index USING fts5 (text, content = 'report', content_rowid = 'id', tokenize = 'trigram')",
  )
  const insert = database.prepare('INSERT INTO report (id, text) VALUES (?, ?)')
  const index = database.prepare('INSERT INTO text_index (rowid, text) VALUES (?, ?)')
  for (let from = 0; from < reportCount; from += batch) {
    database.transaction(() => {
      for (let number = from; number < Math.min(reportCount, from + batch); number += 1) {
        const folded = foldForSearch(generateNaturalReport(number).text)
        insert.run(number + 1, folded)
        index.run(number + 1, folded)
      }
    })()
  }
}
