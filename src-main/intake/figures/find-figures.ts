import type { Range } from '../../../src-shared/domain/range.ts'
import type { FigureChange, FoundFigure } from '../../../src-shared/domain/report.ts'
import type { Counted } from './counted.ts'
import { withDistributed } from './distributed-nouns.ts'
import { findExcludedRanges } from './excluded-ranges.ts'
import { figureCertainty, type NounSource } from './figure-certainty.ts'
import { findChange } from './figure-change.ts'
import { findNoun } from './find-noun.ts'
import { measureToken, type Measure } from './measure-token.ts'
import { withRanges } from './measure-range.ts'
import { isCountable } from './noun-heads.ts'
import { findNumberTokens } from './number-tokens.ts'

/** The figures of the report's own blocks, in order. Ranges are of the text; `folded` is the text folded. */
export function findFigures(text: string, folded: string, blocks: readonly Range[]): FoundFigure[] {
  const excluded = findExcludedRanges(folded)
  return blocks.flatMap((block) => {
    const inBlock = excluded.filter(({ start, end }) => end > block.start && start < block.end)
    return toFigures(text, folded, block.start, countBlock(folded, block, inBlock))
  })
}

function toFigures(text: string, folded: string, from: number, counted: readonly Counted[]): FoundFigure[] {
  const changes: (FigureChange | null)[] = []
  return counted.map((each, at) => {
    const { measure, noun } = each
    const before = counted[at - 1]
    const isListed = before !== undefined && isSameList(folded, before.measure, measure)
    const change = findChange(folded, measure, from, noun?.start ?? null) ?? (isListed ? (changes[at - 1] ?? null) : null)
    changes.push(change)
    return toFigure(text, folded, each, change)
  })
}

/** Rates joined by 和 or 、, as in 同比分别增长23.6%和31%, state the same change. */
function isSameList(folded: string, one: Measure, other: Measure): boolean {
  return one.kind === 'percent' && other.kind === 'percent' && /^[和、及]$/.test(folded.slice(one.end, other.start))
}

function countBlock(folded: string, block: Range, excluded: readonly Range[]): Counted[] {
  const read = findNumberTokens(folded, block.start, block.end, excluded)
    .filter((token) => !isSlogan(folded, token))
    .map((token) => measureToken(folded, token, block.end))
    .filter((measure) => measure !== null)
    .filter((measure) => !isNoAmount(folded, measure))
  const measures = withRanges(folded, read)
  const counted: Counted[] = []
  measures.forEach((measure, index) => {
    const limit = measures[index + 1]?.start ?? block.end
    if (measure.end > limit) return
    const previous = counted.at(-1) ?? null
    const from = Math.max(block.start, previous?.measure.end ?? 0, previous?.noun?.end ?? 0)
    const found = findNoun(folded, measure, Math.min(from, measure.start), limit, counted)
    if (isFigure(folded, measure, found.noun)) counted.push({ measure, ...found })
  })
  return withDistributed(folded, counted)
}

/** 近三年 at the front says when; 屋龄42年 is an age, and 共印60份 says how many copies of the paper were made. */
function isNoAmount(folded: string, { unit, token, start, isDuration, end, kind }: Measure): boolean {
  if (kind === 'money' && token.bare) return CLASS_BY_SUM.test(folded.slice(end, end + 6))
  const before = folded.charAt(token.start - 1)
  if (before === '龄') return isDuration
  if (before === '印') return unit === '份' && /^(?:$|[)\n])/.test(folded.slice(end, end + 1))
  if (before !== '近' || unit !== '年' || token.more) return false
  return /[\s,。;:是在从自]/.test(folded.charAt(start - 1)) && !/^的?时间/.test(folded.slice(end, end + 3))
}

/** 亿元以上项目, 千万元级企业: the sum says which and counts nothing. */
const CLASS_BY_SUM = /^(?:及?以上|级)?的?(?:大|工业|产业|投资|招商|重大)?(?:项目|企业|产业|园区|集群|村|镇|乡|县|市场|楼宇|大户)/

/** A short quoted phrase that opens with its number is a name: “三个一”, “5个100”. */
function isSlogan(folded: string, token: Range): boolean {
  if (folded.charAt(token.start - 1) !== '“') return false
  const close = folded.indexOf('”', token.end)
  return close !== -1 && close - token.start <= 10
}

function isFigure(folded: string, measure: Measure, noun: Range | null): boolean {
  const { token, unit } = measure
  const words = noun === null ? '' : folded.slice(noun.start, noun.end)
  if (unit === null) return noun !== null && isStatedBare(measure) && (noun.start === measure.end || noun.end <= measure.start)
  if (token.script === 'arabic') return true
  if (/^[个条]$/.test(unit) && token.value <= 10 && !token.more) return isCountable(words)
  return !(token.value <= 10 && /^(?:班子|小组|联动|驱动)/.test(folded.slice(measure.end, measure.end + 2)))
}

/** Without a unit only what is large or qualified is a count. */
function isStatedBare({ qualifier, token, value }: Measure): boolean {
  return qualifier !== 'exact' || token.scale !== null || value >= 20
}

function toFigure(text: string, folded: string, { measure, noun, isShared }: Counted, change: FigureChange | null): FoundFigure {
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
    change,
    certainty: figureCertainty(measure, sourceOf(noun, isShared)),
  }
}

function sourceOf(noun: Range | null, isShared: boolean): NounSource {
  if (noun === null) return 'none'
  return isShared ? 'shared' : 'beside'
}

/** The unit in the script of the report; 万 and 元 of one unit can stand apart (万余元). */
function writtenUnit(text: string, folded: string, { unit, unitStart, unitEnd, token, kind }: Measure): string | null {
  if (unit === null || kind === 'percent') return unit
  const word = text.slice(unitStart, unitEnd).trim()
  if (kind === 'count' || token.scale === null) return word.replace(/^([个個])[半多]/, '$1').replace(/(?<=.)半$/, '')
  const scaleAt = folded.slice(token.start, token.end).lastIndexOf(token.scale)
  return (scaleAt === -1 ? '' : text.charAt(token.start + scaleAt)) + word
}
