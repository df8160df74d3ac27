import type { Range } from '../../../src-shared/domain/range.ts'

/** The order of hits: by start, then by end. */
export function byPlace(one: Range, other: Range): number {
  return one.start - other.start || one.end - other.end
}

/** How many of the first `length` numbers, which ascend, are smaller than `limit`. `at` gives them. */
export function countBelow(length: number, at: (index: number) => number, limit: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Ranges in order of place, each once. */
export function distinctRanges(ranges: Range[]): readonly Range[] {
  ranges.sort(byPlace)
  return ranges.filter((range, index) => {
    const before = ranges[index - 1]
    return before === undefined || before.start !== range.start || before.end !== range.end
  })
}

/** All ranges of the lists in order of place, each once. */
export function uniteRanges(lists: readonly (readonly Range[])[]): readonly Range[] {
  const filled = lists.filter(({ length }) => length > 0)
  return filled.length <= 1 ? (filled[0] ?? []) : distinctRanges(filled.flat())
}
