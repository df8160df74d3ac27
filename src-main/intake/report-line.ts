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
  /版权(?:所有|归|声明)|未经.{0,16}(?:授权|许可|同意)|转载|技术支持|备案号|ICP备|主办单位:|浏览器|不代表本|网友评论|理性发言|评论服务协议|如有侵权|分享[至到]朋友圈|点击(?:屏幕)?右上角|^(?:免责|特别|重要|郑重|版权)?声明\s*:/

/** From the first to the last line of running text; what a page tells of its other pages is not of it. */
export function findBody(lines: readonly ReportLine[]): Body {
  const first = lines.findIndex(isProse)
  if (first === -1) return { first: lines.length, last: -1 }
  const last = lines.findLastIndex(isProse)
  const list = lines.findIndex((line, at) => at > first && at < last && OTHER_PAGES.test(line.folded))
  return {
    first,
    last: list !== -1 && areTeasers(lines, list) ? lines.findLastIndex((line, at) => at < list && isProse(line)) : last,
  }
}

/** The head of a list of other pages, alone in its line. */
const OTHER_PAGES =
  /^[^\p{L}\p{N}]{0,4}(?:相关(?:阅读|新闻|文章|报道|推荐|资讯)|(?:推荐|延伸)阅读|(?:热门|精彩|为您|编辑)推荐|猜你喜欢|热门(?:新闻|文章)|最新(?:新闻|文章)|往期(?:回顾|推荐))[^\p{L}\p{N}]{0,4}$/u
const LONGEST_TEASER = 150

/** True where all that follows is shorter than paragraphs are, and little beside the text. */
function areTeasers(lines: readonly ReportLine[], list: number): boolean {
  const lengthOf = (some: readonly ReportLine[]): number =>
    some.reduce((sum, line) => sum + (isProse(line) ? line.folded.length : 0), 0)
  const below = lines.slice(list + 1)
  return below.every(({ folded }) => folded.length <= LONGEST_TEASER) && lengthOf(below) * 2 < lengthOf(lines.slice(0, list))
}
