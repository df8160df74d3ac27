import type { Body, ReportLine } from '../report-line.ts'

/** What the title is looked for in. `isTaken` is true of meta lines (`isMeta`) and of what belongs to the page. */
export interface TitleSetting {
  readonly text: string
  readonly lines: readonly ReportLine[]
  readonly body: Body
  readonly isMeta: (line: ReportLine) => boolean
  readonly isTaken: (line: ReportLine) => boolean
}
