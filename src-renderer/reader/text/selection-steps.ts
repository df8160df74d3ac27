import { wholeCharacters, type Range } from '../../../src-shared/domain/range.ts'
import { characterAround, clauseAround, sentenceAround, wordAround } from './units.ts'

/**
 * The ladder that `[` and `]` climb, each rung holding the one before: what lies inside the range
 * at its start (character, word, clause, sentence), the range itself, then the units that hold all of it,
 * up to the block. `block` is the range of the block, or from the first to the last block where it crosses several.
 */
export function selectionSteps(text: string, block: Range, range: Range): Range[] {
  const inside = coverings(text, block, { start: range.start, end: range.start }).filter((step) => holdsMore(range, step))
  const itself = range.end > range.start ? [range] : []
  const around = coverings(text, block, range).filter((step) => holdsMore(step, range))
  const rungs: Range[] = []
  for (const step of [...inside, ...itself, ...around]) {
    const below = rungs.at(-1)
    // A mark or line end between two units lies in neither: the unit beside it is no rung above it.
    if (below === undefined || holdsMore(step, below)) rungs.push(step)
  }
  return rungs
}

/** The next wider rung around `seed` than `range`, or null at the top. */
export function widerStep(text: string, block: Range, seed: Range, range: Range): Range | null {
  return selectionSteps(text, block, seed).find((step) => holdsMore(step, range)) ?? null
}

/** The next narrower rung around `seed` than `range`, or null at the bottom. */
export function narrowerStep(text: string, block: Range, seed: Range, range: Range): Range | null {
  return selectionSteps(text, block, seed).findLast((step) => holdsMore(range, step)) ?? null
}

function holdsMore(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
}

const units = [characterAround, wordAround, clauseAround, sentenceAround]

function coverings(text: string, block: Range, range: Range): Range[] {
  const first = Math.max(block.start, Math.min(range.start, block.end - 1))
  const last = Math.max(first, Math.min(range.end, block.end) - 1)
  const covering = units.map((around) => {
    const start = around(text, block, first)
    const end = last === first ? start : around(text, block, last)
    return wholeCharacters(text, { start: Math.min(start.start, range.start), end: Math.max(end.end, range.end) })
  })
  return [...covering, { start: block.start, end: block.end }].filter((step) => step.end > step.start)
}
