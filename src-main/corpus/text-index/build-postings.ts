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

/** Puts folded texts into one stretch. */
export function joinTexts(foldedTexts: readonly string[]): SegmentText {
  const units = new Uint16Array(foldedTexts.reduce((sum, text) => sum + text.length + 1, 0))
  const starts = new Int32Array(foldedTexts.length)
  let at = 0
  foldedTexts.forEach((text, index) => {
    starts[index] = at
    for (let from = 0; from < text.length; from += 1) units[at + from] = text.charCodeAt(from)
    at += text.length
    units[at] = LINE_END
    at += 1
  })
  return { units, starts }
}

/**
 * The postings of a segment, unit by unit, ascending; line ends have none. The positions are sorted by pairs of units with two
 * counting sorts, by the second unit and then by the first, which takes a few nanoseconds a position.
 */
export function* buildPostings(segment: SegmentText): Generator<UnitPostings> {
  const { units } = segment
  // The last unit is the line end of the last text, which stands before nothing.
  const last = Math.max(0, units.length - 1)
  const [one, other] = sortingSpace(last)
  for (let at = 0; at < last; at += 1) one[at] = at
  sortByUnit(one, units.subarray(1), other)
  const sorted = sortByUnit(other, units, one)
  const texts = countTexts(segment)
  for (let from = 0; from < sorted.length;) {
    const unit = units[sorted[from] ?? 0] ?? LINE_END
    let to = from + 1
    while (to < sorted.length && units[sorted[to] ?? 0] === unit) to += 1
    if (unit !== LINE_END) {
      const chunks = encodePostings(sorted.subarray(from, to), units)
      yield { unit, count: to - from, texts: texts[unit] ?? 0, chunks }
    }
    from = to
  }
}

let space: readonly [Int32Array, Int32Array] = [new Int32Array(0), new Int32Array(0)]

/** Two arrays of so many places, the same ones for each segment: made anew, they would pile up faster than they are cleared away. */
function sortingSpace(length: number): readonly [Int32Array, Int32Array] {
  if (space[0].length < length) space = [new Int32Array(length), new Int32Array(length)]
  return [space[0].subarray(0, length), space[1].subarray(0, length)]
}

/** A stable counting sort of positions by the unit that stands there, into `sorted`. */
function sortByUnit(positions: Int32Array, units: Uint16Array, sorted: Int32Array): Int32Array {
  const next = firstPlaces(positions, units)
  for (let at = 0; at < positions.length; at += 1) {
    const position = positions[at] ?? 0
    const unit = units[position] ?? LINE_END
    const place = next[unit] ?? 0
    sorted[place] = position
    next[unit] = place + 1
  }
  return sorted
}

/** For each unit, how many positions have a lesser one. */
function firstPlaces(positions: Int32Array, units: Uint16Array): Int32Array {
  const places = new Int32Array(UNITS + 1)
  for (let at = 0; at < positions.length; at += 1) {
    const unit = units[positions[at] ?? 0] ?? LINE_END
    places[unit + 1] = (places[unit + 1] ?? 0) + 1
  }
  for (let unit = 0; unit < UNITS; unit += 1) places[unit + 1] = (places[unit + 1] ?? 0) + (places[unit] ?? 0)
  return places
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
