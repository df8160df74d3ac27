import { z } from 'zod'

/** A position in a report's text: a count of UTF-16 code units from its start. */
export const positionSchema = z.number().int().nonnegative()

/** A half-open stretch of a report's text, in UTF-16 code units: `start` is in it, `end` is not. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Range fields to spread into an object schema; pair with {@link isForwardRange} in a refinement. */
export const rangeFields = { start: positionSchema, end: positionSchema } as const

/** True when the range holds at least one character. */
export function isForwardRange(range: Range): boolean {
  return range.end > range.start
}

/** True when the two ranges share at least one character. */
export function rangesOverlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

/** True when a position would fall between the two halves of a surrogate pair. */
export function splitsSurrogatePair(text: string, position: number): boolean {
  if (position <= 0 || position >= text.length) return false
  const before = text.charCodeAt(position - 1)
  const after = text.charCodeAt(position)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/**
 * The range moved outward so that neither end cuts a surrogate pair, and clipped to the text.
 */
export function wholeCharacters(text: string, range: Range): Range {
  const start = Math.max(0, Math.min(range.start, text.length))
  const end = Math.max(start, Math.min(range.end, text.length))
  return {
    start: splitsSurrogatePair(text, start) ? start - 1 : start,
    end: splitsSurrogatePair(text, end) ? end + 1 : end,
  }
}
