import type { Range } from '../../../src-shared/domain/range.ts'
import type { Measure } from './measure-token.ts'
import { isStatedBefore } from './change-words.ts'
import { countsPersons, fitsUnit, isPersonHead } from './noun-heads.ts'
import { anyNounAfter, nounAfter } from './noun-after.ts'
import { nounBefore } from './noun-before.ts'
import { PhraseWords } from './phrase-words.ts'

/** A measure with its noun: the noun's range, or null where none is written. */
export interface Counted {
  readonly measure: Measure
  readonly noun: Range | null
  /** True when the noun was taken over from a count before. */
  readonly isShared: boolean
}

type CountedNoun = Pick<Counted, 'noun' | 'isShared'>

const SENTENCE = /[。;!?\n]/
const beside = (noun: Range | null): CountedNoun => ({ noun, isShared: false })
const shared = (noun: Range | null): CountedNoun => ({ noun, isShared: true })

/**
 * What a measure counts, between `from` (the end of the count before it) and `limit` (the next number): the noun that
 * follows it, else one shared with the count before, else the noun that stands before it.
 */
export function findNoun(
  folded: string,
  measure: Measure,
  from: number,
  limit: number,
  earlier: readonly Counted[],
): CountedNoun {
  const after = nounFollowing(folded, measure, limit)
  if (measure.unit === null) return beside(after)
  if (after !== null) return beside(actedOn(folded, measure, from, after) ?? after)
  const before = measure.isDuration ? timedNoun(folded, measure, from) : nounBefore(folded, measure.start, from, measure)
  const taken = takenOver(folded, measure, before, earlier)
  if (taken !== null) return shared(taken)
  return beside(before ?? anyNounAfter(folded, measure.end, limit, measure.unit))
}

/** The noun of a count before that this one goes on with; null where it has its own, or none. */
function takenOver(folded: string, measure: Measure, before: Range | null, earlier: readonly Counted[]): Range | null {
  const previous = earlier.at(-1)
  if (previous === undefined) return null
  return (
    runTogetherNoun(folded, measure, previous) ??
    partOfThose(folded, measure, previous) ??
    inheritedNoun(folded, measure, before, previous) ??
    changedNoun(folded, measure, before, previous) ??
    (before === null ? recountedNoun(folded, measure, earlier) : null)
  )
}

/** Behind a noun and its number a governing verb says what was done with them, and its object is not what was counted: 单位27家立案查处. */
function actedOn(folded: string, measure: Measure, from: number, after: Range): Range | null {
  if (!new PhraseWords(folded.slice(after.start, after.start + 6)).at(0).governs) return null
  const before = nounBefore(folded, measure.start, from, measure)
  return before !== null && before.end === measure.start ? before : null
}

/** A duration has a noun where the words before it name a time: 办理时限压缩到5天. */
function timedNoun(folded: string, measure: Measure, from: number): Range | null {
  const noun = nounBefore(folded, measure.start, from, measure)
  return noun !== null && TIMED.test(folded.slice(noun.start, noun.end)) ? noun : null
}

const TIMED =
  /(?:时间|时长|时限|时效|周期|期限|工期|会期|学期|响应|耗时|用时|间隔|时数|日数|天数|资料|视频|音频|录像|录音|影像|素材|课程)$/

/** Of those just counted: 1300个村民小组中近九成. */
function partOfThose(folded: string, { start }: Measure, { noun }: Counted): Range | null {
  return noun !== null && /^[中里内],?(?:有|只有)?$/.test(folded.slice(noun.end, start)) ? noun : null
}

