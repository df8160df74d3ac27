import { resolve } from 'node:path'
import type { CategoryId } from '../../../src-shared/domain/ids.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { ReportSummary } from '../../../src-shared/domain/report.ts'
import { CommandFailed, lineOf } from './command-failed.ts'
import type { Desk } from './desk.ts'
import { allReports, openCorpus } from './list-commands.ts'
import type { CorpusOptions } from './list-commands.ts'
import { createQuoteFinder } from './quote-finder.ts'
import type { QuoteFinder } from './quote-finder.ts'
import { reportsNamed } from './report-finder.ts'
import { readGoldLines, readTagLines } from './tag-lines.ts'
import type { TagLine } from './tag-lines.ts'

export interface TagOptions extends CorpusOptions {
  readonly fromGold?: string
  readonly fromJsonl?: string
  readonly report?: string
  readonly start?: number
  readonly end?: number
  readonly category?: string
  readonly memo?: string
}

/** What of the open corpus the lines are matched with. */
interface Ground {
  readonly reports: readonly ReportSummary[]
  readonly categories: ReadonlyMap<string, CategoryId>
  /** By report, kept from line to line because quotes follow each other. */
  readonly finders: Map<string, QuoteFinder>
}

/** Applies tags from a file or from the command line. What does not fit is said line by line; the rest is applied. */
export async function applyTags(desk: Desk, options: TagOptions): Promise<number> {
  const { lines, origin } = linesFor(options)
  await openCorpus(desk, options)
  const ground = await surveyGround(desk)
  const unmatched: { place: string; reason: string }[] = []
  let applied = 0
  for (const [index, line] of lines.entries()) {
    const reasons = await applyLine(desk, line, ground, origin)
    applied += line.categories.length - reasons.length
    unmatched.push(...reasons.map((reason) => ({ place: line.place, reason })))
    desk.terminal.showProgress(`${index + 1} of ${lines.length} passages`)
  }
  for (const line of groupedLines(unmatched)) desk.terminal.complain(line)
  if (options.json === true) desk.terminal.printJson({ applied, unmatched })
  desk.terminal.say(`${applied} tags applied, ${unmatched.length} unmatched`)
  return unmatched.length === 0 ? 0 : 1
}

/** One line for each place and reason, with how often it is meant. */
function groupedLines(unmatched: readonly { place: string; reason: string }[]): string[] {
  const counts = new Map<string, number>()
  for (const { place, reason } of unmatched) {
    const line = `${place}: ${reason}`
    counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} (${count} tags)`))
}

function linesFor(options: TagOptions): { lines: TagLine[]; origin: 'imported' | 'manual' } {
  const { fromGold, fromJsonl, report, start, end, category } = options
  const ways = [fromGold, fromJsonl, report].filter((way) => way !== undefined)
  if (ways.length !== 1) throw new CommandFailed('give one of --from-gold, --from-jsonl or --report', 2)
  if (fromGold !== undefined) return { lines: readGoldLines(resolve(fromGold)), origin: 'imported' }
  if (fromJsonl !== undefined) return { lines: readTagLines(resolve(fromJsonl)), origin: 'imported' }
  if (report === undefined || start === undefined || end === undefined || category === undefined) {
    throw new CommandFailed('--report goes with --start, --end and --category', 2)
  }
  const memo = options.memo ?? ''
  return { lines: [{ place: report, report, passage: { start, end }, categories: [category], memo }], origin: 'manual' }
}

async function surveyGround(desk: Desk): Promise<Ground> {
  const categories = await desk.ask('tag.categories', {})
  return {
    reports: await allReports(desk),
    categories: new Map(categories.map(({ key, id }) => [key, id])),
    finders: new Map(),
  }
}

/** Applies one line; gives back why, for each of its categories that could not be applied. */
async function applyLine(desk: Desk, line: TagLine, ground: Ground, origin: 'imported' | 'manual'): Promise<string[]> {
  const [report, another] = reportsNamed(ground.reports, line.report)
  if (report === undefined) return line.categories.map(() => `the corpus has no report ${line.report}`)
  if (another !== undefined) return line.categories.map(() => `several reports are named ${line.report}; give the id`)
  const range = await rangeOf(desk, line, report, ground)
  if (range === null) return line.categories.map(() => `${report.file} does not have the quote ${shortened(line)}`)
  const reasons: string[] = []
  for (const key of line.categories) {
    const category = ground.categories.get(key)
    if (category === undefined) {
      reasons.push(`the codebook has no category ${key}`)
      continue
    }
    const reply = await desk.client.call('tag.apply', { report: report.id, category, ...range, origin, memo: line.memo })
    if (!reply.ok) reasons.push(lineOf(reply.failure))
  }
  return reasons
}

async function rangeOf(desk: Desk, line: TagLine, report: ReportSummary, ground: Ground): Promise<Range | null> {
  if (!('quote' in line.passage)) return line.passage
  const known = ground.finders.get(report.id)
  const finder = known ?? createQuoteFinder((await desk.ask('corpus.report', { report: report.id })).text)
  ground.finders.set(report.id, finder)
  return finder.find(line.passage.quote)
}

function shortened({ passage }: TagLine): string {
  const quote = 'quote' in passage ? passage.quote : ''
  return quote.length <= 40 ? `“${quote}”` : `“${quote.slice(0, 40)}…”`
}
