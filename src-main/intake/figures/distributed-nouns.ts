import type { Range } from '../../../src-shared/domain/range.ts'
import { SENTENCE, type Counted } from './counted.ts'
import { isStatedBefore } from './change-words.ts'
import { subjectsBefore } from './listed-subjects.ts'

/** No clause that says only how each changed is longer. */
const FARTHEST = 40
/** Between two values said one after the other. */
const NEXT = /^[、和及与,]$/
/** A clause that says of each of those before how it changed: ,同比分别增长. Names its own subject where more stands before 分别. */
const EACH = /^[左右以上]{0,2},(?:同比|环比|年均|(?:比|较|与)[^,。;]{1,12})?分别[^,。;\d]{0,14}$/

/** Values behind 分别 are of the counts before, one by one: 产量8万吨、产值6亿元,分别增长5%和7%. */
export function withDistributed(folded: string, counted: readonly Counted[]): Counted[] {
  const given = withListed(folded, [...counted])
  for (let at = 1; at < given.length; at += 1) {
    if (!follows(folded, given, at, EACH) && !changesRun(folded, given, at)) continue
    const end = runEnd(folded, given, at)
    if (end - at > 1 && isOneSentence(folded, given[2 * at - end], given[at])) distribute(given, at, end)
    at = end - 1
  }
  return given
}

/** Where the run of values that begins here ends. */
function runEnd(folded: string, given: readonly Counted[], at: number): number {
  let end = at + 1
  while (end < given.length && follows(folded, given, end, NEXT)) end += 1
  return end
}

/** True where as many changes follow a run of values as it has: 分别为92%和81%,比上年高出4个百分点和2个百分点. */
function changesRun(folded: string, given: readonly Counted[], at: number): boolean {
  const last = given[at - 1]
  const own = given[at]
  if (last === undefined || own === undefined || at < 2 || !follows(folded, given, at - 1, NEXT)) return false
  const length = runEnd(folded, given, at) - at
  return (
    length > 1 && runEnd(folded, given, at - length) === at && isStatedBefore(folded.slice(last.measure.end, own.measure.start))
  )
}

/** Values behind 分别 are of the subjects listed before it, one by one, where there are as many of them. */
function withListed(folded: string, given: Counted[]): Counted[] {
  for (let at = 0; at < given.length; at += 1) {
    const first = given[at]
    if (first === undefined || !folded.slice(first.measure.start - 14, first.measure.start).includes('分别')) continue
    const end = runEnd(folded, given, at)
    const subjects = end - at > 1 ? subjectsBefore(folded, given[at - 1]?.measure.end ?? 0, first) : []
    if (subjects.length === end - at) give(given, at, subjects)
    else if (first.noun !== null) shareOn(given, at, end)
    at = end - 1
  }
  return given
}

/** Later values behind 分别 without a noun of their own are of what the first is of. */
function shareOn(given: Counted[], at: number, end: number): void {
  for (let index = at + 1; index < end; index += 1) {
    const own = given[index]
    if (own?.noun === null) given[index] = { ...own, noun: given[at]?.noun ?? null, isShared: true }
  }
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
