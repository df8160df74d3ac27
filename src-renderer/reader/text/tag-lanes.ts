import type { TagId } from '../../../src-shared/domain/ids.ts'
import type { Range } from '../../../src-shared/domain/range.ts'

/** A tag as far as lanes and order are concerned. */
export interface TagPlace extends Range {
  readonly id: TagId
}

/** The lane of a tag, from 0; `isShared` when another tag overlaps it. */
export interface Lane {
  readonly lane: number
  readonly isShared: boolean
}

/**
 * Gives every tag the lowest lane in which nothing is nearer than `distance` units of text. With
 * distance 0 these are the lanes of underlines; with about a line's length those of the margin
 * stripes, so that tags on one line stand side by side.
 */
export function assignLanes(tags: readonly TagPlace[], distance: number): Map<TagId, Lane> {
  const lanes = new Map<TagId, Lane>()
  const ends: number[] = []
  let furthest: TagPlace | null = null
  for (const tag of tags.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const isShared = furthest !== null && furthest.end > tag.start
    if (isShared && furthest !== null) lanes.set(furthest.id, { lane: lanes.get(furthest.id)?.lane ?? 0, isShared: true })
    const free = ends.findIndex((end) => end + distance <= tag.start)
    const lane = free === -1 ? ends.length : free
    ends[lane] = tag.end
    lanes.set(tag.id, { lane, isShared })
    if (furthest === null || tag.end > furthest.end) furthest = tag
  }
  return lanes
}
