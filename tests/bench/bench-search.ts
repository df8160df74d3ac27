import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { InputOf } from '../../src-shared/contract/contract.ts'
import { openWorkbench } from '../../src-main/workbench/open-workbench.ts'
import { benchLibrary } from './bench-library.ts'
import { askOf, AskFailed, megabytes, percentile, round, say, timed, timedNow, type Ask } from './bench-measures.ts'
import { benchPeers } from './bench-peers.ts'
import type { CorpusSize } from './given-large-corpus.ts'
import { heldInMemory } from './held-in-memory.ts'
import { plainScan } from './plain-scan.ts'
import { queriesOfClass, queryClasses, type QueryClass } from './query-classes.ts'

/** A class that takes longer than this, in milliseconds, is left with the queries asked so far. */
const longestClass = 30_000
/** Passages of a class whose totals are held against a plain scan. */
const checkedOfClass = 2

const sizeSchema = z.object({ file: z.number(), text: z.number(), index: z.number(), segments: z.number() })

/** What one class of queries took. */
export interface ClassFigures {
  readonly queries: QueryClass
  readonly milliseconds: readonly number[]
  /** Hits of each query that was answered, in the order of the class. */
  readonly hits: readonly number[]
}

/** Search and library over a corpus of so many reports, kept in `folder`, where one of an earlier run is taken as it is. */
export async function benchSearch(folder: string, reportCount: number): Promise<void> {
  console.log(`\nSearch: ${reportCount} reports of 4,000 characters`)
  const path = join(folder, `${reportCount}.duizhao`)
  const size = buildCorpus(path, reportCount)
  const classes = queryClasses(reportCount)
  const ownMemory = memoryOfProcess()
  const workbench = await openWorkbench({ dataFolder: join(folder, `data-${reportCount}`), coderName: 'Lin' })
  const ask = askOf(workbench)
  await openFirst(ask, path)
  const figures: ClassFigures[] = []
  for (const queries of classes) figures.push(await benchClass(ask, queries))
  await benchGroups(ask, classes)
  await benchLibrary(ask)
  sayMemory(path, ownMemory)
  const exact = await exactTotals(ask, figures)
  await workbench.close()
  checkTotals(reportCount, figures, exact)
  await benchPeers({ folder, reportCount, textBytes: size.text, figures })
}

/** In a process of its own, so that the memory that building takes is not counted with the workbench's. */
function buildCorpus(path: string, reportCount: number): CorpusSize {
  const note = `${path}.json`
  if (!existsSync(note)) {
    const build = [join(import.meta.dirname, 'build-corpus.ts'), path, String(reportCount), note]
    const { milliseconds } = timedNow(() => execFileSync(process.execPath, build, { stdio: 'inherit' }))
    say('generate, store and index', `${round(milliseconds / 1000)} s`, '')
  }
  const size = sizeSchema.parse(JSON.parse(readFileSync(note, 'utf8')))
  say('corpus file', megabytes(size.file), '')
  say('texts, in UTF-8', megabytes(size.text), '')
  say('index', `${megabytes(size.index)}, ${round((100 * size.index) / size.text)} % of the texts, ${size.segments} segments`, '')
  return size
}

/** Opening, to the first page of the library; then the backup of the open corpus is waited for, so that it disturbs nothing. */
async function openFirst(ask: Ask, path: string): Promise<void> {
  const opened = await timed(() => ask('corpus.open', { path }))
  const listed = await timed(() => ask('corpus.reports', {}))
  const sum = opened.milliseconds + listed.milliseconds
  say(
    'open the corpus, first page of the library',
    `${round(opened.milliseconds)} + ${round(listed.milliseconds)} = ${round(sum)} ms`,
    '< 1,500 ms at 100,000',
  )
  const backup = await timed(async () => {
    while ((await ask('corpus.backups', { path })).length === 0) await new Promise((done) => setTimeout(done, 100))
  })
  say('then, in the background: backup at opening', `${round(backup.milliseconds / 1000)} s`, '')
  const first = await timed(() => ask('search.concordance', { query: '的' }))
  say('first search after opening', `${round(first.milliseconds)} ms`, '')
}

