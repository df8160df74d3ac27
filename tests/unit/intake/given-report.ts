import type { ReadReport } from '../../../src-shared/domain/report.ts'
import { readReport } from '../../../src-main/intake/read-report.ts'

/** What intake reads from text in a file of this name; a failure throws, for it is none that the test expects. */
export function givenReport(text: string, file = 'report.txt'): ReadReport {
  const outcome = readReport({ file, bytes: new TextEncoder().encode(text) })
  if (!outcome.ok) throw new Error(`${outcome.failure.code}: ${outcome.failure.detail ?? ''}`)
  return outcome.report
}

/** A report with a title and this one paragraph. */
export function givenParagraph(paragraph: string): ReadReport {
  return givenReport(`青禾县扎实推进各项重点工作\n\n${paragraph}\n`)
}

/** The blocks as `kind: words`, with a heading's level before its kind. */
export function outlineOf(report: ReadReport): string[] {
  return report.blocks.map(
    ({ kind, level, start, end }) => `${level === null ? '' : `${level} `}${kind}: ${report.text.slice(start, end)}`,
  )
}
