import { resolve } from 'node:path'
import type { Category } from '../../../src-shared/domain/category.ts'
import type { ReportSummary } from '../../../src-shared/domain/report.ts'
import type { Desk, SharedOptions } from './desk.ts'
import { rowOf } from './terminal.ts'

/** Options of a command that looks into a corpus. */
export interface CorpusOptions extends SharedOptions {
  readonly corpus: string
  readonly json?: boolean
}

/** Opens the corpus that the command names. */
export async function openCorpus(desk: Desk, options: { readonly corpus: string }): Promise<void> {
  await desk.ask('corpus.open', { path: resolve(options.corpus) })
}

/** All reports of the open corpus, by file. */
export async function allReports(desk: Desk): Promise<ReportSummary[]> {
  const reports: ReportSummary[] = []
  for (;;) {
    const page = await desk.ask('corpus.reports', { sortBy: 'file', offset: reports.length, limit: 10_000 })
    reports.push(...page.reports)
    if (page.reports.length === 0 || reports.length >= page.total) return reports
  }
}

export async function listReports(desk: Desk, options: CorpusOptions): Promise<number> {
  await openCorpus(desk, options)
  const reports = await allReports(desk)
  if (options.json === true) desk.terminal.printJson(reports)
  else for (const report of reports) desk.terminal.print(reportRow(report))
  desk.terminal.say(`${reports.length} reports`)
  return 0
}

function reportRow({ id, file, title, locality, date, length, tagCount, status }: ReportSummary): string {
  return rowOf([id, file, title, locality?.name ?? null, date, `${length} characters`, `${tagCount} tags`, status])
}

export async function listCategories(desk: Desk, options: CorpusOptions): Promise<number> {
  await openCorpus(desk, options)
  const categories = await desk.ask('tag.categories', {})
  if (options.json === true) desk.terminal.printJson(categories)
  else for (const category of categories) desk.terminal.print(categoryRow(category))
  desk.terminal.say(`${categories.length} categories`)
  return 0
}

function categoryRow({ key, name, shortcut, tagCount, archived }: Category): string {
  return rowOf([key, name, shortcut, `${tagCount} tags`, archived ? 'archived' : null])
}

/** Prints what is wrong with the corpus; the exit code is 1 when something is. */
export async function checkCorpus(desk: Desk, options: CorpusOptions): Promise<number> {
  await openCorpus(desk, options)
  const problems = await desk.ask('corpus.check', {})
  if (options.json === true) desk.terminal.printJson(problems)
  else for (const { place, problem } of problems) desk.terminal.print(`${place}: ${problem}`)
  desk.terminal.say(problems.length === 0 ? `sound: ${options.corpus}` : `${problems.length} problems: ${options.corpus}`)
  return problems.length === 0 ? 0 : 1
}
