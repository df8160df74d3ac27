import type { Body, ReportLine } from '../report-line.ts'

/** What the title is looked for in. `isTaken` is true of meta lines and of what belongs to the page. */
export interface TitleSetting {
  readonly text: string
  readonly lines: readonly ReportLine[]
  readonly body: Body
  readonly isTaken: (line: ReportLine) => boolean
}
