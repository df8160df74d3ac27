import { basename } from 'node:path'
import type { ReportSummary } from '../../../src-shared/domain/report.ts'
import { CommandFailed } from './command-failed.ts'

/** The report with this id, file, file name or title; a name that fits none or several ends the command. */
export function findReport(reports: readonly ReportSummary[], name: string): ReportSummary {
  const found = reportsNamed(reports, name)
  const [first, second] = found
  if (first === undefined) throw new CommandFailed(`${name}: the corpus has no such report`)
  if (second !== undefined) throw new CommandFailed(`${name}: ${found.length} reports have this name; give the id`)
  return first
}

/** All reports that the name fits, by the first of these that fits any: id, file, file name, title. */
export function reportsNamed(reports: readonly ReportSummary[], name: string): ReportSummary[] {
  const fits: readonly ((report: ReportSummary) => boolean)[] = [
    (report) => report.id === name,
    (report) => report.file === name,
    (report) => fileName(report.file) === fileName(name),
    (report) => report.title === name,
  ]
  for (const isFit of fits) {
    const found = reports.filter(isFit)
    if (found.length > 0) return found
  }
  return []
}

/** The last part of a path of any system: a corpus may have been made on another one. */
function fileName(path: string): string {
  return basename(path.replaceAll('\\', '/'))
}
