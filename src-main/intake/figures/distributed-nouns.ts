import { SENTENCE, type Counted } from './counted.ts'

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
  return given
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
