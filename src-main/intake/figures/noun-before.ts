import type { Range } from '../../../src-shared/domain/range.ts'
import { countsPersons, isHeadFor } from './noun-heads.ts'
import { PhraseWords, type PhraseWord } from './phrase-words.ts'

/** What is counted: its unit, and whether it is a count, money or a rate. */
export interface CountedKind {
  readonly unit: string | null
  readonly kind: 'count' | 'money' | 'percent'
}

const REACH = 22
const LINKS =
  /(?:共计|总计|合计|累计|共有|共|达到|已达|高达|多达|达|增至|增加到|各|就有|计|为|有|近|约|超过|超|逾|突破|数量|人数|总数|\s)+$/
/** What a rate or an amount did: its noun stands before. */
const CHANGES =
  /(?:比|较)?(?:去年|上年|前年|上月)?(?:同期|同比|环比|平均|年均)?(?:净?增长|下降|提高|提升|减少|增加|上升|压缩|缩短|压减|降低)了?(?:至|到)?$/
/** Another name in brackets, as in 就业工厂(帮扶车间)41家. */
const VARIANT = /(?<=\p{L})[(][^()\d:,]{1,8}[)]$/u
const BARRIERS = [',', '。', ';', '!', '?', ':', '\n', '\t', '(', ')', '“', '”', '》']

/** The noun phrase right before a count, as in 监督队329支 or 宣誓活动104次; null when a verb or a function word stands there. */
export function nounBefore(folded: string, to: number, limit: number, counted: CountedKind): Range | null {
  const window = folded.slice(Math.max(limit, to - REACH), to)
  const linked = window.replace(LINKS, '').replace(CHANGES, '').replace(LINKS, '')
  const windowStart = to - window.length
  if (linked.endsWith('”')) return quotedBefore(linked, windowStart)
  const variant = VARIANT.exec(linked)
  const named = variant === null ? linked : linked.slice(0, variant.index)
  const from = Math.max(...BARRIERS.map((mark) => named.lastIndexOf(mark))) + 1
  const words = new PhraseWords(named.slice(from))
  const each = /各\s*$/.test(window) && countsPersons(counted.unit)
  const first = phraseStart(words, counted, each)
  if (first === null || !fitsUnit(named.slice(from), counted.unit)) return null
  return { start: windowStart + from + words.startOf(first), end: windowStart + linked.length }
}

function quotedBefore(linked: string, windowStart: number): Range | null {
  const open = linked.lastIndexOf('“')
  const length = linked.length - open - 2
  return open === -1 || length < 1 || length > 12 ? null : { start: windowStart + open + 1, end: windowStart + linked.length - 1 }
}

/** Persons and households are counted by their own units only; what else stands before such a count is where or who, not what. */
function fitsUnit(words: string, unit: string | null): boolean {
  if (unit === null || !/^(?:名|位|人|户)$/.test(unit)) return true
  return isHeadFor(unit, words) || (unit === '户' && /(?:户|家庭|主体|者|人口|住房|民房|房屋)$/.test(words))
}

/** The index of the first word of the phrase that ends the words; null when no phrase does. */
function phraseStart(words: PhraseWords, counted: CountedKind, each: boolean): number | null {
  const last = words.length - 1
  if (!endsPhrase(words, last, counted)) return null
  let first = last
  for (let at = last - 1; at >= 0 && belongs(words, at, each) && !QUALIFIES.test(words.at(at + 1).text); at -= 1) {
    if (!/^(?:的|和|、|与|及)$/.test(words.at(at).text)) first = at
  }
  return first
}

function endsPhrase(words: PhraseWords, at: number, counted: CountedKind): boolean {
  const word = words.at(at)
  if (!word.hasLetter || (counted.kind === 'count' && /^[tf]$/.test(word.tag))) return false
  const isAct = (word.isVerb || (word.tag === 'vn' && word.governs)) && !(word.isSuffix && at > 0)
  return isAct ? actCounts(words, at, counted) : word.isNoun || word.isSuffix || word.isPerson
}

const ACTS_COUNTED = /^(?:次|人次|场|场次|户次|件|起|例)$/
const OPENS_ACT = /^(?:开展|组织|进行|实施|举办|举行|完成|落实)$/

/** A bare verb is what is counted only for money (捐款), for rates, and for acts opened by another verb (开展巡查300次). */
function actCounts(words: PhraseWords, at: number, { unit, kind }: CountedKind): boolean {
  if (kind === 'money') return /款|资|贷|补|奖|支出|收入|拨/.test(words.at(at).text)
  if (kind === 'percent') return words.at(at).text.endsWith('率')
  return unit !== null && ACTS_COUNTED.test(unit) && OPENS_ACT.test(words.at(at - 1).text)
}

/** Verbs that describe those counted rather than act on them: 返乡大学生5人. */
const DESCRIBES =
  /^(?:返乡|返岗|留守|退役|退休|离退休|失业|就业|下岗|流动|务工|下沉|在职|脱贫|致富|获救|受灾|受困|被困|独居|空巢|失能|失独|参会|参训|在校|在册|在建|确诊|隔离|挂职|驻村)$/
const QUALIFIES = /^(?:各类|各种|各式|各项|相关|有关|首批|其他)$/

function belongs(words: PhraseWords, at: number, each: boolean): boolean {
  const word = words.at(at)
  if (each && /^(?:和|、|与)$/.test(word.text)) return words.at(at - 1).isPerson
  if (QUALIFIES.test(word.text)) return true
  if (!word.hasLetter || word.stops) return false
  if (word.tag === 'q') return at === 0
  return word.governs ? isGovernedName(words, at) : isPart(words, at, word)
}

function isPart(words: PhraseWords, at: number, word: PhraseWord): boolean {
  if (word.text.length === 1 && words.at(at + 1).text.length === 1) return true
  if (word.isVerbal) return DESCRIBES.test(word.text) || isInnerVerb(words, at)
  return word.isNoun || /^(?:[abz]|ad)$/.test(word.tag)
}

const isUnderVerb = ({ isVerb, text, governs }: PhraseWord): boolean => isVerb || governs || text === '了'

/** A governing verb that is part of a name all the same: 送去了|慰问资金, 垃圾收集点. */
function isGovernedName(words: PhraseWords, at: number): boolean {
  const previous = words.at(at - 1)
  const next = words.at(at + 1)
  return next.isSuffix && (isUnderVerb(previous) || (previous.isNoun && next.text.length === 1))
}

/** A verb inside a name: closed by a short noun (监督队), under another verb (开展|宣誓活动), or as an attribute between nouns. */
function isInnerVerb(words: PhraseWords, at: number): boolean {
  const previous = words.at(at - 1)
  return words.at(at + 1).isSuffix || isUnderVerb(previous) || (words.at(at).tag === 'vn' && previous.isNoun)
}
