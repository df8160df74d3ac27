import { extname, resolve } from 'node:path'
import { briefFormatSchema } from '../../../src-shared/contract/exchange-operations.ts'
import type { BriefFormat, CorpusFormat } from '../../../src-shared/contract/exchange-operations.ts'
import type { BriefChoice } from '../../../src-shared/domain/brief.ts'
import type { Language } from '../../../src-shared/domain/script.ts'
import { CommandFailed } from './command-failed.ts'
import type { Desk } from './desk.ts'
import { allReports, openCorpus } from './list-commands.ts'
import type { CorpusOptions } from './list-commands.ts'
import { findReport } from './report-finder.ts'

export interface BriefOptions extends CorpusOptions {
  readonly lang: Language
  readonly out: string
  readonly reports?: readonly string[]
  readonly categories?: readonly string[]
  readonly keep?: boolean
}

/** Composes a brief and writes it in the format that the file name's ending says. */
export async function writeBrief(desk: Desk, options: BriefOptions): Promise<number> {
  const format = formatOf(options.out)
  await openCorpus(desk, options)
  const choice = await choiceOf(desk, options)
  const brief = await desk.ask('brief.compose', { choice, language: options.lang })
  const written = await desk.ask('exchange.exportBrief', { brief: brief.id, format, path: resolve(options.out) })
  if (options.keep !== true) await desk.ask('brief.delete', { brief: brief.id })
  if (options.json === true) desk.terminal.printJson(written)
  desk.terminal.say(`${choice.reports.length} reports, ${choice.categories.length} categories: ${written.path}`)
  return 0
}

function formatOf(path: string): BriefFormat {
  const format = briefFormatSchema.safeParse(extname(path).slice(1).toLowerCase())
  if (!format.success) throw new CommandFailed(`${path}: a brief is written as .docx, .html, .md or .json`, 2)
  return format.data
}

async function choiceOf(desk: Desk, options: BriefOptions): Promise<BriefChoice> {
  const reports = await allReports(desk)
  const chosen = options.reports?.map((name) => findReport(reports, name)) ?? reports
  return { reports: chosen.map((report) => report.id), categories: await chosenCategories(desk, options) }
}

async function chosenCategories(desk: Desk, options: BriefOptions): Promise<BriefChoice['categories']> {
  const categories = await desk.ask('tag.categories', {})
  if (options.categories === undefined) return categories.filter(({ archived }) => !archived).map(({ id }) => id)
  return options.categories.map((key) => {
    const category = categories.find((candidate) => candidate.key === key)
    if (category === undefined) throw new CommandFailed(`${key}: the codebook has no such category`)
    return category.id
  })
}

export interface ExportOptions extends CorpusOptions {
  readonly format: CorpusFormat
  readonly out: string
}

/** Writes the tagged corpus to a file. */
export async function exportCorpus(desk: Desk, options: ExportOptions): Promise<number> {
  await openCorpus(desk, options)
  const written = await desk.ask('exchange.exportCorpus', { format: options.format, path: resolve(options.out) })
  if (options.json === true) desk.terminal.printJson(written)
  desk.terminal.say(`${written.size} bytes: ${written.path}`)
  return 0
}
