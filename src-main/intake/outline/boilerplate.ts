import type { Body, ReportLine } from '../report-line.ts'
import { isProse } from '../report-line.ts'
import { isFurnitureOnly, isMakersLine } from './furniture-line.ts'
import {
  anywhere,
  CLOSING,
  isListHeadAlone,
  LIST_HEAD,
  NEIGHBOUR,
  outsideBody,
  REPRINT_NOTICE,
  SITE_FOOT,
} from './page-patterns.ts'
import { countLinksOnly, isPictureOnly, pageWords } from './page-words.ts'
import { markMenus } from './page-menus.ts'

const LONGEST = 300

/** Where a line stands: before, in or after the running text. */
type Place = 'head' | 'body' | 'foot'

/** Which lines belong to the page and not to the report, by the line's words and by where it stands. */
export function findBoilerplate(lines: readonly ReportLine[], body: Body, isMeta: (line: ReportLine) => boolean): boolean[] {
  const words = lines.map(({ folded }) => (folded.length > LONGEST ? folded : pageWords(folded)))
  const found = lines.map((line, index) => {
    if (line.kind === 'boilerplate') return true
    if (isMeta(line) && !isOfPage(words[index] ?? '')) return false
    if (isNumberBesideCells(lines, index)) return false
    return isBoilerplateLine(line, words[index] ?? '', placeOf(index, body))
  })
  markLinkLists(lines, words, { body, found, isMeta })
  markMenus(lines, body, found)
  return found
}

function placeOf(index: number, { first, last }: Body): Place {
  if (index < first) return 'head'
  return index > last ? 'foot' : 'body'
}

const PAGE_MAKER = /^[([【]?\s*(?:责任编辑|责编|编辑|编审|编校|审核|审校|校对|初审|复审|终审|监制|排版)\s*[:/]/

/** What speaks of sources and dates and is the page's all the same: its makers, and what it says of reprints. */
function isOfPage(words: string): boolean {
  if (REPRINT_NOTICE.test(words)) return true
  return PAGE_MAKER.test(words) && !/来源|作者|供稿|记者|\d{4}[-年]/.test(words)
}

function isBoilerplateLine(line: ReportLine, words: string, place: Place): boolean {
  const { folded } = line
  if (folded.length > LONGEST || (place === 'body' && isProse(line))) return false
  if (isStray(folded) || isPictureOnly(folded)) return true
  if (isFurnitureOnly(words) && !(place === 'body' && isOneWord(words))) return true
  if (anywhere.some((pattern) => pattern.test(words))) return true
  if (place === 'body') return LIST_HEAD.test(words) && words.length < 80
  if (place === 'foot' && NEIGHBOUR.test(words)) return true
  if (isMakersLine(words) || outsideBody.some((pattern) => pattern.test(words))) return true
  const links = line.kind === 'heading' ? 0 : countLinksOnly(folded)
  return place === 'foot' ? links > 0 || CLOSING.test(words) : links > 1
}

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

interface Marking {
  readonly body: Body
  readonly found: boolean[]
  readonly isMeta: (line: ReportLine) => boolean
}

/**
 * After the text, a head such as 相关文章 takes the short lines that follow it; below what only a page's foot has (上一篇,
 * 版权所有, 备案号) nothing of the report comes any more.
 */
function markLinkLists(lines: readonly ReportLine[], words: readonly string[], { body, found, isMeta }: Marking): void {
  let inList = false
  let inFoot = false
  for (let index = Math.max(0, body.last + 1); index < lines.length; index += 1) {
    const line = lines[index]
    const said = words[index] ?? ''
    if (line === undefined) continue
    if (isMeta(line)) inList = false
    else if ((inList && line.folded.length < LONGEST_ENTRY) || inFoot) found[index] = true
    if (LIST_HEAD.test(said)) inList = true
    inFoot ||= found[index] === true && isFoot(said)
  }
}

const isFoot = (words: string): boolean =>
  isListHeadAlone(words) || NEIGHBOUR.test(words) || SITE_FOOT.some((pattern) => pattern.test(words))
