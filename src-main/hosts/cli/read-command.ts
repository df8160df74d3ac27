import { resolve } from 'node:path'
import type { ReadReport } from '../../../src-shared/domain/report.ts'
import { lineOf } from './command-failed.ts'
import type { Desk, SharedOptions } from './desk.ts'
import { rowOf } from './terminal.ts'

export interface ReadOptions extends SharedOptions {
  readonly json?: boolean
}

/** Shows what intake finds in files without storing it; what cannot be read is said, and the rest is shown. */
export async function readFiles(desk: Desk, files: readonly string[], options: ReadOptions): Promise<number> {
  const readings = await desk.ask('intake.read', { paths: files.map((file) => resolve(file)) })
  const reports = readings.flatMap((reading) => (reading.ok ? [reading.report] : []))
  const failures = readings.flatMap((reading) => (reading.ok ? [] : [reading]))
  if (options.json === true) desk.terminal.printJson(reports.map(documented))
  else for (const report of reports) desk.terminal.print(summaryOf(report))
  for (const { file, failure } of failures) desk.terminal.complain(lineOf({ ...failure, place: file }))
  desk.terminal.say(`${reports.length} read, ${failures.length} failed`)
  return failures.length === 0 ? 0 : 1
}

/** The documented shape of `read --json`: these keys in this order. Positions are UTF-16 units of the decoded text. */
function documented(report: ReadReport) {
  return {
    file: report.file,
    title: report.title,
    subtitle: report.subtitle,
    locality: report.locality,
    date: report.date,
    publisher: report.publisher,
    author: report.author,
    url: report.url,
    blocks: report.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    figures: report.figures.map(({ start, end, quote, value, unit, noun, qualifier }) => {
      return { start, end, quote, value, unit, noun, qualifier }
    }),
    workModels: report.workModels.map(({ start, end, quote, name }) => ({ start, end, quote, name })),
    suggestions: [],
  }
}

function summaryOf(report: ReadReport): string {
  const { file, title, locality, date, publisher, blocks, figures } = report
  return rowOf([file, title, locality?.name ?? null, date, publisher, `${blocks.length} blocks`, `${figures.length} figures`])
}
