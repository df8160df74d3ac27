import type { Range } from '../../../src-shared/domain/range.ts'
import { CHANGED, STARTS_FROM } from './change-words.ts'
import { countsPersons, isHeadFor } from './noun-heads.ts'
import { PhraseWords, type PhraseWord } from './phrase-words.ts'

/** What is counted: its unit, and whether it is a count, money or a rate. */
export interface CountedKind {
  readonly unit: string | null
  readonly kind: 'count' | 'money' | 'percent'
}

const REACH = 40
/** No noun phrase before a number is longer. */
const LONGEST = 24
const LINKS =
  /(?:共计|总计|合计|累计|共有|共|达到|已达|高达|多达|达|增至|增加到|降至|减至|占比|占股|占|平均|实现|(?<=[生者员工民户力]|人口|群众|家庭|老人)(?:外出)?(?:就业|上岗|返岗|务工|参保|创业)|稳定在|保持在|控制在|维持在|各|就有|计|为|是|有|近|约|超过|(?<![A-Za-z彩])超|逾|突破|总数|每(?:人|户|亩|车|名|位|个|月|年|天|日|公斤|斤|吨|件|次|平方米)|\s)+$/
/** Another name in brackets, as in 就业工厂(帮扶车间)41家. */
const VARIANT = /(?<=\p{L})[(][^()\d:,]{1,8}[)]$/u
const BARRIERS = [',', '。', ';', '!', '?', ':', '\n', '\t', '(', ')', '“', '”', '》']

/** The noun phrase right before a count, as in 监督队329支 or 宣誓活动104次; null when a verb or a function word stands there. */
export function nounBefore(folded: string, to: number, limit: number, counted: CountedKind): Range | null {
  const window = folded.slice(Math.max(limit, to - REACH), to)
  const linked = withoutLinks(window)
  const windowStart = to - window.length
  if (linked.endsWith('”')) return quotedBefore(linked, windowStart, linked.length)
  const variant = VARIANT.exec(linked)
  const named = variant === null ? linked : linked.slice(0, variant.index)
  const from = Math.max(named.length - LONGEST, Math.max(...BARRIERS.map((mark) => named.lastIndexOf(mark))) + 1)
  const words = new PhraseWords(named.slice(from))
  const each = /各\s*$/.test(window) && countsPersons(counted.unit)
  const first = phraseStart(words, counted, each)
  if (first === null || !fitsUnit(named.slice(from), counted.unit)) return null
  const quoted =
    first === 0 && named.charAt(from - 1) === '”' ? quotedBefore(named.slice(0, from), windowStart, linked.length) : null
  return quoted ?? { start: windowStart + from + words.startOf(first), end: windowStart + linked.length }
}

