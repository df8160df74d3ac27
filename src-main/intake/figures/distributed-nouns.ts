import type { Range } from '../../../src-shared/domain/range.ts'
import { SENTENCE, type Counted } from './counted.ts'
import { nounBefore } from './noun-before.ts'

/** No clause that says only how each changed is longer. */
const FARTHEST = 40
/** Between two values said one after the other. */
const NEXT = /^[、和及与,]$/
/** A clause that says of each of those before how it changed: ,同比分别增长. Names its own subject where more stands before 分别. */
const EACH = /^[左右以上]{0,2},(?:同比|环比|年均|(?:比|较|与)[^,。;]{1,12})?分别[^,。;\d]{0,14}$/

/** Values behind 分别 are of the counts before, one by one: 产量8万吨、产值6亿元,分别增长5%和7%. */
export function withDistributed(folded: string, counted: readonly Counted[]): Counted[] {
  const given = [...counted]
  for (let at = 1; at < given.length; at += 1) {
    if (!follows(folded, given, at, EACH)) continue
    let end = at + 1
    while (end < given.length && follows(folded, given, end, NEXT)) end += 1
    if (end - at > 1 && isOneSentence(folded, given[2 * at - end], given[at])) distribute(given, at, end)
    at = end - 1
  }
  return withListed(folded, given)
}

/** A list of subjects and what leads from it to their values: 登簿率、发证率分别为, 涨幅大的是豆角和青椒,分别上涨. */
const SUBJECTS =
  /([^,。;:!?\n]{1,12}(?:[、和及与][^,。;:!?\n、和及与]{1,12})+?),?(?:同比|环比|年均|(?:比|较|与)[^,。;\d]{1,12})?分别[^,。;\d]{0,10}$/

/** Values behind 分别 are of the subjects listed before it, one by one, where there are as many of them. */
function withListed(folded: string, given: Counted[]): Counted[] {
  for (let at = 0; at < given.length; at += 1) {
    const first = given[at]
    if (first === undefined || !folded.slice(first.measure.start - 14, first.measure.start).includes('分别')) continue
    let end = at + 1
    while (end < given.length && follows(folded, given, end, NEXT)) end += 1
    const subjects = end - at > 1 ? subjectsBefore(folded, given[at - 1]?.measure.end ?? 0, first) : []
    if (subjects.length === end - at) give(given, at, subjects)
    at = end - 1
  }
  return given
}

/** The nouns of the list of subjects before a value behind 分别; none where one of them has none. */
function subjectsBefore(folded: string, from: number, { measure }: Counted): Range[] {
  const windowStart = Math.max(from, measure.start - FARTHEST)
  const list = SUBJECTS.exec(folded.slice(windowStart, measure.start))
  if (list === null) return []
  const listStart = windowStart + list.index
  const nouns: Range[] = []
  let start = listStart
  for (const member of (list[1] ?? '').split(/[、和及与]/)) {
    const end = start + member.length
    const noun = nounBefore(folded, end, start, { unit: measure.unit, kind: 'percent' })
    if (noun !== null) nouns.push(noun)
    start = end + 1
  }
  return nouns
}

function give(given: Counted[], at: number, nouns: readonly Range[]): void {
  nouns.forEach((noun, index) => {
    const own = given[at + index]
    if (own !== undefined) given[at + index] = { ...own, noun, isShared: true }
  })
}

function follows(folded: string, counted: readonly Counted[], at: number, between: RegExp): boolean {
  const last = counted[at - 1]
  const next = counted[at]
  if (last === undefined || next === undefined || next.measure.start - last.measure.end > FARTHEST) return false
  return between.test(folded.slice(last.measure.end, next.measure.start))
}

function isOneSentence(folded: string, first: Counted | undefined, last: Counted | undefined): boolean {
  return first !== undefined && last !== undefined && !SENTENCE.test(folded.slice(first.measure.end, last.measure.start))
}

function distribute(given: Counted[], at: number, end: number): void {
  for (let index = at; index < end; index += 1) {
    const own = given[index]
    const source = given[index - (end - at)]
    if (own !== undefined && source?.noun != null) given[index] = { ...own, noun: source.noun, isShared: true }
  }
}
