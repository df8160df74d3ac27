import type { Range } from '../../../src-shared/domain/range.ts'
import { CharacterSet } from './character-set.ts'
import { withoutLinks, type Linked } from './number-links.ts'
import { fitsUnit } from './noun-heads.ts'
import { phraseBefore, type CountedKind } from './phrase-before.ts'
import { PhraseWords } from './phrase-words.ts'

const REACH = 40
/** No noun phrase before a number is longer. */
const LONGEST = 24
/** Another name in brackets, as in 就业工厂(帮扶车间)41家. */
const VARIANT = /(?<=\p{L})[(][^()\d:,]{1,8}[)]$/u
/** What closes a title or a name in quotation marks. */
const markEnds = new CharacterSet(/[》”]/)
/** What no noun phrase reaches across. */
const barriers = new CharacterSet(/[,。;!?:\n\t()“”》]/)

/** To whom cases were handed over is not what was counted: 移送公安机关4起. */
const HANDED_OVER = /(?:移送|移交|报送|上报|送交|转送)(?:至|给)?[^,。;、]{0,6}(?:机关|部门|法院|检察院|监委|纪委)$/

const recipientEnds = new CharacterSet(/[关门院委]/)
const isRecipient = (linked: string): boolean =>
  recipientEnds.has(linked.charCodeAt(linked.length - 1)) && HANDED_OVER.test(linked)

/** The noun phrase before a count, as in 监督队329支 or 宣誓活动104次; null when the clause names none there. */
export function nounBefore(folded: string, to: number, limit: number, counted: CountedKind): Range | null {
  const window = folded.slice(Math.max(limit, to - REACH), to)
  const led = withoutLinks(withoutDimension(window, counted.unit))
  const linked = led.rest
  const windowStart = to - window.length
  if (markEnds.has(linked.charCodeAt(linked.length - 1))) return markedBefore(linked, windowStart, counted)
  const named = withoutVariant(linked)
  const from = behindEach(named, barriers.lastEnd(named, Math.max(0, named.length - LONGEST)))
  const isQuoted = named.charAt(from - 1) === '”'
  const words = new PhraseWords(named.slice(from))
  const isMember = limit > 0 && from === 0 && NEXT_OF_LIST.test(window)
  const found = isRecipient(linked) ? null : phraseBefore(words, counted, { ...statedOf(led, counted), isMember, isQuoted })
  if (found === null || namesNoThing(words, found, counted.unit)) return null
  const start = ratedFrom(named, from + words.startOf(found.first))
  const end = found.last === words.length - 1 ? linked.length : from + words.endOf(found.last)
  if (!fitsUnit(named.slice(start, end), counted.unit)) return null
  const opened = found.first === 0 && isQuoted ? named.slice(0, from) : ''
  return quotedBefore(opened, windowStart, end) ?? { start: windowStart + start, end: windowStart + end }
}

/** A rate is stated of what stands before it, with a verb or without. */
const statedOf = ({ isStated, isChanged, isEach }: Linked, { kind }: CountedKind) => ({
  isStated: isStated || kind === 'percent',
  isChanged,
  isEach,
})

const NEXT_OF_LIST = /^[、和及]/

/** For each of whom opens a clause and is no part of the noun: 每案|补助上限. */
function behindEach(named: string, from: number): number {
  return (
    from +
    (/^每(?:[户人案村亩家车校班件笔场晚日]|课时|个(?:村|社区|项目)|家(?:企业)?|企业|学期|月|年|天)(?:最[高低多少]|平均)?(?=\p{L}{2})/u.exec(
      named.slice(from),
    )?.[0].length ?? 0)
  )
}

/** When, the whole, and who decided are not what was counted: 去年|淘汰2家, 全县|共有600人次, 法庭|审结27宗. */
function namesNoThing(words: PhraseWords, { first, last }: { first: number; last: number }, unit: string | null): boolean {
  const isOfCases = unit !== null && /^[起件宗例条案次]$/.test(unit)
  const { tag, bond, text, isJoint } = words.at(last)
  if (first === last && (isJoint || tag === 't' || bond === 'time' || ALL_OF.test(text))) return true
  return DECIDES.test(text) && (last < words.length - 1 || (first === last && isOfCases))
}

const ALL_OF = /^(?:另外?|其余|全[国省市县区旗盟州镇乡村域]|各[地级]|当地|[本我]地|首批|其余|[首前后]期|部分|大家|本[年月周季])$/
const DECIDES = /^(?:法[院庭]|检察院|检察机关|公安|公安机关|警方|纪委|监委|海关|城管|交警|财政|税务|政府)$/

/** Per how many opens the name of a rate (每千人口托位数), as does the size that of a project (亿元以上项目). */
function ratedFrom(named: string, start: number): number {
  return (
    start -
    (/(?:每[百千万](?:名|位)?(?:常住|户籍)?人?|[十百千]?[百千万亿]元(?:及?以上|级)?)$/.exec(named.slice(0, start))?.[0].length ??
      0)
  )
}

/** A length says of what it is the length: 步道|长|320米. */
function withoutDimension(window: string, unit: string | null): string {
  return LENGTH.test(unit ?? '') ? window.replace(DIMENSION, '') : window
}

const LENGTH = /^(?:公里|千米|米|延米|公尺|厘米|公分|毫米|里)$/
const DIMENSION = /(?<=[\u4e00-\u9fff]{2})(?<![全身增提总最周延加])[长宽高深厚](?:约|达)?$/

function withoutVariant(linked: string): string {
  const variant = linked.endsWith(')') ? VARIANT.exec(linked) : null
  return variant === null ? linked : linked.slice(0, variant.index)
}

function markedBefore(words: string, windowStart: number, counted: CountedKind): Range | null {
  if (words.endsWith('》')) return titledBefore(words, windowStart, counted)
  const quoted = quotedBefore(words, windowStart, words.length)
  return quoted === null ? null : listedBefore(words, windowStart, quoted, counted)
}

/** A name in quotation marks that closes a list of two is counted with the first: 废船、“三无船”41艘. */
function listedBefore(words: string, windowStart: number, quoted: Range, counted: CountedKind): Range {
  const open = quoted.start - windowStart - 1
  if (!/[、和]/.test(words.charAt(open - 1))) return quoted
  const first = nounBefore(words, open - 1, 0, counted)
  return first?.end === open - 1 ? { start: windowStart + first.start, end: windowStart + words.length } : quoted
}

/** What is printed or shown is counted by its title: 《…》三卷. */
function titledBefore(words: string, windowStart: number, { unit }: CountedKind): Range | null {
  const open = words.lastIndexOf('《')
  if (open === -1 || unit === null || !/^[卷册部本份期篇套集首张辑]$/.test(unit)) return null
  return { start: windowStart + open, end: windowStart + words.length }
}

/** The name in quotation marks that ends these words: the noun itself, or what opens the phrase that does: “春风行动”招聘会. */
function quotedBefore(words: string, windowStart: number, end: number): Range | null {
  const open = words.lastIndexOf('“')
  const length = words.length - open - 2
  if (open === -1 || length < 1 || length > 14) return null
  const start = windowStart + open
  // alone, the name is the noun; in a phrase its marks are part of what is written
  return words.length === end ? { start: start + 1, end: windowStart + end - 1 } : { start, end: windowStart + end }
}
