/** What a query finds, report by report; the arrays go by the catalogue's ordinals. */
export interface Found {
  /** 1 for each report that meets the query. One without hits may, as when only its title is asked for. */
  readonly matches: Uint8Array
  /** How many hits each has; 0 for those that do not meet it. */
  readonly counts: Uint32Array
}

/** How many hits, and in how many reports; of those that `mask` leaves, where there is one. */
export function sumHits({ counts }: Found, mask: Uint8Array | null): { hits: number; reports: number } {
  let hits = 0
  let reports = 0
  for (let ordinal = 0; ordinal < counts.length; ordinal += 1) {
    const count = counts[ordinal] ?? 0
    if (count === 0 || (mask !== null && mask[ordinal] === 0)) continue
    hits += count
    reports += 1
  }
  return { hits, reports }
}

/** Both masks at once; null asks nothing. */
export function bothMasks(one: Uint8Array | null, other: Uint8Array | null): Uint8Array | null {
  if (one === null || other === null) return one ?? other
  return one.map((value, ordinal) => value & (other[ordinal] ?? 0))
}
