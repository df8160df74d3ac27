import type { Range } from '../../../src-shared/domain/range.ts'

/** Lanes for stretches in order of their start, so that none lies over another: each takes the first lane that is free. */
export function stackStretches(stretches: readonly Range[]): { readonly lanes: number; readonly laneOf: readonly number[] } {
  const ends: number[] = []
  const laneOf = stretches.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start)
    const lane = free < 0 ? ends.length : free
    ends[lane] = end
    return lane
  })
  return { lanes: Math.max(1, ends.length), laneOf }
}
