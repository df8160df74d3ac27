import type { Measure } from './measure-token.ts'

/** How the noun of a figure was found: beside the number, taken over from another count, or not at all. */
export type NounSource = 'beside' | 'shared' | 'none'

/** A number with its unit, and its noun right there: as sure as reading gets. */
const STATED = 0.95
/** Rates, money and durations need no noun: they are quantities by their unit. */
const MEASURED = 0.9
/** The noun was taken from a count before: the number is sure, what it counts is inferred. */
const SHARED = 0.8
/** A count of something that the sentence does not name. */
const UNNAMED = 0.75
/** No unit stands between the number and what is counted: 近1000党员干部. */
const WITHOUT_UNIT = 0.6
/** Said in words, such as 减半. */
const IN_WORDS = 0.6
/** Chinese numerals are numbers beyond ten, and as often set phrases below. */
const HAN_LARGE = 0.05
const HAN_SMALL = 0.2

/** How sure intake is of a figure: by what is written out, less what had to be inferred. */
export function figureCertainty(measure: Measure, noun: NounSource): number {
  if (measure.isHalved) return IN_WORDS
  const base = measure.unit === null ? WITHOUT_UNIT : certaintyOfNoun(measure, noun)
  return Math.round((base - doubtOfNumeral(measure)) * 100) / 100
}

function certaintyOfNoun({ kind, isDuration }: Measure, noun: NounSource): number {
  if (noun === 'beside') return STATED
  if (noun === 'shared') return SHARED
  return kind !== 'count' || isDuration ? MEASURED : UNNAMED
}

function doubtOfNumeral({ token, kind, unit }: Measure): number {
  if (token.script === 'arabic' || unit === '倍' || unit === '番') return 0
  const isPlain = token.value > 10 && !token.bare
  return isPlain || kind !== 'count' ? HAN_LARGE : HAN_SMALL
}