/** Counts that run together, as in 群众240户561人, count the same. */
function runTogetherNoun(folded: string, measure: Measure, { measure: last, noun }: Counted): Range | null {
  const isAdjacent = /^[、及和(]?$/.test(folded.slice(last.end, measure.start))
  if (!isAdjacent || noun === null || noun.end > last.start || last.kind !== measure.kind) return null
  return fitsUnit(folded.slice(noun.start, noun.end), measure.unit) ? noun : null
}

function nounFollowing(folded: string, measure: Measure, limit: number): Range | null {
  const { unit, kind, end } = measure
  if (measure.isDuration) return folded.startsWith('时间', end) ? { start: end, end: end + 2 } : null
  if (unit === '倍' || unit === '番' || CAME_TO.test(folded.slice(end, end + 4))) return null
  if (kind === 'percent')
    return folded.charAt(end) === '的' || namesAtOnce(folded, end) ? nounAfter(folded, end, limit, '个') : null
  if (kind === 'money') {
    const isLinked =
      folded.charAt(end) === '的' ||
      /^[^,。;、]{0,6}(?:资金|补贴|贷款|奖金|经费|物资|款|补助|基金|投资|设备|费用|奖补|报酬|津贴|奖励|分红|租金|赔偿|补偿|罚款)/.test(
        folded.slice(end, end + 10),
      )
    return isLinked ? nounAfter(folded, end, limit, '元') : null
  }
  return nounAfter(folded, end, limit, unit)
}

/** What the count came to follows, and no noun: 23条优化为19条. */
const CAME_TO = /^.{2}[到至为成](?:了|\d|约)/

/** A share that its noun follows at once: 近三成机电井, 六成以上受访农户. */
function namesAtOnce(folded: string, end: number): boolean {
  if (!/[成多上]/.test(folded.charAt(end - 1))) return false
  const first = new PhraseWords(folded.slice(end, end + 8)).at(0)
  return (first.isNoun && !first.isVerbal && !first.governs && first.bond === null) || (first.describes && first.text.length > 1)
}

/** Counts in a list share the noun of the count that opens it; cases go on counting what the sentence counted before. */
function inheritedNoun(folded: string, measure: Measure, before: Range | null, previous: Counted): Range | null {
  const { noun } = previous
  const between = folded.slice(previous.measure.end, measure.start)
  if (noun === null || SENTENCE.test(between)) return null
  const words = before === null ? '' : folded.slice(before.start, before.end)
  if (isPartOfArea(folded, measure, before, previous) && (previous.isShared || between.includes('其中'))) return noun
  if (before !== null && folded.charAt(before.start - 1) === '“') return null
  if (isPartOf(measure, previous, words) && between.includes('其中')) return noun
  if (unitsAgree(measure, previous) && isRank(words) && (previous.isShared || between.includes('其中'))) return noun
  if (sharesNoun(measure, previous, between, words)) return noun
  if (isOfOthers(measure, previous, words) && /^[、,][^,。;]{1,8}$/.test(between)) return noun
  return (words === '' || /(?:疫情|问题)$/.test(words)) && goesOnWithCases(measure, folded.slice(noun.start, noun.end))
    ? noun
    : null
}

/** True for a later part of the same list: persons by where they are from, other things by what stands before them. */
function sharesNoun(measure: Measure, previous: Counted, between: string, words: string): boolean {
  const { unit } = measure
  if (unit !== previous.measure.unit) return false
  if (countsPersons(unit)) return (words === '' || (previous.isShared && !isPersonHead(words))) && isShare(between)
  if (unit === '户' && words === '') return isShare(between)
  return words !== '' && measure.kind !== 'percent' && isListed(between, previous)
}

function isPartOf(measure: Measure, previous: Counted, words: string): boolean {
  return words === '' && (unitsAgree(measure, previous) || (measure.kind === 'money' && previous.measure.kind === 'money'))
}

const unitsAgree = ({ unit }: Measure, { measure }: Counted): boolean => unit !== null && unit === measure.unit

/** What was done on a part of an area is a part of that area: 养殖面积41万亩,其中海水养殖12万亩. */
function isPartOfArea(folded: string, measure: Measure, before: Range | null, previous: Counted): boolean {
  if (before === null || before.end === measure.start || !unitsAgree(measure, previous) || previous.noun === null) return false
  return folded.slice(previous.noun.start, previous.noun.end).endsWith('面积')
}

/** Whose it is, in a list of measures: 男生身高增加5厘米、女生增加4厘米. */
function isOfOthers(measure: Measure, previous: Counted, words: string): boolean {
  const { unit } = measure
  return unitsAgree(measure, previous) && isPersonHead(words) && !countsPersons(unit) && !/^[户支]|次$/.test(unit ?? '')
}

/** 国家级4项、自治区级28项: the rank is no noun. */
const isRank = (words: string): boolean => words === '' || /级$/.test(words)

/** A later count of the same unit takes up the noun inside a bracket, in a list, or after 其中. */
function isShare(between: string): boolean {
  return /[(:]|其中|^[、,][^,。;]{1,12}$|已|各/.test(between)
}

/** True inside a bracket or an enumeration that splits up the count before it. */
function isListed(between: string, { measure, noun }: Counted): boolean {
  const isSplit = noun !== null && noun.end < measure.numberStart - 8
  return /[(:][^)]{0,12}$/.test(between) || (isSplit && /^[、,].{0,11}$/.test(between))
}

function goesOnWithCases({ unit }: Measure, noun: string): boolean {
  return (
    unit !== null &&
    /^[条件起例宗个处项]$/.test(unit) &&
    /(?:线索|案件|事件|问题|诉求|隐患|投诉|建议|意见|矛盾|纠纷|工单|信访件|交办件|转办件)$/.test(noun)
  )
}

/** Units of things that stay the same through a sentence: where a later clause names none, it goes on with them (检查企业87家,立案处罚33家). */
const OF_THINGS = /^(?:家|个|所|栋|座|处|台|辆|条|件|份|起|宗|套|间|户|种|艘|批次|案)$/

/** A sentence that counts more than this in between goes on with nothing. */
const MOST_BETWEEN = 12

function recountedNoun(folded: string, measure: Measure, earlier: readonly Counted[]): Range | null {
  const { unit, start } = measure
  if (measure.kind === 'percent') return otherShare(folded, start, earlier.at(-1))
  if (unit === null || !OF_THINGS.test(unit)) return null
  const last = earlier.slice(-MOST_BETWEEN).findLast(({ measure }) => measure.unit === unit)
  if (last === undefined || SENTENCE.test(folded.slice(last.measure.end, start))) return null
  return last.noun
}

/** Shares that open their clauses one behind the other are of the same: 六成用于维护,四成返还. */
function otherShare(folded: string, start: number, last: Counted | undefined): Range | null {
  if (last?.measure.kind !== 'percent' || !/[,、](?:另外?|其余)?$/.test(folded.slice(start - 4, start))) return null
  return SENTENCE.test(folded.slice(last.measure.end, start)) ? null : last.noun
}

/** A clause without a count may stand between what was counted and the share of it: 2100名在本县就业,占三成多. */
const SHORT_CLAUSE = /^[^,。;!?、\n]{1,14},[^,。;!?、\n]+$/

/** A level that something went to, and a change that is stated of it, are of what was measured before: 由7天缩短至2天, 增长8%. */
function changedNoun(folded: string, measure: Measure, before: Range | null, { measure: last, noun }: Counted): Range | null {
  if (before !== null || noun === null) return null
  const between = folded.slice(last.end, measure.start)
  const isOfTopic = measure.kind === 'percent' && SHORT_CLAUSE.test(between)
  return isStatedBefore(isOfTopic ? between.slice(between.lastIndexOf(',')) : between) ? noun : null
}