/** What stands before the number without the words that lead up to it: 共计, 由年初的, 比上年增加. */
function withoutLinks(window: string): string {
  let linked = window
  for (let round = 0; round < 3; round += 1) {
    const shorter = linked.replace(LINKS, '').replace(STARTS_FROM, '').replace(CHANGED, '')
    if (shorter.length === linked.length) return linked
    linked = shorter
  }
  return linked
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

/** Persons and households are counted by their own units only; what else stands before such a count is where or who, not what. */
function fitsUnit(words: string, unit: string | null): boolean {
  if (unit === null || !/^(?:名|位|人|户)$/.test(unit)) return true
  return (
    isHeadFor(unit, words) ||
    (unit === '户' && /(?:户|家庭|主体|者|老人|残疾人|妇女|儿童|居民|村民|人员|移民|人口|住房|民房|房屋)$/.test(words))
  )
}

/** The index of the first word of the phrase that ends the words; null when no phrase does. */
function phraseStart(words: PhraseWords, counted: CountedKind, each: boolean): number | null {
  const last = words.length - 1
  if (!endsPhrase(words, last, counted)) return null
  let first = last
  for (let at = last - 1; at >= 0 && belongs(words, at, each) && !QUALIFIES.test(words.at(at + 1).text); at -= 1) {
    if (!/^(?:的|和|、|与|及)$/.test(words.at(at).text)) first = at
  }
  while (first < last && words.at(first).tag === 't' && !LIFE_STAGE.test(words.at(first).text)) first += 1
  return first
}

function endsPhrase(words: PhraseWords, at: number, counted: CountedKind): boolean {
  const word = words.at(at)
  if (!word.hasLetter || PER.test(word.text) || (counted.kind === 'count' && /^[tf]$/.test(word.tag))) return false
  const isAct = (word.isVerb || (word.tag === 'vn' && word.governs)) && !(word.isSuffix && at > 0)
  return isAct ? actCounts(words, at, counted) : word.isNoun || word.isSuffix || word.isPerson
}

/** These have the tag of a time, but say for whom: 老年|食堂. */
const LIFE_STAGE = /^(?:老年|中年|青年|少年|童年)$/

/** Per what is no noun: 每人500元. */
const PER = /^(?:每.{1,2}|[人户日月年次亩村]均)$/
const AMOUNTS = /款|资|贷|补|奖|支出|收入|增收|创收|拨/
const ACTS_COUNTED = /^(?:次|人次|场|场次|户次|件|起|例)$/
const OPENS_ACT = /^(?:开展|组织|进行|实施|举办|举行|完成|落实)$/

/** A bare verb is what is counted only for money (捐款), for rates, and for acts opened by another verb (开展巡查300次). */
function actCounts(words: PhraseWords, at: number, { unit, kind }: CountedKind): boolean {
  if (kind === 'money') return AMOUNTS.test(words.at(at).text)
  if (kind === 'percent') return words.at(at).text.endsWith('率')
  return unit !== null && ACTS_COUNTED.test(unit) && OPENS_ACT.test(words.at(at - 1).text)
}

/** Verbs that describe those counted rather than act on them: 返乡大学生5人. */
const DESCRIBES =
  /^(?:返乡|返岗|留守|退役|退休|离退休|失业|就业|下岗|流动|务工|下沉|在职|脱贫|致富|获救|受灾|受困|被困|独居|空巢|失能|失独|参会|参训|在校|在册|在建|确诊|隔离|挂职|驻村|持证|受教育|受益|受训|受助)$/
const QUALIFIES = /^(?:各类|各种|各式|各项|相关|有关|首批|其他)$/

function belongs(words: PhraseWords, at: number, each: boolean): boolean {
  const word = words.at(at)
  if (each && /^(?:和|、|与)$/.test(word.text)) return words.at(at - 1).isPerson
  if (QUALIFIES.test(word.text)) return true
  if (AGE.test(word.text)) return isInAge(words, at)
  if (PREFIX.test(word.text)) return words.at(at + 1).hasLetter
  if (!word.hasLetter || word.stops || (word.isVerb && COMPLEMENT.test(word.text))) return false
  if (word.tag === 'q') return at === 0
  return word.governs ? isGovernedName(words, at) : isPart(words, at, word)
}

/** Short numerals and adverbs that open a name: 半|专业扑火队, 零|就业家庭. */
const PREFIX = /^(?:半|准|零)$/

/** Where a verb went or what came of it: 排查出|监测户, 接回|员工. */
const COMPLEMENT = /^(?:出|起|回|来|去|上|下|入|进|到|过|完|给|成|好)$/
const AGE = /^(?:\d+|周岁|岁|以上|以下)$/

/** 60周岁以上老年人口: the age is part of the name of those counted, as is the rank in 副高以上职称医师. */
function isInAge(words: PhraseWords, at: number): boolean {
  const { text } = words.at(at)
  const next = words.at(at + 1)
  if (/^以[上下]$/.test(text)) return next.isNoun
  return /^\d/.test(text) ? /^周?岁$/.test(next.text) : /^以[上下]$/.test(next.text)
}

function isPart(words: PhraseWords, at: number, word: PhraseWord): boolean {
  if (word.text.length === 1 && words.at(at + 1).text.length === 1) return true
  if (word.isVerbal) return DESCRIBES.test(word.text) || isInnerVerb(words, at) || NAMES_ACT.test(words.at(at + 1).text)
  return word.isNoun || /^(?:[abz]|ad)$/.test(word.tag)
}

const isUnderVerb = ({ isVerb, tag, text, governs }: PhraseWord): boolean => isVerb || (governs && tag !== 'd') || text === '了'

/** Nouns that measure what a verb does (办结时限, 投入总额), unless the verb changes the measure itself (缩短时间). */
const MEASURED = /^(?:时间|时限|时长|周期|工期|期限|次数|费用|成本|总额|总量|面积)$/
const CHANGES = /^(?:缩短|压缩|节约|节省|减少|增加|提高|提升|延长|降低|下降|增长|精简)$/

/** What makes a noun of any verb before it: 整改|率, 调解|成功率. */
const NAMES_ACT = /^(?:量|额|.{0,3}率)$/

/** A governing verb that is part of a name all the same: 送去了|慰问资金, 垃圾收集点. */
function isGovernedName(words: PhraseWords, at: number): boolean {
  const previous = words.at(at - 1)
  const next = words.at(at + 1)
  if (MEASURED.test(next.text)) return !CHANGES.test(words.at(at).text)
  if (NAMES_ACT.test(next.text)) return true
  return next.isSuffix && (isUnderVerb(previous) || (previous.isNoun && next.text.length === 1))
}

/** Bodies act: a verb behind one says what it did (农资部门|调运|化肥). */
const ACTS = /(?:部门|单位|政府|党委|党组织|支部|局|委|办|公司|企业|干部|党员|人员)$/

/** A verb inside a name: closed by a short noun (监督队), under another verb (开展|宣誓活动), or as an attribute between nouns. */
function isInnerVerb(words: PhraseWords, at: number): boolean {
  const previous = words.at(at - 1)
  return (
    words.at(at + 1).isSuffix ||
    isUnderVerb(previous) ||
    (words.at(at).tag === 'vn' && previous.isNoun && !ACTS.test(previous.text))
  )
}
