import type { Body, ReportLine } from '../report-line.ts'
import { isFurnitureOnly } from './boilerplate-words.ts'

/** Lines that are no part of any report wherever they stand. The lines are folded. */
const anywhere: readonly RegExp[] = [
  // visitor counters
  /^[([【]?\s*(?:本文|网站|本站|页面|文章|总|今日|累计|已被|被)?\s*(?:访问|浏览|点击|阅读|查看|人气|围观)\s*(?:人数|次数|总数|数量|量|率|数|人次)?\s*[:：]?\s*[\d,]*\s*(?:次|人次|人)?\s*[)\]】]?$/,
  /^(?:欢迎)?(?:您是|你是)?(?:本站|本网站?)?的?第\s*[\d,\s]+\s*位(?:访客|访问者|访问|浏览者|来访者|游客)/,
  /^(?:欢迎(?:您|光临|访问).{0,20})?今天是[\s:]*(?:20\d{2}年)?\d{1,2}月\d{1,2}日.{0,20}$/,
  // where one is on the site
  /^(?:您|你)?(?:现在|当前|目前)?(?:的)?(?:所在)?(?:位置|栏目)\s*(?:是|为)?\s*[::]/,
  /^(?:您|你)(?:现在|当前)?(?:的|所在的)?位置/,
  /^当前(?:位置|栏目|页面)/,
  /^(?:网站)?(?:首页|主页)\s*(?:[>»›→/|·\-—]|&gt;)/,
  /^[^。,;]{1,20}(?:\s*(?:>|»|›|→|&gt;){1,2}\s*[^。;>]{1,40}){2,}$/,
  // who made the page
  /^[([【]?\s*(?:责任编辑|责编|编辑|网络编辑|本期编辑|美编|编审|编校|审核|审核人|审签|审校|校对|初审|复审|复核|终审|监制|录入|录入人|录入员|排版|值班编辑|上传者?|发布人|签发人?)\s*[::]/,
  // what else there is to read
  /^(?:[【[(]?\s*(?:打印|关闭|收藏|分享|返回|纠错)(?:本页|窗口|页面)?\s*[】\])]?\s*)*[【[(]?\s*(?:上一篇|下一篇|上一条|下一条|上篇|下篇|上一页|下一页|前一篇|后一篇)/,
  /^[【[(]?\s*(?:相关|推荐|热门|延伸|猜你|精彩|更多|最新|热点)(?:文章|链接|新闻|阅读|信息|稿件|推荐|内容|资讯|报道|喜欢|图片|专题|搜索|标签|导读|文档)\s*[】\])]?\s*[::]?$/,
  /^(?:标签|关键词|关键字|Tags?)\s*[::]/i,
  /^(?:扫一扫|扫描|长按|用微信|打开微信|请用微信|关注我们)/,
  /^分享(?:到|至|按钮)?\s*[::]/,
  // names of files
  /^[^\s/\\。,;]{1,80}\.(?:png|jpe?g|gif|bmp|webp|tiff?|svg|mp4|mp3|avi|flv|swf|ico)$/i,
  /^\[?(?:图片|image|img|视频|flash|photo)\]?$/i,
]

/** Lines that close or open a page, believed only outside the running text. */
const outsideBody: readonly RegExp[] = [
  /(?:主办|承办|协办|主管|运维|建设|维护|管理)(?:单位|方)?\s*[::]/,
  /技术支持|设计制作|制作维护|版权所有|all rights reserved|copyright|©/i,
  /ICP\s*备|ICP证|公网安备|网安备|网站标识码|网站备案|备案号|备案序号|工信部备案|政府网站找错/i,
  /(?:建议|推荐)使用.{0,30}(?:浏览|分辨率)|最佳(?:浏览|分辨率)|IPv6/i,
  /^(?:(?:联系|单位|办公|通讯|通信)?(?:地址|电话|方式)|邮编|邮政编码|传真|电子邮[件箱]|邮箱|值班电话|举报电话|热线|e-?mail|tel|fax)\s*[::]/i,
  /(?:编辑部|总值班室|值班室|地址|邮编|电话|传真|办公室)\s*[::]?\s*[^。]{0,30}(?:\d{3,4}[-—]?\d{7,8}|\d{6}|[省市区县].{0,20}[路街道巷号楼])/,
  // the head and the foot of a bulletin: its number, to whom it goes, how many were printed
  /^[(]?(?:(?:19|20)\d{2}年\s?)?第\s?[\d一二三四五六七八九十百]+\s?期\s?(?:[(]?\s?总第?\s?[\d一二三四五六七八九十百]+\s?期\s?[)]?)?[)]?$/,
  /^(?:报|送|发|呈|呈报|呈送|抄报|抄送|分送|主送|报送|印送)\s*:/,
  /^[(]?(?:共印|印)\s?\d+\s?份[)]?$/,
  // how many have been here, where the counter stands in a line with other words
  /(?:今日|本日|累计|总)(?:浏览|访问|来访)?人(?:次|数)\s*:\s*[\d,]+/,
  // the name of the site
  /^[\p{L}]{2,24}(?:政府|委|局|厅|门户)(?:门户)?网站$/u,
  /^(?:网站地图|联系我们|关于我们|网站声明|免责声明|隐私|法律声明|版权声明|站点地图|友情链接)/,
  /^(?:免责声明|特别声明|声明|版权声明)\s*[::]/,
  /(?:^|\s)(?:首页|网站首页)(?:\s|$)(?=.*\s)/,
  /^(?:用户名|密码|搜索|站内搜索|请输入)/,
  /^(?:中央|省|市|县)?(?:政府|部门|县区|地方)?(?:网站|部门网站|政府网站)\s*$/,
]

/** Heads of a list of other pages: what follows in short lines belongs to it. */
const LIST_HEAD =
  /^[【[(]?\s*(?:相关|推荐|热门|延伸|猜你|精彩|更多|最新|热点|友情)(?:文章|链接|新闻|阅读|信息|稿件|推荐|内容|资讯|报道|喜欢|图片|专题)/

/** Which lines belong to the page and not to the report, by the line's words and by where it stands. */
export function findBoilerplate(lines: readonly ReportLine[], body: Body, isMeta: (line: ReportLine) => boolean): boolean[] {
  const found = lines.map((line, index) => {
    if (line.kind === 'boilerplate') return true
    if (isMeta(line) && !isPageMaker(line)) return false
    return isBoilerplateLine(line, index < body.first || index > body.last)
  })
  markLinkLists(lines, body, found, isMeta)
  markMenus(lines, body, found)
  return found
}

const PAGE_MAKER = anywhere.find((pattern) => pattern.source.includes('责任编辑'))

function isPageMaker(line: ReportLine): boolean {
  return PAGE_MAKER !== undefined && PAGE_MAKER.test(line.folded) && !/来源|作者|供稿|\d{4}[-年]/.test(line.folded)
}

function isBoilerplateLine(line: ReportLine, isOutside: boolean): boolean {
  const { folded } = line
  if (folded.length > 300) return false
  if (isStray(folded) || isFurnitureOnly(folded)) return true
  if (anywhere.some((pattern) => pattern.test(folded))) return true
  return isOutside && outsideBody.some((pattern) => pattern.test(folded))
}

/** Lone letters, crosses and rules that a page's buttons and borders leave behind. */
function isStray(folded: string): boolean {
  return !/[\p{L}\p{N}]/u.test(folded) || /^[A-Za-z×]{1,2}$/.test(folded) || /^[^\p{L}]*\d{1,2}[^\p{L}]*$/u.test(folded)
}

/** After the text, a head such as 相关文章 takes the short lines that follow it. */
function markLinkLists(lines: readonly ReportLine[], body: Body, found: boolean[], isMeta: (line: ReportLine) => boolean): void {
  let inList = false
  lines.forEach((line, index) => {
    if (index <= body.last) return
    if (LIST_HEAD.test(line.folded)) inList = true
    else if (inList && line.folded.length < 80 && !isMeta(line)) found[index] = true
    else if (isMeta(line)) inList = false
  })
}

/** Outside the text, four and more very short lines in a row are a menu. */
function markMenus(lines: readonly ReportLine[], body: Body, found: boolean[]): void {
  const isEntry = (index: number): boolean => {
    const folded = lines[index]?.folded ?? ''
    return (
      (index < body.first || index > body.last) && /^[\p{L}\p{N}·+\s]{1,8}$/u.test(folded) && lines[index]?.kind !== 'heading'
    )
  }
  for (let from = 0; from < lines.length; from += 1) {
    let to = from
    while (to < lines.length && isEntry(to)) to += 1
    if (to - from >= 4) for (let at = from; at < to; at += 1) found[at] = true
    from = Math.max(from, to)
  }
}
