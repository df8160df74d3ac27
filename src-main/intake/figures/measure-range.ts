import type { Measure } from './measure-token.ts'

const TO = /^\s?[-—–~至到]{1,2}\s?$/
/** From what a level went: 由7天到2天 states two levels and no range. */
const FROM = /(?:由|从|自)[^,。;:\d]{0,10}$/

/** Measures with those that are the two ends of one range made one: 6%至8%, 40元至60元. The lower end is the value. */
export function withRanges(folded: string, measures: readonly Measure[]): Measure[] {
  const joined: Measure[] = []
  for (const measure of measures) {
    const last = joined.at(-1)
    if (last !== undefined && isRange(folded, last, measure))
      joined.splice(-1, 1, { ...last, end: measure.end, qualifier: 'range' })
    else joined.push(measure)
  }
  return joined
}

function isRange(folded: string, lower: Measure, upper: Measure): boolean {
  if (lower.unit === null || lower.unit !== upper.unit || lower.value >= upper.value || lower.token.isRange) return false
  if (upper.start - lower.end > 4) return false
  return TO.test(folded.slice(lower.end, upper.start)) && !FROM.test(folded.slice(Math.max(0, lower.start - 12), lower.start))
}
