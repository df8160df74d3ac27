import { isBodyName, isLetterhead } from '../metadata/body-names.ts'
import { CRUMB } from './page-patterns.ts'
import { pageWords } from './page-words.ts'
import type { ReportLine } from '../report-line.ts'

const COLUMN_NAME =
  /^.{0,10}(?:简报|动态|要闻|新闻|专栏|信息|快讯|快报|头条|公告|公报|通知公告|新闻稿|消息|讯息|资讯|专题|经验交流|典型案例|工作动态|建设|发布|导读|聚焦|风采|天地|视窗|之窗|园地|传真|速递|播报|详情|正文|文章内容|内容)$/
const SITE_NAME = /(?:网|网站|门户|门户网站|官网|客户端|融媒)$/
const LONGEST_COLUMN = 12

/** True for the name of a column or channel, as pages write it above their titles; `folded` is a whole line. */
export function isColumnName(folded: string): boolean {
  return folded.length <= LONGEST_COLUMN && COLUMN_NAME.test(folded)
}

/** The lines above the title that name the page's site or column, and all above the line that says where one is on the site: the name of a body only beside other furniture, for else it may be the office that speaks. */
export function findPageHeads(
  lines: readonly ReportLine[],
  title: number,
  isFree: (line: ReportLine) => boolean,
  isFurniture: (line: ReportLine) => boolean,
): ReportLine[] {
  const above = lines.slice(0, Math.max(0, title))
  const crumb = above.findLastIndex((line) => isFurniture(line) && isCrumb(line))
  return above.filter((line, at) => {
    if (!isFree(line)) return false
    if (at < crumb) return true
    if (line.folded.length > 30) return false
    if (/^\p{Script=Han}{2,4}$/u.test(line.folded) && !isBodyName(line.folded)) return true
    if (isColumnName(line.folded) || isLetterhead(line.folded) || SITE_NAME.test(line.folded)) return true
    return isBodyName(line.folded) && [above[at - 1], above[at + 1]].some((near) => near !== undefined && isFurniture(near))
  })
}

/** True for the line that says where one is on the site. */
export function isCrumb({ folded }: ReportLine): boolean {
  if (folded.length > 200) return false
  const words = pageWords(folded)
  return CRUMB.some((pattern) => pattern.test(words))
}
