import type { ReadableCorpus } from '../corpus.ts'
import { findPair, pairsIn, type PairList } from './postings.ts'
import { findChunk, listChunks } from './text-index-queries.ts'

const none = new Int32Array(0)

/**
 * The ascending positions of a folded passage in a segment. A passage of one unit stands wherever its unit does; a longer one where the
 * pairs stand that cover it, the rarest looked up first. The positions are to be read before the next passage is looked for.
 */
export function findLiteral(corpus: ReadableCorpus, segment: number, folded: string): Int32Array {
  if (folded === '') return none
  if (folded.length === 1) return findUnit(corpus, segment, folded.charCodeAt(0))
  const lists: { readonly list: PairList; readonly shift: number }[] = []
  for (const shift of coveringShifts(folded.length)) {
    const next = folded.charCodeAt(shift + 1)
    const chunk = findChunk(corpus, segment, folded.charCodeAt(shift), next)
    const list = chunk === undefined ? null : findPair(chunk, next)
    if (list === null) return none
    lists.push({ list, shift })
  }
  lists.sort((one, other) => one.list.count - other.list.count)
  const [first, ...rest] = lists
  if (first === undefined) return none
  let found = decode(first.list, first.shift)
  // A position before the segment's begin is where a later part of the passage stands without the parts before it.
  for (const { list, shift } of rest) {
    if (found.length === 0) return none
    found = list.keepCommon(found, shift)
  }
  return found[0] !== undefined && found[0] < 0 ? found.filter((position) => position >= 0) : found
}

/** Where the pairs begin that cover a passage of so many units: every second unit, and the last but one. */
function coveringShifts(length: number): number[] {
  const shifts: number[] = []
  for (let shift = 0; shift + 1 < length; shift += 2) shifts.push(shift)
  if (length % 2 === 1) shifts.push(length - 2)
  return shifts
}

/** One place to decode into, as making a new one for each list keeps the collector of garbage busier than the search. */
let space = new Int32Array(1 << 16)

function decode(list: PairList, shift: number): Int32Array {
  if (space.length < list.count) space = new Int32Array(2 * list.count)
  list.readInto(space, 0, shift)
  return space.subarray(0, list.count)
}

/** The positions of one unit, list by list: ascending in each, not over all; each to be read while it is heard. */
export function eachUnitList(corpus: ReadableCorpus, segment: number, unit: number, hear: (positions: Int32Array) => void): void {
  for (const chunk of listChunks(corpus, segment, unit)) {
    for (const list of pairsIn(chunk)) hear(decode(list, 0))
  }
}

function findUnit(corpus: ReadableCorpus, segment: number, unit: number): Int32Array {
  const lists = listChunks(corpus, segment, unit).flatMap((chunk) => Array.from(pairsIn(chunk)))
  const positions = new Int32Array(lists.reduce((sum, { count }) => sum + count, 0))
  let at = 0
  for (const list of lists) {
    list.readInto(positions, at, 0)
    at += list.count
  }
  return positions.toSorted()
}
