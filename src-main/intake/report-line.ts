import type { SourceLine } from './source.ts'

/** A line of a report while it is being read: where it is, as written and folded. */
export interface ReportLine extends SourceLine {
  readonly written: string
  readonly folded: string
}

/** Where the running text of a report begins and ends, as indexes into its lines; an empty body has `first > last`. */
export interface Body {
  readonly first: number
  readonly last: number
}

export function toReportLines(text: string, folded: string, lines: readonly SourceLine[]): ReportLine[] {
  return lines.map((line) => ({ ...line, written: text.slice(line.start, line.end), folded: folded.slice(line.start, line.end) }))
}

/** True for running text: a sentence with its end, or more than a title can hold. */
export function isProse(line: ReportLine): boolean {
  const { folded } = line
  if (line.kind === 'boilerplate' || line.kind === 'heading' || line.kind === 'meta') return false
  if (folded.length < 200 && PAGE_NOTICE.test(folded)) return false
  if (folded.length >= 100) return true
  if (folded.length >= 30 && folded.includes('。')) return true
  return folded.length >= (/[!?]["”]?$/.test(folded) ? 60 : 18) && /[。;!?…]["”]?$/.test(folded) && !/^[([【]/.test(folded)
}

/** Notices at the foot of pages are written in sentences too. */
const PAGE_NOTICE =
  /版权(?:所有|归|声明)|未经.{0,16}(?:授权|许可|同意)|转载|技术支持|备案号|ICP备|主办单位:|浏览器|不代表本|网友评论|理性发言|评论服务协议|如有侵权|^(?:免责|特别|重要|郑重|版权)?声明\s*:/

/** From the first to the last line of running text. */
export function findBody(lines: readonly ReportLine[]): Body {
  const first = lines.findIndex(isProse)
  return { first: first === -1 ? lines.length : first, last: lines.findLastIndex(isProse) }
}
