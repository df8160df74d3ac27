/** The number of the page, from 1, on which a position stands; null for a report without pages. `pages` are the positions where they begin. */
export function pageAt(pages: readonly number[], position: number): number | null {
  if (pages.length === 0) return null
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((pages[middle] ?? Infinity) <= position) low = middle + 1
    else high = middle
  }
  return Math.max(1, low)
}
