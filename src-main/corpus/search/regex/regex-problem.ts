import type { Range } from '../../../../src-shared/domain/range.ts'
import { piecesOf } from './pattern-pieces.ts'

/** What can be wrong with a regular expression; `other` is what the engine may find beside these. */
export type RegexProblemCode = (typeof codes)[number][0] | 'tooDeep' | 'other'

/** Why a pattern is no regular expression, and where in it; `reason` is the engine's own word, in English. */
export interface RegexProblem extends Range {
  readonly code: RegexProblemCode
  readonly reason: string
}

/** The engine's words for each, as they begin or hold it. */
const codes = [
  ['unclosedGroup', /Unterminated group/],
  ['unclosedClass', /Unterminated character class/],
  ['unmatchedBracket', /Unmatched|Lone quantifier brackets/],
  ['nothingToRepeat', /Nothing to repeat/],
  ['badQuantifier', /quantifier/],
  ['badEscape', /escape|\\ at end/i],
  ['badProperty', /property/],
  ['badRange', /Range out of order/],
  ['badClass', /character class|set operation/i],
  ['badGroup', /group|capture|named|flag/i],
] as const

/** Groups within each other beyond this take the engine seconds to prepare. */
const deepest = 100

/** In longer patterns the place is not looked for: preparing a pattern a dozen times takes its time. */
const longestTried = 2000

/** What is wrong with a pattern and where, as near as can be told: the engine does not say. Null when nothing is. */
export function findRegexProblem(pattern: string): RegexProblem | null {
  const open = openBefore(pattern)
  const tooDeep = open.find(({ length }) => length > deepest)?.at(-1)
  if (tooDeep !== undefined)
    return { ...rangeOf(tooDeep), code: 'tooDeep', reason: `More than ${deepest} groups within each other` }
  const reason = reasonAgainst(pattern)
  if (reason === null) return null
  const place = pattern.length > longestTried ? { start: 0, end: pattern.length } : placeOf(pattern, open)
  return { ...place, code: codes.find(([, form]) => form.test(reason))?.[0] ?? 'other', reason }
}

/** The engine's word against a pattern; null when it takes it. */
function reasonAgainst(pattern: string): string | null {
  try {
    RegExp(pattern, 'v')
    return null
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return error.message.slice(error.message.lastIndexOf(': ') + 2)
  }
}

/**
 * The first piece with which the pattern up to there, with its brackets closed, is not right; else the last bracket that is open at the end.
 * A dozen beginnings are tried, as what is wrong once stays so.
 */
function placeOf(pattern: string, open: readonly (readonly Bracket[])[]): Range {
  let start = 0
  const places = piecesOf(pattern).map(({ text }) => ({ start, end: (start += text.length) }))
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const end = places[middle]?.end ?? 0
    if (reasonAgainst(pattern.slice(0, end) + closed(open[end] ?? [])) === null) low = middle + 1
    else high = middle
  }
  const unclosed = open.at(-1)?.at(-1)
  return places[low] ?? (unclosed === undefined ? { start: 0, end: pattern.length } : rangeOf(unclosed))
}

interface Bracket {
  readonly at: number
  readonly sign: '(' | '['
}

function rangeOf({ at }: Bracket): Range {
  return { start: at, end: at + 1 }
}

/** The brackets that are open after 0, 1, 2 … characters, up to where there are too many. */
function openBefore(pattern: string): readonly (readonly Bracket[])[] {
  let open: readonly Bracket[] = []
  const all = [open]
  let isEscaped = false
  for (let at = 0; at < pattern.length && open.length <= deepest; at += 1) {
    const sign = pattern.charAt(at)
    if (!isEscaped) open = openAfter(open, sign, at)
    isEscaped = sign === '\\' && !isEscaped
    all.push(open)
  }
  return all
}

function openAfter(open: readonly Bracket[], sign: string, at: number): readonly Bracket[] {
  const isInClass = open.at(-1)?.sign === '['
  if (sign === '[' || (sign === '(' && !isInClass)) return [...open, { at, sign }]
  const isClosing = isInClass ? sign === ']' : sign === ')'
  return isClosing ? open.slice(0, -1) : open
}

function closed(open: readonly Bracket[]): string {
  return open
    .toReversed()
    .map(({ sign }) => (sign === '(' ? ')' : ']'))
    .join('')
}
