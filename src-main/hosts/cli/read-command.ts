import { resolve } from 'node:path'
import type { ChoosableEncoding } from '../../../src-shared/domain/encoding.ts'
import type { ReadReport } from '../../../src-shared/domain/report.ts'
import { lineOf } from './command-failed.ts'
import type { Desk, SharedOptions } from './desk.ts'
import { rowOf } from './terminal.ts'

export interface ReadOptions extends SharedOptions {
  readonly json?: boolean
  readonly encoding?: ChoosableEncoding
}

/** Shows what intake finds in files without storing it; what cannot be read is said, and the rest is shown. */
export async function readFiles(desk: Desk, files: readonly string[], options: ReadOptions): Promise<number> {
  const readings = await desk.ask('intake.read', {
    paths: files.map((file) => resolve(file)),
    encoding: options.encoding ?? null,
  })
  const reports = readings.flatMap((reading) => (reading.ok ? [reading.report] : []))
  const failures = readings.flatMap((reading) => (reading.ok ? [] : [reading]))
  if (options.json === true) desk.terminal.printJson(reports.map(documented))
  else for (const report of reports) desk.terminal.print(summaryOf(report))
  for (const { file, failure } of failures) desk.terminal.complain(lineOf({ ...failure, place: file }))
  desk.terminal.say(`${reports.length} read, ${failures.length} failed`)
  return failures.length === 0 ? 0 : 1
}

/**
 * The documented shape of `read --json`: these keys in this order. Positions are UTF-16 units of `text`. What came with
 * later versions stands behind what was there before.
 */
function documented(report: ReadReport) {
  const { file, title, subtitle, locality, date, publisher, author, url, documentNumber } = report
  return {
    file,
    title,
    subtitle,
    locality,
    date,
    publisher,
    author,
    url,
    blocks: report.blocks.map(({ kind, start, end, level }) => ({ kind, start, end, level })),
    figures: report.figures.map(({ start, end, quote, value, unit, noun, qualifier, change, certainty }) => {
      return { start, end, quote, value, unit, noun, qualifier, change, certainty }
    }),
    workModels: report.workModels.map(({ start, end, quote, name, certainty }) => ({ start, end, quote, name, certainty })),
    suggestions: [],
    documentNumber,
    script: report.script,
    format: report.format,
    encoding: report.encoding,
    warnings: report.warnings,
    pages: report.pages,
    provenance: report.provenance,
    text: report.text,
  }
}

function summaryOf(report: ReadReport): string {
  const { file, format, title, locality, date, publisher, blocks, figures } = report
  const counts = [`${blocks.length} blocks`, `${figures.length} figures`]
  return rowOf([file, title, locality?.name ?? null, date, publisher, ...counts, format])
}
