import type { Range } from '../../../src-shared/domain/range.ts'

/** A range of a text with the text it covers and the text around it. */
export interface Anchor extends Range {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

/** Where an anchor stands in the text that took the place of the one it was made in; null when its words are not there. */
export type Follow = (anchor: Anchor) => Range | null

/** So much around a range is enough to know it again, in UTF-16 code units. */
export const contextLength = 32

/** A quote this short whose surroundings are gone is found anywhere: it says nothing. */
const tellingLength = 8

/** So many places of one quote are weighed. */
const mostPlaces = 10_000

/** The range as an anchor in its text. */
export function anchorIn(text: string, { start, end }: Range): Anchor {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  }
}

/**
 * How positions follow from one text to another. What stands before the first difference or after the last one moves with its text.
 * Anything else goes to a place where its quote stands word for word: of several, to the one with the most of the same text around it,
 * of equal ones to the nearest. A quote of a few characters with nothing around it that was there before does not follow.
 */
export function followText(before: string, after: string): Follow {
  if (before === after) return ({ start, end }) => ({ start, end })
  const head = commonStart(before, after)
  const tail = commonEnd(before, after)
  const shift = after.length - before.length
  return (anchor) => {
    const { start, end } = anchor
    if (end <= head) return { start, end }
    if (start >= before.length - tail) return { start: start + shift, end: end + shift }
    return nearestPlace(after, anchor, start < head ? start : start + shift)
  }
}

function nearestPlace(text: string, anchor: Anchor, expected: number): Range | null {
  const { quote } = anchor
  if (quote === '') return null
  let best: { start: number; context: number } | null = null
  let at = text.indexOf(quote)
  for (let places = 0; at >= 0 && places < mostPlaces; places += 1) {
    const context = contextAt(text, anchor, at)
    const isNearer = best !== null && context === best.context && Math.abs(at - expected) < Math.abs(best.start - expected)
    if (best === null || context > best.context || isNearer) best = { start: at, context }
    at = text.indexOf(quote, at + 1)
  }
  if (best === null || (best.context === 0 && quote.length < tellingLength)) return null
  return { start: best.start, end: best.start + quote.length }
}

/** How many characters around the place are those that stood around the anchor. */
function contextAt(text: string, { quote, prefix, suffix }: Anchor, at: number): number {
  const before = commonEnd(prefix, text.slice(Math.max(0, at - prefix.length), at))
  const end = at + quote.length
  return before + commonStart(suffix, text.slice(end, end + suffix.length))
}

function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length += 1
  return length
}

function commonEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)) length += 1
  return length
}
