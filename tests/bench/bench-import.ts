import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { fold } from '../../src-main/corpus/fold.ts'
import type { Workbench } from '../../src-main/workbench/workbench.ts'
import { round, say, timed, type Ask } from './bench-measures.ts'
import { generateReport } from './generate-report.ts'

/** How many of the reports are imported first, to see whether a larger corpus makes the rest slower. */
const firstReports = 1000
/** Imported before the clock starts: threads and word lists are loaded once, whatever the number of reports. */
const warmUpReports = 40
/** Rows in a transaction of the bare work, as many as an import writes at a time. */
const batch = 50

/** The whole intake of so many reports into an empty corpus, beside the bare insert and the bare index of the same texts. */
export async function benchImport(
  workbench: Workbench,
  ask: Ask,
  { folder, reportCount }: { readonly folder: string; readonly reportCount: number },
): Promise<void> {
  const first = Math.min(firstReports, Math.ceil(reportCount / 2))
  const write = (name: string, from: number, to: number) => writeReports(join(folder, name), from, to)
  const folders = {
    warmUp: write('warm-up', reportCount, reportCount + warmUpReports),
    first: write('first', 0, first),
    rest: write('rest', first, reportCount),
  }
  await importFolder(workbench, ask, folders.warmUp)
  const early = await timed(() => importFolder(workbench, ask, folders.first))
  const late = await timed(() => importFolder(workbench, ask, folders.rest))
  const memory = process.resourceUsage().maxRSS / 1024
  const texts = Array.from({ length: reportCount }, (_, number) => generateReport(number))
  const bare = await timed(() => bareStore(join(folder, 'bare.db'), texts))
  const milliseconds = early.milliseconds + late.milliseconds
  const growth = late.milliseconds / (reportCount - first) / (early.milliseconds / first)
  say(
    `import ${reportCount} reports of 4,000 characters, indexed`,
    `${round((reportCount / milliseconds) * 1000)} a second, ${round(milliseconds / bare.milliseconds)} × bare insert and index`,
    '≥ 500 a second on 2 cores',
  )
  say(`time a report after the first ${first}, beside those`, `${growth.toFixed(2)} ×`, 'about 1 (linear)')
  say('most memory of the process until then', `${round(memory)} MB`, '< 600 MB')
}

function writeReports(folder: string, from: number, to: number): string {
  execFileSync(process.execPath, [join(import.meta.dirname, 'write-reports.ts'), folder, `${from}`, `${to}`])
  return folder
}

async function importFolder(workbench: Workbench, ask: Ask, folder: string): Promise<void> {
  let stop = () => {}
  const done = new Promise<void>((resolve, reject) => {
    stop = workbench.listen((event) => {
      if (event.type !== 'job.progress' || event.job.state === 'running') return
      if (event.job.state === 'done' && event.job.failed === 0) resolve()
      else reject(new Error(`the import ended ${event.job.state}, with ${event.job.failed} failures`))
    })
  })
  await ask('intake.import', { paths: [folder] })
  await done.finally(() => stop())
}

/**
 * Storing and indexing the same texts durably with what SQLite brings along: one table, one transaction in fifty rows, and its full-text
 * index over trigrams of the folded text, without a copy of the text and without positions. That is the least index of SQLite's own that
 * finds Chinese passages; it says which texts may hold one of three characters or more, while ours tells exactly where any stands.
 */
function bareStore(path: string, texts: readonly string[]): void {
  const database = new Database(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('CREATE TABLE report (id INTEGER PRIMARY KEY, text TEXT NOT NULL)')
  database.exec("CREATE VIRTUAL TABLE text_index USING fts5 (text, content = '', detail = none, tokenize = 'trigram')")
  const insert = database.prepare('INSERT INTO report (id, text) VALUES (?, ?)')
  const index = database.prepare('INSERT INTO text_index (rowid, text) VALUES (?, ?)')
  for (let from = 0; from < texts.length; from += batch) {
    const rows = texts.slice(from, from + batch).map((text, at) => [from + at + 1, text] as const)
    database.transaction(() => {
      for (const [id, text] of rows) insert.run(id, text)
      for (const [id, text] of rows) index.run(id, fold(text))
    })()
  }
  database.close()
}
