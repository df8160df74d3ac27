import type { Range } from '../../../src-shared/domain/range.ts'
import { isStatedBefore } from './change-words.ts'
import { SENTENCE, type Counted } from './counted.ts'
import { inheritedNoun } from './inherited-noun.ts'
import type { Measure } from './measure-token.ts'
import { fitsUnit } from './noun-heads.ts'

/** The noun of a count before that this one goes on with; null where it has its own, or none. */
export function takenOver(folded: string, measure: Measure, before: Range | null, earlier: readonly Counted[]): Range | null {
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

/** Of those just counted: 1300个村民小组中近九成. */
function partOfThose(folded: string, { start }: Measure, { noun }: Counted): Range | null {
  if (noun === null || start - noun.end > 4) return null
  return /^[中里内],?(?:有|只有)?$/.test(folded.slice(noun.end, start)) ? noun : null
}

/** Counts that run together, as in 群众240户561人, count the same. */
function runTogetherNoun(folded: string, measure: Measure, { measure: last, noun }: Counted): Range | null {
  const isAdjacent = /^[、及和(]?$/.test(folded.slice(last.end, measure.start))
  if (!isAdjacent || noun === null || noun.end > last.start || last.kind !== measure.kind) return null
  return fitsUnit(folded.slice(noun.start, noun.end), measure.unit) ? noun : null
}

/** Units of things that stay the same through a sentence: where a later clause names none, it goes on with them (检查企业87家,立案处罚33家). */
const OF_THINGS = /^(?:家|个|所|栋|座|处|台|辆|条|件|份|起|宗|套|间|户|种|艘|批次|案)$/

/** A sentence that counts more than this in between goes on with nothing. */
const MOST_BETWEEN = 12

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
  const between = folded.slice(last.end, measure.start)
  const isOfTopic = measure.kind === 'percent' && SHORT_CLAUSE.test(between)
  return isStatedBefore(isOfTopic ? between.slice(between.lastIndexOf(',')) : between) ? noun : null
}