async function benchClass(ask: Ask, queries: QueryClass): Promise<ClassFigures> {
  const milliseconds: number[] = []
  const worked: number[] = []
  const hits: number[] = []
  const failures = new Map<string, number>()
  const begun = performance.now()
  for (const search of queries.searches.slice(0, queriesOfClass)) {
    if (performance.now() - begun > longestClass) break
    const before = process.cpuUsage()
    const { result, milliseconds: spent } = await timed(() => total(ask, search, failures))
    const { user, system } = process.cpuUsage(before)
    milliseconds.push(spent)
    worked.push((user + system) / 1000)
    hits.push(result)
  }
  const last = queries.searches.at(-1)
  if (last === undefined) throw new Error(`${queries.name}: no queries`)
  const byPlace = await timed(() => total(ask, { ...last, sortBy: 'place' }, failures))
  const failed = [...failures].map(([code, count]) => `, ${count} × ${code}`).join('')
  say(
    queries.name,
    `p50 ${round(percentile(milliseconds, 0.5))} ms, p95 ${round(percentile(milliseconds, 0.95))} (${round(percentile(worked, 0.95))} at work) ms, ` +
      `${round(mean(hits))} hits (${milliseconds.length} queries${failed}); by place ${round(byPlace.milliseconds)} ms`,
    queries.budget === null ? '' : `p95 < ${queries.budget} ms at 100,000`,
  )
  return { queries, milliseconds, hits }
}

/** The first page with the number of hits; −1 when it failed. */
async function total(ask: Ask, search: InputOf<'search.concordance'>, failures: Map<string, number>): Promise<number> {
  try {
    return (await ask('search.concordance', { ...search, limit: 50 })).hits
  } catch (error) {
    if (!(error instanceof AskFailed)) throw error
    failures.set(error.code, (failures.get(error.code) ?? 0) + 1)
    return -1
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

async function benchGroups(ask: Ask, classes: readonly QueryClass[]): Promise<void> {
  const [query = ''] = classes.find(({ name }) => name === 'two characters, common')?.passages ?? []
  const { milliseconds, result } = await timed(() => ask('search.groups', { query, by: 'province' }))
  say('hits of a common word by province', `${round(milliseconds)} ms, ${result.total} groups`, '')
  const again = await timed(() => ask('search.groups', { query, by: 'publisher' }))
  say('the same by publisher', `${round(again.milliseconds)} ms, ${again.result.total} groups`, '')
}

function sayMemory(path: string, ownMemory: number): void {
  const mapped = megabytes(process.memoryUsage().rss - memoryOfProcess())
  say(
    'memory of the process after these questions',
    `${megabytes(memoryOfProcess())}, ${megabytes(ownMemory)} of it the bench's own before; and ${mapped} of mapped files`,
    '',
  )
  const { index, catalogue } = heldInMemory(path)
  say('of it: index without its file, catalogue', `${megabytes(index)}, ${megabytes(catalogue)}`, '')
}

/** Resident memory in bytes; without the pages of files that it has mapped, where the system tells. */
function memoryOfProcess(): number {
  if (!existsSync('/proc/self/status')) return process.memoryUsage().rss
  const [, own] = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
  return own === undefined ? process.memoryUsage().rss : Number(own) * 1024
}

/** Totals in exact mode of the passages that are checked. */
async function exactTotals(ask: Ask, figures: readonly ClassFigures[]): Promise<ReadonlyMap<string, number>> {
  const totals = new Map<string, number>()
  for (const { queries } of figures) {
    // Only rare passages: an exact search reads the texts.
    const [passage] = queries.name.includes('rare') ? (queries.passages ?? []) : []
    if (passage === undefined) continue
    totals.set(passage, (await ask('search.concordance', { query: passage, mode: 'literal', isExact: true })).hits)
  }
  return totals
}

/** Throws where a total is not that of a plain scan over the same texts. */
function checkTotals(reportCount: number, figures: readonly ClassFigures[], exact: ReadonlyMap<string, number>): void {
  const told = figures.flatMap(({ queries, hits }) =>
    (queries.passages ?? []).slice(0, Math.min(checkedOfClass, hits.length)).map((passage, index) => ({
      passage,
      isExact: false,
      hits: hits[index] ?? -1,
    })),
  )
  for (const [passage, hits] of exact) told.push({ passage, isExact: true, hits })
  const scan = plainScan(reportCount, told)
  told.forEach(({ passage, isExact, hits }, index) => {
    if (hits !== scan[index])
      throw new Error(`“${passage}”${isExact ? ', exactly' : ''}: ${hits} hits, a plain scan finds ${scan[index]}`)
  })
  say('totals equal to those of a plain scan', `${told.length} of ${told.length}`, 'all')
}
