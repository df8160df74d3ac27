import type { PhraseWord, PhraseWords } from './phrase-words.ts'
import { objectStart, type Stretch } from './predicate.ts'
import { goesTo, makesAct, opensAct } from './verb-classes.ts'

/** What is counted: its unit, and whether it is a count, money or a rate. */
export interface CountedKind {
  readonly unit: string | null
  readonly kind: 'count' | 'money' | 'percent'
}

/** What the words between a noun and its number tell of the noun. */
export interface Setting {
  readonly isStated: boolean
  readonly isChanged: boolean
  readonly isEach: boolean
  /** True for the next of a list of counts: 公园6个、步道53公里. */
  readonly isMember: boolean
  /** True where a name in quotation marks stands right before. */
  readonly isQuoted: boolean
}

/** First and last word of a noun phrase. */
interface Span {
  readonly first: number
  readonly last: number
}

/** The noun phrase that these words before a number end with; null when they end with a verb or a function word. */
export function phraseBefore(words: PhraseWords, counted: CountedKind, setting: Setting): Span | null {
  const last = words.length - 1
  const word = words.at(last)
  if (!word.hasLetter || PER.test(word.text) || (counted.kind === 'count' && /^[tf]$/.test(word.tag))) return null
  const isCountedAct = COUNTS_ACTS.test(counted.unit ?? '') && word.isVerbal && !word.isSuffix
  if (isCountedAct || isAct(words, last)) return actBefore(words, counted, setting)
  return isHead(words, last) ? nounPhrase(words, last, setting) : null
}

/** Per what is no noun: 每人500元. */
const PER = /^(?:每.{0,2}|[人户日月年次亩村]均)$/

const isAct = (words: PhraseWords, at: number): boolean => {
  const word = words.at(at)
  if (
    word.text.length === 1 &&
    words.at(at - 1).text.length === 1 &&
    words.at(at - 1).isVerb &&
    !word.isSuffix &&
    !word.isMeasure
  )
    return true
  return (word.isVerb || (word.isVerbal && word.governs)) && !((word.isSuffix || word.isMeasure) && at > 0)
}

function isHead(words: PhraseWords, at: number): boolean {
  const word = words.at(at)
  const before = words.at(at - 1)
  if (word.text === '的' || (word.tag === 's' && /[里上下外中内旁前后]$/.test(word.text))) return false
  if (word.isNoun || word.isSuffix || word.isPerson || word.isMeasure) return true
  if (word.text.length > 1 || (word.stops && word.text !== '地') || word.isVerb) return false
  return before.isNoun || before.text === '之' || before.text.length === 1
}

function stretchTo(words: PhraseWords, head: number, setting: Setting): Stretch {
  let first = head
  while (first > 0 && joinsStretch(words, first - 1, head)) first -= 1
  const isGoverned = TAKES_OBJECT.test(words.at(first - 1).text)
  while (first < head && words.at(first).isJoint) first += 1
  return { words, first, head, role: roleOf(setting, first), isGoverned }
}

const TAKES_OBJECT = /^(?:为|对|给|向|把|将|让|使|与|同|由)$/

function roleOf({ isStated, isChanged, isMember }: Setting, first: number): Stretch['role'] {
  if (isChanged) return 'changed'
  if (isStated) return 'subject'
  return isMember && first <= 1 ? 'member' : 'object'
}

function nounPhrase(words: PhraseWords, head: number, setting: Setting): Span | null {
  const stretch = stretchTo(words, head, setting)
  const first = trimmed(words, coordinated(words, { first: objectStart(stretch), last: head }, setting), head)
  return { first, last: head }
}

const AMOUNTS = /款|资|贷|补|奖|支出|收入|增收|创收|拨|罚/
const COUNTS_ACTS = /^(?:次|人次|场|场次|户次|轮次|批次|班次|件|起|例|期|批)$/

/** What is counted where a verb stands before the number: what another verb opens (开展巡查300次), or those of whom the verb tells (失业人员再就业90人). */
function actBefore(words: PhraseWords, { unit, kind }: CountedKind, setting: Setting): Span | null {
  const last = words.length - 1
  if (kind === 'percent') return null
  if (kind === 'money') return AMOUNTS.test(words.at(last).text) ? nounPhrase(words, last, setting) : null
  const ofPersons = /^(?:人|名|位|人次)$/.test(unit ?? '')
  if (unit !== null && COUNTS_ACTS.test(unit)) return openedAct(words, last, setting) ?? (ofPersons ? doer(words, true, setting) : null)
  const opened = ofPersons || words.at(last).governs ? null : openedAct(words, last, setting)
  return opened !== null && opened.first < last ? opened : doer(words, ofPersons, setting)
}

function openedAct(words: PhraseWords, last: number, setting: Setting): Span | null {
  if (setting.isQuoted && last === 0) return { first: 0, last }
  const stretch = stretchTo(words, last, setting)
  const first = objectStart(stretch)
  const opener = words.at(first - 1)
  if (first === stretch.first || goesTo(opener.text)) return null
  if (!opensAct(opener.text) && (!opener.governs || words.at(last).governs)) return null
  if (makesAct(opener.text) && first < last && words.at(last - 1).isPerson) return null
  return { first, last }
}

/** The noun phrase before the verbs that end the words: of persons their subject, of things what was done to them. */
function doer(words: PhraseWords, ofPersons: boolean, setting: Setting): Span | null {
  let head = words.length - 1
  while (head >= 0 && (words.at(head).isVerbal || words.at(head).tag === 'd' || words.at(head).governs)) head -= 1
  const { text, tag, stops, isPerson } = words.at(head)
  if (head < 0 || stops || !isHead(words, head) || /^n[rst]/.test(tag) || PER.test(text) || MANNER.test(text)) return null
  if (ofPersons) return isPerson ? nounPhrase(words, head, { ...setting, isStated: true }) : null
  return isPerson || BODY.test(text) ? null : nounPhrase(words, head, setting)
}

