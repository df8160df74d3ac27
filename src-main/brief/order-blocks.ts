/** The distance between ordinals given anew, so that blocks can come between without moving others. */
const step = 1024

/**
 * Ordinals for things in a new order, of which as few as possible change: those that already stand in
 * ascending order keep theirs, the others go between. `current` is the ordinal a thing has, or null.
 */
export function giveOrdinals(current: readonly (number | null)[]): number[] {
  const kept = longestAscending(current)
  const ordinals = current.map((ordinal, index) => (kept.has(index) ? ordinal : null))
  let previous = -step
  for (let index = 0; index < ordinals.length; index += 1) {
    const own = ordinals[index]
    if (own !== null && own !== undefined) {
      previous = own
      continue
    }
    const next = ordinals.slice(index).findIndex((ordinal) => ordinal !== null)
    const gap = next < 0 ? current.length - index : next
    const ceiling = next < 0 ? previous + step * (gap + 1) : (ordinals[index + next] ?? 0)
    const stride = Math.min(step, Math.floor((ceiling - previous) / (gap + 1)))
    // No room left between two kept ones: count anew from the start.
    if (stride < 1) return current.map((_, place) => place * step)
    previous += stride
    ordinals[index] = previous
  }
  return ordinals.map((ordinal) => ordinal ?? 0)
}

/** Indexes of a longest strictly ascending subsequence, nulls left out (patience sorting). */
function longestAscending(values: readonly (number | null)[]): Set<number> {
  const tails: number[] = []
  const before: number[] = []
  values.forEach((value, index) => {
    if (value === null) return
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[index] = tails[low - 1] ?? -1
    tails[low] = index
  })
  const kept = new Set<number>()
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(index)
  return kept
}
