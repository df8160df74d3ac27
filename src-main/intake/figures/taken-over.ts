import type { Range } from '../../../src-shared/domain/range.ts'
import { isStatedBefore } from './change-words.ts'
import { MOST_BETWEEN, SENTENCE, type Counted } from './counted.ts'
import { inheritedNoun } from './inherited-noun.ts'
import type { Measure } from './measure-token.ts'
import { nounBefore } from './noun-before.ts'
import { countsPersons, fitsUnit } from './noun-heads.ts'
import { chosenOf, isOnlyChosen, partNamed, partOfThose, shareOf } from './part-of-those.ts'
import { PhraseWords } from './phrase-words.ts'
import { moneyTakenOver } from './shared-money.ts'
import { toldBefore } from './told-before.ts'

/** The noun of a count before that this one goes on with; null where it has its own, or none. */
export function takenOver(folded: string, measure: Measure, before: Range | null, earlier: readonly Counted[]): Range | null {
  const outside = withoutBrackets(folded, measure, earlier)
  const previous = outside.at(-1)
  if (previous === undefined) return moneyTakenOver(folded, measure, before, outside) ?? told(folded, measure, before, 0)
  return (
    moneyTakenOver(folded, measure, before, outside) ??
    sharedWith(folded, measure, before, previous) ??
    (before === null ? (partNamed(folded, measure, outside) ?? lastingLevel(folded, measure, earlier)) : null) ??
    (before === null || isOnlyDone(folded, before) ? goneOnWith(folded, measure, outside) : null) ??
    told(folded, measure, before, previous.measure.end)
  )
}

const told = (folded: string, measure: Measure, before: Range | null, from: number): Range | null =>
  before === null ? toldBefore(folded, measure, from) : null

/** The noun of the count right before. */
function sharedWith(folded: string, measure: Measure, before: Range | null, previous: Counted): Range | null {
  return (
    runTogetherNoun(folded, measure, previous) ??
    partOfThose(folded, measure, previous) ??
    inheritedNoun(folded, measure, before, previous) ??
    changedNoun(folded, measure, before, previous) ??
    shareOf(folded, measure, previous)
  )
}

const goneOnWith = (folded: string, measure: Measure, earlier: readonly Counted[]): Range | null =>
  recountedNoun(folded, measure, earlier) ?? chosenOf(folded, measure, earlier)

/** The counts without those in a bracket that is closed: what follows it goes on with what stands before. */
function withoutBrackets(folded: string, { start }: Measure, earlier: readonly Counted[]): readonly Counted[] {
  const last = earlier.at(-1)
  if (last === undefined || start - last.measure.end > FARTHEST_CHANGE) return earlier
  const close = folded.slice(last.measure.end, start).indexOf(')')
  if (close === -1) return earlier
  const open = folded.lastIndexOf('(', last.measure.end + close)
  const outside = earlier.filter(({ measure }) => measure.end <= open)
  return outside.length === 0 ? earlier : outside
}

/** A level that lasted so long: 达标率连续三年保持100%. The noun stands before the time. */
function lastingLevel(folded: string, measure: Measure, earlier: readonly Counted[]): Range | null {
  const time = earlier.at(-1)?.measure
  if (time?.isDuration !== true || !LASTS.test(folded.slice(time.end, measure.start))) return null
  const lead = /(?:已?连续|近)$/.exec(folded.slice(Math.max(0, time.start - 3), time.start))?.[0].length ?? 0
  return nounBefore(folded, time.start - lead, earlier.at(-2)?.measure.end ?? 0, measure)
}

const LASTS = /^(?:以来|都|均|一直|始终)?(?:稳定|保持|维持|达到?|超过?|高于|实现|稳居|增长|下降)[在到为了]?$/

/** A bare verb is no noun, even in a list: 开工41个、投产22个. */
function isOnlyDone(folded: string, { start, end }: Range): boolean {
  if (isOnlyChosen(folded.slice(start, end))) return true
  const words = new PhraseWords(folded.slice(start, end))
  return words.length === 1 && words.at(0).governs && !words.at(0).isSuffix && words.at(0).tag !== 'n'
}

/** Counts that run together, as in 群众240户561人, count the same. */
function runTogetherNoun(folded: string, measure: Measure, { measure: last, noun }: Counted): Range | null {
  const isAdjacent = /^[、及和(]?$/.test(folded.slice(last.end, measure.start))
  if (!isAdjacent || noun === null || noun.end > last.start || last.kind !== measure.kind) return null
  const isOfThose = last.unit === '户' && countsPersons(measure.unit)
  return isOfThose || fitsUnit(folded.slice(noun.start, noun.end), measure.unit) ? noun : null
}

/** Units of things that stay the same through a sentence: where a later clause names none, it goes on with them (检查企业87家,立案处罚33家). */
const OF_THINGS =
  /^(?:家|个|所|栋|幢|座|处|台|辆|条|件|份|起|宗|套|间|户|种|艘|批次|案|笔|组|单|块|片|口|眼|盏|张|本|册|卷|部|支|亩|公顷|公里|平方米)$/

function recountedNoun(folded: string, measure: Measure, earlier: readonly Counted[]): Range | null {
  const { unit, start } = measure
  if (measure.kind === 'percent') return otherShare(folded, start, earlier.at(-1))
  if (unit === null || !OF_THINGS.test(unit)) return null
  const last = earlier.slice(-MOST_BETWEEN).findLast((counted) => counted.measure.unit === unit)
  if (last === undefined || SENTENCE.test(folded.slice(last.measure.end, start))) return null
  return last.noun
}

/** Shares that open their clauses one behind the other are of the same: 六成用于维护,四成返还. */
function otherShare(folded: string, start: number, last: Counted | undefined): Range | null {
  if (last?.measure.kind !== 'percent' || !/[,、](?:另外?|其余)?$/.test(folded.slice(start - 4, start))) return null
  return SENTENCE.test(folded.slice(last.measure.end, start)) ? null : last.noun
}

const FARTHEST_CHANGE = 60

/** A clause without a count may stand between what was counted and the share of it: 2100名在本县就业,占三成多. */
const SHORT_CLAUSE = /^[^,。;!?、\n]{1,14},[^,。;!?、\n]+$/

/** A level that something went to, and a change that is stated of it, are of what was measured before: 由7天缩短至2天, 增长8%. */
function changedNoun(folded: string, measure: Measure, before: Range | null, { measure: last, noun }: Counted): Range | null {
  if (before !== null || noun === null || measure.start - last.end > FARTHEST_CHANGE) return null
  const between = folded.slice(Math.max(last.end, noun.end), measure.start).replace(/^\([^)]*\)/, '')
  const isOfTopic = (measure.kind === 'percent' || measure.unit === '个百分点') && SHORT_CLAUSE.test(between)
  return isStatedBefore(isOfTopic ? between.slice(between.lastIndexOf(',')) : between) ? noun : null
}
