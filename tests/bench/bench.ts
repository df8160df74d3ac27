import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { openWorkbench } from '../../src-main/workbench/open-workbench.ts'
import type { Workbench } from '../../src-main/workbench/workbench.ts'
import { benchImport } from './bench-import.ts'
import { askOf, percentile, round, say, timed, type Ask } from './bench-measures.ts'
import { seededNumbers } from './generate-report.ts'

/**
 * The budgets of the core, each beside a bare piece of the same work in the same run, for these machines are noisy.
 * It only prints: a budget is a thing to look at, not a test that fails on a slow day.
 */
const { values } = parseArgs({
  options: {
    /** How many reports are imported. */
    reports: { type: 'string', default: '2000' },
    /** The sizes of the corpora that are searched, in reports. */
    search: { type: 'string', default: '1000,10000' },
    /** One part alone: `import`, `search` or `window`. */
    only: { type: 'string' },
    /** Where the corpora to be searched are kept from run to run; without it they are made anew. */
    corpora: { type: 'string' },
  },
})
const reportCount = Number(values.reports)
const folder = mkdtempSync(join(tmpdir(), 'duizhao-bench-'))
const random = seededNumbers(7)

async function benchTags(ask: Ask): Promise<void> {
  const { reports } = await ask('corpus.reports', { limit: 1000 })
  const categories = await ask('tag.categories', {})
  const spent: number[] = []
  for (let count = 0; count < 300; count += 1) {
    const report = reports[Math.floor(random() * reports.length)]
    const category = categories[count % categories.length]
    if (report === undefined || category === undefined) throw new Error('nothing to tag')
    const start = 60 + Math.floor(random() * 3000)
    spent.push(
      (await timed(() => ask('tag.apply', { report: report.id, category: category.id, start, end: start + 40 }))).milliseconds,
    )
  }
  say(
    'apply a tag, durable (through the corpus thread)',
    `p50 ${round(percentile(spent, 0.5))} ms, p95 ${round(percentile(spent, 0.95))} ms`,
    'p95 < 50 ms with paint',
  )
}

/** 60 categories and 50,000 tags, by way of an exported corpus, which is the quickest way in. */
async function givenManyTags(workbench: Workbench, ask: Ask): Promise<void> {
  for (let count = 16; count < 60; count += 1) await ask('tag.addCategory', { name: `Category ${count}` })
  await ask('exchange.exportCorpus', { format: 'jsonl', path: join(folder, 'before.jsonl') })
  const categories = await ask('tag.categories', {})
  const { reports } = await ask('corpus.reports', { limit: 1000 })
  await workbench.close()
  const database = new Database(join(folder, 'bench.duizhao'))
  const coder = database.prepare<[], { id: string }>('SELECT id FROM coder').get()?.id ?? ''
  database.exec(
    "INSERT INTO action (id, kind, deed, undoable, label, subject, coder, at) VALUES ('bench', 'do', 'bench', 0, 'bench', '', '', '2026-01-01')",
  )
  database.exec('UPDATE current_action SET action = (SELECT max(seq) FROM action)')
  const texts = new Map(
    database
      .prepare<[], { report: string; text: string }>('SELECT id AS report, text FROM report JOIN report_content ON key = content')
      .all()
      .map(({ report, text }) => [report, text]),
  )
  const insert = database.prepare(
    `INSERT INTO tag (id, report, category, coder, start, "end", quote, prefix, suffix, origin, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, '', '', 'manual', '2026-01-01')`,
  )
  database.transaction(() => {
    for (let count = 0; count < 50_000; count += 1) {
      const report = reports[count % reports.length]?.id ?? ''
      const start = 60 + Math.floor(random() * 3000)
      const quote = (texts.get(report) ?? '').slice(start, start + 40)
      const id = `01900000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`
      insert.run(
        id,
        report,
        categories[Math.floor(random() * categories.length)]?.id ?? '',
        coder,
        start,
        start + quote.length,
        quote,
      )
    }
  })()
  database.exec('UPDATE current_action SET action = NULL')
  database.close()
}

async function benchComparison(ask: Ask): Promise<void> {
  const { reports } = await ask('corpus.reports', { limit: 1000 })
  const ids = reports.map(({ id }) => id)
  const categories = (await ask('tag.categories', {})).map(({ id }) => id)
  const matrix = await timed(() => ask('compare.matrix', { reports: ids }))
  say(
    `comparison of ${ids.length} × ${categories.length}, ${matrix.result.total} tags`,
    `${round(matrix.milliseconds)} ms`,
    '< 500 ms',
  )
  const brief = await timed(() => ask('brief.compose', { language: 'zh-Hans', choice: { reports: ids, categories } }))
  say(
    `brief over ${ids.length} reports (${brief.result.blocks.length} blocks), stored`,
    `${round(brief.milliseconds)} ms`,
    '< 3,000 ms',
  )
}

async function benchCore(): Promise<void> {
  const options = { dataFolder: join(folder, 'data'), coderName: 'Lin' }
  const path = join(folder, 'bench.duizhao')
  const workbench = await openWorkbench(options)
  const ask = askOf(workbench)
  await ask('corpus.create', { path, language: 'en' })
  await benchImport(workbench, ask, { folder, reportCount })
  await benchTags(ask)
  await givenManyTags(workbench, ask)
  const again = await openWorkbench(options)
  const opened = await timed(() => askOf(again)('corpus.open', { path }))
  say(`open a corpus of ${reportCount} reports and 50,000 tags`, `${round(opened.milliseconds)} ms`, '')
  await benchComparison(askOf(again))
  await again.close()
}

const isAsked = (part: string) => values.only === undefined || values.only === part
const sizes = values.search.split(',').map(Number)
const corpora = values.corpora ?? join(folder, 'corpora')
/** Of the machine as it is: what other programs do on it makes the times that pass longer, not the times at work. */
const [load = 0] = loadavg()
console.log(`${availableParallelism()} processors, load ${round(load)}; “at work” is the processor time of the whole process`)
try {
  mkdirSync(corpora, { recursive: true })
  if (isAsked('import')) await benchCore()
  // What the other parts load (a browser's driver, other search engines) comes after the memory of the import was measured.
  const { benchSearch } = await import('./bench-search.ts')
  const { benchWindow } = await import('./bench-window.ts')
  if (isAsked('search')) for (const size of sizes) await benchSearch(corpora, size)
  const largest = Math.max(...sizes)
  if (isAsked('window')) await benchWindow(join(corpora, `${largest}.duizhao`), largest)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
