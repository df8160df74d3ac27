import { isBodyName } from '../metadata/body-names.ts'
import { isAddedToReport } from './added-lines.ts'
import type { Body, ReportLine } from '../report-line.ts'
import { isProse } from '../report-line.ts'
import { numberingRank } from './numbering.ts'
import { isFurnitureOnly, isMakersLine } from './furniture-line.ts'
import {
  anywhere,
  CLOSING,
  FOOT_WORDS,
  isListHeadAlone,
  LIST_HEAD,
  NEIGHBOUR,
  outsideBody,
  REPRINT_NOTICE,
  SITE_FOOT,
} from './page-patterns.ts'
import { countLinksOnly, isPictureOnly, pageWords } from './page-words.ts'
import { isCreditsLine } from './page-makers.ts'
import { markMenus, type Marking } from './page-menus.ts'
import { hasPageShape } from './page-shapes.ts'

const LONGEST = 300

/** Where a line stands: before, in or after the running text. */
type Place = 'head' | 'body' | 'foot'

/** Which lines belong to the page and not to the report, by the line's words and by where it stands. */
export function findBoilerplate(lines: readonly ReportLine[], body: Body, isMeta: (line: ReportLine) => boolean): boolean[] {
  const words = lines.map((line, index) => (isText(line, placeOf(index, body)) ? line.folded : pageWords(line.folded)))
  const isChinese = lines.some(({ folded }) => HAN_TEXT.test(folded))
  const found = lines.map((line, index) => {
    if (line.kind === 'boilerplate') return true
    // the patterns are of Chinese pages: on another a heading is one
    if (!isChinese && (line.kind === 'heading' || isLatinOnly(line.folded))) return false
    if (isMeta(line) && !isOfPage(words[index] ?? '')) return false
    if (isNumberBesideCells(lines, index)) return false
    return isBoilerplateLine(line, words[index] ?? '', placeOf(index, body))
  })
  markFoot(lines, words, { body, found, isMeta })
  markMenus(lines, { body, found, isMeta })
  return found
}

/** As much running text as no bar has. */
const HAN_TEXT = /(?:\p{Script=Han}[^\n]{0,3}){10}/u

function placeOf(index: number, { first, last }: Body): Place {
  if (index < first) return 'head'
  return index > last ? 'foot' : 'body'
}

