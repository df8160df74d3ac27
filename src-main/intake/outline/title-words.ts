import { isBodyName } from '../metadata/body-names.ts'
import type { ReportLine } from '../report-line.ts'
import type { Range } from '../../../src-shared/domain/range.ts'

const LABEL = /^(?:标\s*题|题\s*目|信息名称|文件名称|名\s*称|Title)\s*[:]\s*/i
const EMPHASIS = /^(?:\*\*|__|#+\s)\s*/
/** A column before the title: 【基层动态】…, [要闻]…, 聚焦|…. */
const COLUMN =
  /^(?:[【[][^】\]]{1,12}[】\]]|[\u4e00-\u9fff]{2,6}\s?[|丨]|(?:要闻|动态|简讯|快讯|工作动态|经验交流)\s?[:])\s*(?=.{6})/

/** A title that is a link, in Markdown. */
const LINKED = /^\[([^\][]+)\]\([^)(\s]*\)$/

/** Where the words of a title stand in the text: its line without a link's address, a label, Markdown's emphasis or a column's name. */
export function titleRange({ start, end, folded }: ReportLine): Range {
  const linked = LINKED.exec(folded)?.[1]
  if (linked !== undefined) return { start: start + 1, end: start + 1 + linked.length }
  let from = 0
  for (const opening of [LABEL, EMPHASIS, COLUMN]) from += opening.exec(folded.slice(from))?.[0].length ?? 0
  const closing = /\s*(?:\*\*|__|#+)$/.exec(folded.slice(from))?.[0].length ?? 0
  return from + closing < folded.length ? { start: start + from, end: end - closing } : { start, end }
}

/** True for a title behind a label of its own. */
export function isLabelledTitle(folded: string): boolean {
  return LABEL.test(folded)
}

/** What opens or closes a page's own title beside the report's: names of the site, its channel, its owner. */
const SITE =
  /(?:网|网站|门户|门户网站|官网|政府|人民政府|频道|栏目|专栏|客户端|平台|在线|动态|要闻|新闻|资讯|信息公开|政务公开|首页|详情|正文|发布)$/

/** The title that a page declares without the names of its site: `某县防汛纪实-要闻-某县人民政府网`. */
export function withoutSiteName(declared: string): string | null {
  const title = withoutSiteBefore(withoutSiteBehind(declared.trim()))
  return title === '' ? null : title
}

const SITE_BEHIND = /^(.{4,}\S)(?:\s*[-_|–—·»>]+\s*|\s{2,})([^-_|–—·»>]{2,40})$/
const SITE_BEFORE = /^([^-_|–—·»>]{2,30}?)\s*[-_|–—·»>]+\s*(\S.{5,})$/

function withoutSiteBehind(declared: string): string {
  const [, rest, last] = SITE_BEHIND.exec(declared) ?? []
  return rest !== undefined && last !== undefined && isSite(last, rest) ? withoutSiteBehind(rest.trim()) : declared
}

function withoutSiteBefore(declared: string): string {
  const [, first, rest] = SITE_BEFORE.exec(declared) ?? []
  return first !== undefined && rest !== undefined && SITE.test(first) ? rest : declared
}

function isSite(part: string, rest: string): boolean {
  return SITE.test(part) || isBodyName(part) || (part.length <= 4 && rest.length >= 8)
}
