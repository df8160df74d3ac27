import type { Range } from '../../../src-shared/domain/range.ts'
import type { CharacterCount } from './count-characters.ts'
import { countBelow, distinctRanges } from './sorted-ranges.ts'

/** How two things may stand to each other. */
export interface Nearness {
  /** At most so many characters between them. */
  readonly distance: number
  /** They may overlap, as the one is what the other may be tagged as. */
  readonly mayOverlap: boolean
  readonly characters: CharacterCount
}

/**
 * The stretches from each of the left ranges to the nearest of the right ones that is near enough, in either order; of two equally near ones
 * to that which follows. Of those that overlap, when they may, the first is the nearest. Both lists in order of place; takes n log n.
 */
export function matchNear(left: readonly Range[], right: readonly Range[], nearness: Nearness): readonly Range[] {
  if (left.length === 0 || right.length === 0) return []
  const neighbours = new Neighbours(right)
  return distinctRanges(
    left.flatMap((range) => {
      const other = nearestOf(range, neighbours, nearness)
      return other === undefined ? [] : [{ start: Math.min(range.start, other.start), end: Math.max(range.end, other.end) }]
    }),
  )
}

function nearestOf(range: Range, neighbours: Neighbours, { distance, mayOverlap, characters }: Nearness): Range | undefined {
  const overlapping = mayOverlap ? neighbours.firstOverlapping(range) : undefined
  if (overlapping !== undefined) return overlapping
  const after = neighbours.after(range)
  const before = neighbours.before(range)
  const wayAfter = after === undefined ? Infinity : characters.between(range.end, after.start)
  const wayBefore = before === undefined ? Infinity : characters.between(before.end, range.start)
  if (Math.min(wayAfter, wayBefore) > distance) return undefined
  return wayAfter <= wayBefore ? after : before
}

/** Finds what stands around a range. */
class Neighbours {
  readonly #byStart: readonly Range[]
  readonly #byEnd: readonly Range[]
  /** For each of the ranges by start, the furthest end up to it. */
  readonly #reach: readonly number[]

  constructor(byStart: readonly Range[]) {
    this.#byStart = byStart
    this.#byEnd = byStart.toSorted((one, other) => one.end - other.end || one.start - other.start)
    let reach = 0
    this.#reach = byStart.map(({ end }) => (reach = Math.max(reach, end)))
  }

  /** The next that begins behind it; of several the shortest. */
  after({ end }: Range): Range | undefined {
    return this.#byStart[countBelow(this.#byStart.length, (index) => this.#byStart[index]?.start ?? 0, end)]
  }

  /** The last that ends before it; of several the shortest. */
  before({ start }: Range): Range | undefined {
    return this.#byEnd[countBelow(this.#byEnd.length, (index) => this.#byEnd[index]?.end ?? 0, start + 1) - 1]
  }

  firstOverlapping({ start, end }: Range): Range | undefined {
    const first = this.#byStart[countBelow(this.#reach.length, (index) => this.#reach[index] ?? 0, start + 1)]
    return first !== undefined && first.start < end ? first : undefined
  }
}