/** Bodies act themselves: what they did so many times is no noun. */
const BODY = /(?:部门|单位|政府|委|局|办|机关|公司|企业|党委|支部|专班|[省市县区镇乡村队组])$/

/** Short numerals and adverbs that open a name: 半|专业扑火队, 零|就业家庭, 不|合格产品. */
const PREFIX = /^(?:半|准|零|不|非|无|未|在|用|再)$/
const AGE = /^(?:\d+|周岁|岁|以上|以下|副高|中级|高级)$/

/** False for a word that no noun phrase and no predicate reaches across: a preposition, an adverb, a pronoun, a number. */
function joinsStretch(words: PhraseWords, at: number, head: number): boolean {
  const word = words.at(at)
  const next = words.at(at + 1)
  if (AGE.test(word.text)) return isInAge(words, at)
  if (DETERMINER.test(word.text)) return true
  if (PREFIX.test(word.text))
    return next.hasLetter && (!/^[在用]$/.test(word.text) || (next.text.length === 1 && at + 2 < words.length))
  if (word.text === '之') return true
  if (word.isJoint) return !/^(?:与|及)$/.test(word.text) || word.tag === 'c'
  if (word.text === '的') return false
  if (word.isComplement && word.text !== '给' && words.at(at - 1).isVerbal) return true
  if (MANNER.test(word.text) && isPlainVerb(next) && !words.at(head).isMeasure) return false
  if (isTime(word)) return false
  if (word.text.length === 1 && next.text.length === 1 && at + 1 === head && !word.isJoint && word.tag !== 'p') return true
  if (word.tag === 'm')
    return word.text.length === 1 && /^(?:日|年|月)$/.test(word.text)
      ? true
      : word.text.length === 1 && next.text.length === 1 && next.tag !== 'q'
  if (word.tag === 'd') return next.isMeasure || (word.text.length > 1 && next.isNoun && !next.isVerbal && !next.governs)
  if (!word.hasLetter || (word.stops && !word.governs)) return false
  if (word.tag === 'q') return at === 0 || word.text.length === 1
  return !PREPOSITION.test(word.text)
}

const isPlainVerb = (word: PhraseWord): boolean => (word.isVerbal || word.governs) && !word.isSuffix

/** Nouns and adjectives that say how something is done where a verb follows. */
const MANNER = /^(?:基本|当场|现场|全面|集中|联合|义务|无偿|柔性|免费|主动|自发|自行|依法|就近|定期|自动|及时|科学|上门)$/

const PREPOSITION = /^(?:对|为|向|给|在|由|从|以|按|与|让|使|把|将|到|已|均|都|共|各|分别|全部|被|用|主动|累计|是|有)$/

/** 60周岁以上老年人口: the age is part of the name of those counted, as is the rank in 副高以上职称医师. */
function isInAge(words: PhraseWords, at: number): boolean {
  const { text } = words.at(at)
  const next = words.at(at + 1)
  if (/^以[上下]$/.test(text)) return next.isNoun
  return /^\d/.test(text) ? /^周?岁$/.test(next.text) : /^以[上下]$/.test(next.text) || next.isNoun
}

/** Where a coordination begins that the number is said of; a list that 等 closes leads up to its head only. */
function coordinated(words: PhraseWords, { first, last }: Span, { isEach }: Setting): number {
  let start = first
  for (let at = first; at < last; at += 1) {
    const word = words.at(at)
    if (!word.isJoint) continue
    if (!isKept(words, { at, first, last, isEach })) start = at + 1
  }
  return start
}

interface Joint extends Span {
  readonly at: number
  readonly isEach: boolean
}

function isKept(words: PhraseWords, { at, last, isEach }: Joint): boolean {
  const word = words.at(at)
  const before = words.at(at - 1)
  if (word.text === '等') return false
  if (isEach || (before.isPerson && words.at(last).isPerson)) return true
  return word.text !== '、' && isHead(words, at - 1)
}

const PERIOD =
  /^(?:[全今去当本近]年|年内|期间|以来|[之以]?[前后]|前后|同期|.{0,3}季度|[上下]半年|[\d一二三四五六七八九十]+[年月日]份?|现有|原有|[年月日]产)$/
const DETERMINER = /^(?:各类|各种|各式|各项|相关|有关|首批|其他)$/
/** These have the tag of a time, but say for whom: 老年|食堂. */
const LIFE_STAGE = /^(?:老年|中年|青年|少年|童年)$/

/** The first word of the phrase itself, without a time or a place that stands before it. */
function trimmed(words: PhraseWords, from: number, last: number): number {
  let first = from
  for (let at = from; at < last; at += 1) if (DETERMINER.test(words.at(at).text)) first = at
  while (first < last && isOutside(words.at(first))) first += 1
  return first
}

function isTime({ tag, text }: PhraseWord): boolean {
  return PERIOD.test(text) || (tag === 't' && !LIFE_STAGE.test(text))
}

function isOutside(word: PhraseWord): boolean {
  if (word.tag === 't') return !LIFE_STAGE.test(word.text)
  return (
    word.tag === 'f' ||
    PERIOD.test(word.text) ||
    (word.tag === 'ns' && /[省市县区旗镇乡村]$/.test(word.text) && word.text.length > 2)
  )
}
