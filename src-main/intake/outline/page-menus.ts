import type { Body, ReportLine } from '../report-line.ts'

const SITE_WORD =
  /首页|主页|政务|政府|公开|互动|服务|新闻|动态|专题|专栏|概况|机构|领导|办事|办理|政策|数据|党建|走进|资讯|图片|视频|交流|解读|要闻|公告|信息|导航|导览|参与|招商|旅游|问答|法规|地图|English|下载|网上|文化|市情|县情|区情|镇情|便民|无障碍|登录|注册|长者|适老|关怀|门户|矩阵|新媒体|征集|访谈|信箱|信访|咨询|搜索|网站|信用|监督|廉政/

/** The lines found so far, which are added to, and those that say who wrote. */
export interface Marking {
  readonly body: Body
  readonly found: boolean[]
  readonly isMeta: (line: ReportLine) => boolean
}

/** Outside the text, four and more very short lines in a row are a menu, and so is a line of its entries. */
export function markMenus(lines: readonly ReportLine[], { body, found, isMeta }: Marking): void {
  const isOutside = (index: number): boolean => (index < body.first || index > body.last) && lines[index]?.kind !== 'heading'
  const isEntry = (index: number): boolean => {
    const line = lines[index]
    return line !== undefined && isOutside(index) && /^(?!.*丨)[\p{L}\p{N}·+\s]{1,8}$/u.test(line.folded) && !isMeta(line)
  }
  for (let from = 0; from < lines.length; from += 1) {
    if (isOutside(from) && isMenu(lines[from]?.folded ?? '')) found[from] = true
    let to = from
    while (to < lines.length && isEntry(to)) to += 1
    if (to - from >= 4) for (let at = from; at < to; at += 1) found[at] = true
    from = Math.max(from, to - 1)
  }
}

/** Short names of pages side by side: 首页 | 政务公开 | 互动交流. Half of them have to be such as sites have, for verses stand so too. */
function isMenu(folded: string): boolean {
  if (folded.length > 120 || /[。,;:!?“”]/.test(folded)) return false
  const entries = folded.split(/[|\s·/、]+/).filter((entry) => entry !== '')
  const known = entries.filter((entry) => SITE_WORD.test(entry))
  const least = folded.includes('|') && known.length === entries.length ? 2 : 3
  return entries.length >= least && entries.every((entry) => entry.length <= 7) && known.length * 2 >= entries.length
}
