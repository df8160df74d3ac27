import type { Range } from '../../../src-shared/domain/range.ts'
import type { FoundFigure } from '../../../src-shared/domain/report.ts'
import { findExcludedRanges } from './excluded-ranges.ts'
import { measureToken, type Measure } from './measure-token.ts'
import { countsPersons, isCountable, isPersonHead } from './noun-heads.ts'
import { nounAfter } from './noun-after.ts'
import { nounBefore } from './noun-before.ts'
import { findNumberTokens } from './number-tokens.ts'

/** A measure with its noun: the noun's range, or null where none is written. */
interface Counted {
  readonly measure: Measure
  readonly noun: Range | null
}

const SENTENCE = /[。;!?\n]/

/** The figures of the report's own blocks, in order. Ranges are of the text; `folded` is the text folded. */
export function findFigures(text: string, folded: string, blocks: readonly Range[]): FoundFigure[] {
  const excluded = findExcludedRanges(folded)
  return blocks.flatMap((block) => {
    const inBlock = excluded.filter(({ start, end }) => end > block.start && start < block.end)
    return countBlock(folded, block, inBlock).map((counted) => toFigure(text, folded, counted))
  })
}

function countBlock(folded: string, block: Range, excluded: readonly Range[]): Counted[] {
  const measures = findNumberTokens(folded, block.start, block.end, excluded)
    .filter((token) => !isSlogan(folded, token))
    .map((token) => measureToken(folded, token, block.end))
    .filter((measure) => measure !== null)
  const counted: Counted[] = []
  measures.forEach((measure, index) => {
    const limit = measures[index + 1]?.start ?? block.end
    if (measure.end > limit) return
    const previous = counted.at(-1) ?? null
    const from = Math.max(block.start, previous?.measure.end ?? 0, previous?.noun?.end ?? 0)
    const noun = findNoun(folded, measure, Math.min(from, measure.start), limit, previous)
    if (isFigure(folded, measure, noun)) counted.push({ measure, noun })
  })
  return counted
}

/** A short quoted phrase that opens with its number is a name: “三个一”, “5个100”. */
function isSlogan(folded: string, token: Range): boolean {
  if (folded.charAt(token.start - 1) !== '“') return false
  const close = folded.indexOf('”', token.end)
  return close !== -1 && close - token.start <= 10
}

function isFigure(folded: string, measure: Measure, noun: Range | null): boolean {
  const { token, unit } = measure
  const words = noun === null ? '' : folded.slice(noun.start, noun.end)
  if (unit === null) {
    const isStated = measure.qualifier !== 'exact' || token.scale !== null || measure.value >= 20
    return noun !== null && noun.start === measure.end && isStated
  }
  if (token.script === 'arabic') return true
  if (unit === '个' && token.value <= 10 && !token.more) return isCountable(words)
  return !(token.value <= 10 && /^(?:班子|小组|联动|驱动)/.test(folded.slice(measure.end, measure.end + 2)))
}

/** What a measure counts: the noun that follows it, else one shared with the count before, else the noun that stands before it. */
function findNoun(folded: string, measure: Measure, from: number, limit: number, previous: Counted | null): Range | null {
  const after = nounFollowing(folded, measure, limit)
  if (after !== null || measure.unit === null) return after
  const before = isDuration(measure.unit) ? null : nounBefore(folded, measure.start, from, measure)
  if (previous === null) return before
  return runTogetherNoun(folded, measure, previous) ?? inheritedNoun(folded, measure, before, previous) ?? before
}

/** Counts that run together, as in 群众240户561人, count the same. */
function runTogetherNoun(folded: string, measure: Measure, { measure: last, noun }: Counted): Range | null {
  const isAdjacent = /^[、,及和]?$/.test(folded.slice(last.end, measure.start))
  return isAdjacent && noun !== null && noun.end <= last.start && last.kind === measure.kind ? noun : null
}

const isDuration = (unit: string): boolean => /^(?:天|年|周|昼夜|分钟|秒钟?|个?半?小时|个?.?小时|个.?月|个?工作日|日)$/.test(unit)

function nounFollowing(folded: string, measure: Measure, limit: number): Range | null {
  const { unit, kind, end } = measure
  if (unit !== null && isDuration(unit)) return folded.startsWith('时间', end) ? { start: end, end: end + 2 } : null
  if (kind === 'percent') return folded.charAt(end) === '的' ? nounAfter(folded, end, limit, '个') : null
  if (kind === 'money') {
    const isLinked =
      folded.charAt(end) === '的' ||
      /^[^,。;、]{0,6}(?:资金|补贴|贷款|奖金|经费|物资|款|补助|基金|投资|设备|费用)/.test(folded.slice(end, end + 10))
    return isLinked ? nounAfter(folded, end, limit, '元') : null
  }
  return nounAfter(folded, end, limit, unit)
}

/** Counts in a list share the noun of the count that opens it; cases go on counting what the sentence counted before. */
function inheritedNoun(folded: string, measure: Measure, before: Range | null, previous: Counted): Range | null {
  const { noun } = previous
  const between = folded.slice(previous.measure.end, measure.start)
  if (noun === null || SENTENCE.test(between)) return null
  const words = before === null ? '' : folded.slice(before.start, before.end)
  if (isPartOfSum(measure, previous, words) && between.includes('其中')) return noun
  if (sharesNoun(measure, previous, between, words)) return noun
  return (words === '' || /疫情|问题/.test(words)) && goesOnWithCases(measure, folded.slice(noun.start, noun.end)) ? noun : null
}

/** True for a later part of the same list: persons by where they are from, other things by what stands before them. */
function sharesNoun(measure: Measure, previous: Counted, between: string, words: string): boolean {
  if (measure.unit !== previous.measure.unit) return false
  if (countsPersons(measure.unit)) return !isPersonHead(words) && isShare(between)
  return words !== '' && isListed(between, previous)
}

function isPartOfSum(measure: Measure, previous: Counted, words: string): boolean {
  return words === '' && measure.kind === 'money' && previous.measure.kind === 'money'
}

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
    unit !== null && /^[条件起例宗个]$/.test(unit) && /(?:线索|案件|事件|问题|诉求|隐患|投诉|建议|矛盾|纠纷|工单)$/.test(noun)
  )
}

function toFigure(text: string, folded: string, { measure, noun }: Counted): FoundFigure {
  const isBeside = noun !== null && (noun.start >= measure.end || (noun.end <= measure.start && measure.start - noun.end <= 8))
  const start = isBeside ? Math.min(measure.start, noun.start) : measure.start
  const end = isBeside ? Math.max(measure.end, noun.end) : measure.end
  return {
    start,
    end,
    quote: text.slice(start, end),
    value: measure.value,
    unit: writtenUnit(text, folded, measure),
    noun: noun === null ? null : text.slice(noun.start, noun.end),
    qualifier: measure.qualifier,
  }
}

/** The unit in the script of the report; 万 and 元 of one unit can stand apart (万余元). */
function writtenUnit(text: string, folded: string, { unit, unitStart, unitEnd, token, kind }: Measure): string | null {
  if (unit === null || kind === 'percent') return unit
  const word = text.slice(unitStart, unitEnd).trim()
  if (kind === 'count' || token.scale === null) return word
  const scaleAt = folded.slice(token.start, token.end).lastIndexOf(token.scale)
  return (scaleAt === -1 ? '' : text.charAt(token.start + scaleAt)) + word
}
