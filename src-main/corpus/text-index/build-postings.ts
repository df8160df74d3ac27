import { encodePostings, type PostingsChunk } from './postings.ts'

const UNITS = 0x10000
export const LINE_END = 0x0a

/** Where one unit stands in a segment. The chunks are made as they are read, before the next unit is asked for. */
export interface UnitPostings {
  readonly unit: number
  /** How often it stands in the segment, and in how many of its texts. */
  readonly count: number
  readonly texts: number
  readonly chunks: Iterable<PostingsChunk>
}

/** The folded texts of a segment one behind the other, each followed by a line end. */
export interface SegmentText {
  readonly units: Uint16Array
  /** Where each text begins; texts of no length take no place but the line end. */
  readonly starts: Int32Array
}

/**
 * Puts folded texts into one stretch, each as it comes. `room`: at least as many units as the texts have, one more for each of them;
 * what is not needed of it takes no memory.
 */
export function joinTexts(foldedTexts: Iterable<string>, room: number): SegmentText {
  const units = joiningSpace(room)
  const starts: number[] = []
  let at = 0
  for (const text of foldedTexts) {
    starts.push(at)
    for (let from = 0; from < text.length; from += 1) units[at + from] = text.charCodeAt(from)
    at += text.length
    units[at] = LINE_END
    at += 1
  }
  return { units: units.subarray(0, at), starts: Int32Array.from(starts) }
}

/**
 * The postings of a segment, unit by unit, ascending; line ends have none. The positions are sorted by their unit with a counting
 * sort, and those of one unit by the unit behind it with another, which takes a few nanoseconds a position.
 */
export function* buildPostings(segment: SegmentText): Generator<UnitPostings> {
  const { units } = segment
  // The last unit is the line end of the last text, which stands before nothing.
  const last = Math.max(0, units.length - 1)
  const ends = countUnits(units.subarray(0, last))
  const sorted = sortByUnit(units, last, ends)
  const texts = countTexts(segment)
  const pairs = new PairSort(units)
  for (let unit = 0, from = 0; unit < UNITS; unit += 1) {
    const to = ends[unit] ?? from
    if (to > from && unit !== LINE_END) {
      const chunks = encodePostings(pairs.order(sorted.subarray(from, to)), units)
      yield { unit, count: to - from, texts: texts[unit] ?? 0, chunks }
    }
    from = to
  }
}

/** The same memory for each segment: made anew, it would pile up faster than it is cleared away. */
let joining = new Uint16Array(0)
let sorting = new Int32Array(0)

function joiningSpace(length: number): Uint16Array {
  if (joining.length < length) joining = new Uint16Array(length)
  return joining
}

function sortingSpace(length: number): Int32Array {
  if (sorting.length < length) sorting = new Int32Array(length)
  return sorting.subarray(0, length)
}

/** How often each unit stands here. */
function countUnits(units: Uint16Array): Int32Array {
  const counts = new Int32Array(UNITS)
  for (const unit of units) counts[unit] = (counts[unit] ?? 0) + 1
  return counts
}

/** All positions before `last` by the unit that stands there, ascending. Makes of the counts in `ends` where those of each unit end. */
function sortByUnit(units: Uint16Array, last: number, ends: Int32Array): Int32Array {
  startFrom(ends)
  const sorted = sortingSpace(last)
  for (let at = 0; at < last; at += 1) {
    const unit = units[at] ?? LINE_END
    const place = ends[unit] ?? 0
    sorted[place] = at
    ends[unit] = place + 1
  }
  return sorted
}

/** Makes of counts the place where each begins: the sum of those before. */
function startFrom(counts: Int32Array): void {
  let sum = 0
  for (let unit = 0; unit < counts.length; unit += 1) {
    const count = counts[unit] ?? 0
    counts[unit] = sum
    sum += count
  }
}

/** A stable sort of ascending positions by the unit behind each, in the place where they are. */
class PairSort {
  readonly #units: Uint16Array
  readonly #counts = new Int32Array(UNITS)
  #copy = new Int32Array(0)

  constructor(units: Uint16Array) {
    this.#units = units
  }

  order(positions: Int32Array): Int32Array {
    const next = this.#countNext(positions)
    const { length } = positions
    if (this.#copy.length < length) this.#copy = new Int32Array(length * 2)
    this.#copy.set(positions)
    for (let index = 0; index < length; index += 1) {
      const position = this.#copy[index] ?? 0
      const unit = this.#units[position + 1] ?? LINE_END
      const place = this.#counts[unit] ?? 0
      positions[place] = position
      this.#counts[unit] = place + 1
    }
    for (const unit of next) this.#counts[unit] = 0
    return positions
  }

  /** The units behind these positions, ascending, with the place where the positions of each begin in `#counts`. */
  #countNext(positions: Int32Array): number[] {
    const next: number[] = []
    for (const position of positions) {
      const unit = this.#units[position + 1] ?? LINE_END
      const count = this.#counts[unit] ?? 0
      if (count === 0) next.push(unit)
      this.#counts[unit] = count + 1
    }
    let sum = 0
    for (const unit of next.toSorted((one, other) => one - other)) {
      const count = this.#counts[unit] ?? 0
      this.#counts[unit] = sum
      sum += count
    }
    return next
  }
}

/** In how many of the texts each unit stands. */
function countTexts({ units, starts }: SegmentText): Int32Array {
  const counts = new Int32Array(UNITS)
  const lastText = new Int32Array(UNITS)
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? units.length
    const text = index + 1
    for (let at = start; at < end; at += 1) {
      const unit = units[at] ?? 0
      if (lastText[unit] === text) continue
      lastText[unit] = text
      counts[unit] = (counts[unit] ?? 0) + 1
    }
  })
  return counts
}
