import type { ReportLine } from '../report-line.ts'
import { isBodyName, isNameBySound, isPersonName, withoutMaking } from './body-names.ts'
import { readDocumentNumber } from './document-number.ts'
import { readLabelledValues } from './meta-fields.ts'
import { isOfDirectory } from './meta-labels.ts'
import { readDates } from './read-date.ts'

const LONGEST = 200

/**
 * True for a line that says when, by whom or from where a report is: labelled values, a date that
 * stands (almost) alone, a document number, a bare address of the page.
 */
export function isMetaLine(line: ReportLine): boolean {
  const { folded } = line
  if (line.kind === 'meta') return true
  if (line.kind === 'boilerplate' || folded.length > LONGEST || /。.{10}/.test(folded)) return false
  const values = readLabelledValues(folded)
  if (values.some(({ label }) => isOfDirectory(label))) return true
  const isStated = values.some(({ field, start, end }) => field !== 'other' && end > start)
  if (isStated && !/[:].{60}/.test(folded.replaceAll(/\s+/g, ''))) return true
  return isStated ? values.length > 1 : isBareMeta(folded)
}

/** What can stand beside a date and says nothing more: the day of the week, the time, the page of the paper, counters, 印发. */
const BESIDE_DATE =
  /(?:星期|周|礼拜)[一二三四五六日天](?![\p{L}])|(?:上午|下午|中午|晚上|凌晨|北京时间|香港时间)?\s?\d{1,2}\s?[:时]\s?\d{1,2}(?:\s?[:分]\s?\d{1,2}秒?|分)?|(?<!\p{L})(?:[AP]M|GMT|CST|T(?=\d))|第?\s?[A-Z]?\d{1,2}\s?版(?:[:]?\s?\p{L}{0,4}(?!\p{L}))?|(?:浏览|点击|阅读|访问|点阅|人气)(?:次数|量|数)?\s{0,2}:?\s?\d[\d,]*\s?次?|发表于\s?\p{L}{2,4}|(?<!\p{L})(?:原创|完|印发|发布|发表|更新|电|讯|正式印发|即时发放)(?!\p{L})/giu

const plainRest = (folded: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  `${folded.slice(0, start)} ${folded.slice(end)}`.replaceAll(BESIDE_DATE, ' ')

/** True for a line that is a date and nothing else, as below a signature. */
export function isDateLine({ folded }: ReportLine): boolean {
  const [date] = folded.length > 32 ? [] : readDates(folded)
  return date !== undefined && date.iso.length > 4 && !/[\p{L}\p{N}]/u.test(plainRest(folded, date))
}

function isBareMeta(folded: string): boolean {
  if (readDocumentNumber(folded) !== null || /^(?:https?:\/\/|www\.)\S+$/i.test(folded)) return true
  if (ISSUED_AT.test(folded)) return true
  const [date] = readDates(folded)
  if (date === undefined || folded.length > 60) return false
  const said = plainRest(folded, date)
  const words = said.replaceAll(/[\s()[\]【】|/:：,·《》+-]/g, '')
  return words.length <= 2 || (date.iso.length === 10 && date.start < 30 && namesSomebody(said))
}

/** The hour at which an office of Hong Kong gave a release out. */
const ISSUED_AT = /^(?:香港|澳门|北京)?时间\s?\d{1,2}\s?[:时]\s?\d{1,2}分?$/

/** True when what stands beside a date is the names of bodies and people, with their roles and the kind of paper, and nothing else. */
function namesSomebody(said: string): boolean {
  const words = said.split(/[\s()[\]【】《》|/:,·*_—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.every((word) => isSomebody(word) || PAPER.test(word) || isPlaceAlone(word)) && words.some(isSomebody)
}

/** The province that a public account shows beside its date. */
const isPlaceAlone = (word: string): boolean => /^\p{Script=Han}{2,3}$/u.test(word)

const isSomebody = (word: string): boolean =>
  isBodyName(withoutMaking(word)) || isPersonName(word) || isNameBySound(word) || ROLE.test(word)

/** What a paper calls itself beside the body that wrote it: 经验交流材料. */
const PAPER = /^.{0,6}(?:材料|总结|报告|简报|专报|汇报|信息|通报|公报|要闻|新闻)$/

const ROLE = /^(?:本报|本网|全媒体|见习|特约)?(?:记者|通讯员|作者|撰稿|供稿|发布|文|责任编辑|编辑|责编|审核|校对|摄影|图)$/