const PAGE_MAKER = /^[([【]?\s*(?:责任编辑|责编|编辑|编审|编校|审核|审校|校对|初审|复审|终审|监制|排版)\s*[:/]/

/** What opens as a notice of the site does. */
const NOTICE =
  /今天是|^(?:您好[,!]?\s?)?(?:热烈)?欢迎(?:您)?(?:来到|访问|光临|进入|登录|登陆|浏览)|^[^\p{L}]{0,3}(?:免责|版权|特别|重要|郑重)?(?:声明|提示)\s*:|^凡(?:本[网站报]|注明|标注)/u

/** What speaks of sources and dates and is the page's all the same: its makers, and what it says of reprints. */
function isOfPage(words: string): boolean {
  if (REPRINT_NOTICE.test(words) || NOTICE.test(words)) return true
  return PAGE_MAKER.test(words) && !/来源|作者|供稿|记者|\d{4}[-年]/.test(words)
}

/** True for running text, which no word makes a line of the page. */
const isText = (line: ReportLine, place: Place): boolean => line.folded.length > LONGEST || (place === 'body' && isProse(line))

function isBoilerplateLine(line: ReportLine, words: string, place: Place): boolean {
  if (isText(line, place)) return false
  if (isOfPageAnywhere(line.folded, words, place)) return true
  if (place === 'body') return LIST_HEAD.test(words) && words.length < 80
  if (isOfPageOutside(words) || (line.kind !== 'heading' && isLatinOnly(words))) return true
  const links = line.kind === 'heading' ? 0 : countLinksOnly(line.folded)
  return place === 'foot' ? links > 0 || isCreditsLine(words) || matchesAny(belowBody, words) : links > 1
}

function isOfPageAnywhere(folded: string, words: string, place: Place): boolean {
  if (isStray(folded) || isPictureOnly(folded) || matchesAny(anywhere, words)) return true
  return isFurnitureOnly(words) && !(place === 'body' && isOneWord(words))
}

const isOfPageOutside = (words: string): boolean => isMakersLine(words) || hasPageShape(words) || matchesAny(outsideBody, words)

const belowBody = [NEIGHBOUR, CLOSING, ...FOOT_WORDS]
const matchesAny = (patterns: readonly RegExp[], words: string): boolean => patterns.some((pattern) => pattern.test(words))

/** Skip to content, Powered by …: what the page's program says in its own language. */
const isLatinOnly = (words: string): boolean =>
  /^[^\p{Script=Han}:/]*[a-z]{2}[^\p{Script=Han}:/]*$/iu.test(words) && words.length <= 60

/** 评论, 服务: between paragraphs a word of two characters is a heading. */
const isOneWord = (words: string): boolean => /^\p{Script=Han}{2}$/u.test(words)

/** Lone letters, crosses and rules that a page's buttons and borders leave behind. */
function isStray(folded: string): boolean {
  return !/[\p{L}\p{N}]/u.test(folded) || /^[A-Za-z×]{1,2}$/.test(folded) || /^[^\p{L}]*\d{1,2}[^\p{L}]*$/u.test(folded)
}

const LONGEST_CELL = 12

/** A number alone beside another short line is a cell of a table that was set line by line, and no page number. */
function isNumberBesideCells(lines: readonly ReportLine[], index: number): boolean {
  if (!/^[\d.,%+-]+$/.test(lines[index]?.folded ?? '')) return false
  return [lines[index - 1], lines[index + 1]].some(
    (near) =>
      near !== undefined && near.kind !== 'heading' && near.folded.length <= LONGEST_CELL && /[\p{L}\p{N}]/u.test(near.folded),
  )
}

const LONGEST_ENTRY = 150

/**
 * After the text, a head such as 相关文章 takes the short lines that follow it. Below what only a page's foot has (上一篇,
 * 版权所有, 备案号) nothing of the report comes any more, and below any other line of the page nothing but what says that it does.
 */
function markFoot(lines: readonly ReportLine[], words: readonly string[], { body, found, isMeta }: Marking): void {
  let reached: 'text' | 'list' | 'page' | 'foot' = 'text'
  for (let index = Math.max(0, body.last + 1); index < lines.length; index += 1) {
    const line = lines[index]
    const said = words[index] ?? ''
    if (line === undefined) continue
    if (isMeta(line)) reached = reached === 'list' ? 'text' : reached
    else if (reached === 'foot') found[index] = true
    else if (reached === 'list') found[index] ||= line.folded.length < LONGEST_ENTRY
    else if (reached === 'page') found[index] ||= !isOfReport(line, lines[index + 1], isMeta)
    if (found[index] === true) reached = reachedBy(said, line, reached)
  }
}

function reachedBy<Reached extends string>(
  words: string,
  { folded }: ReportLine,
  reached: Reached,
): Reached | 'list' | 'page' | 'foot' {
  if (reached === 'foot' || isFoot(words)) return 'foot'
  if (LIST_HEAD.test(words)) return 'list'
  if (reached === 'list') return reached
  return /\p{L}/u.test(folded) && !isPictureOnly(folded) && !PICTURE_FILE.test(folded) ? 'page' : reached
}

const PICTURE_FILE = /\.(?:png|jpe?g|gif|bmp|webp|tiff?|svg|mp4)$|^\W*(?:图片|插图|image)/i

/** True for a line below the page's own lines that is the report's all the same: running text, an annex, a list, a signature. */
function isOfReport(line: ReportLine, next: ReportLine | undefined, isMeta: (line: ReportLine) => boolean): boolean {
  const { folded, kind } = line
  if (kind === 'tableRow' || kind === 'caption' || folded.length > LONGEST_PAGE_LINE) return true
  if (isAddedToReport(folded) || numberingRank(folded) !== null) return true
  return next !== undefined && isMeta(next) && isBodyName(folded)
}

const LONGEST_PAGE_LINE = 60

const isFoot = (words: string): boolean => isListHeadAlone(words) || NEIGHBOUR.test(words) || matchesAny(SITE_FOOT, words)
