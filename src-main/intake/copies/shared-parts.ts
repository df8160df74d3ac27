import type { ComparedText } from './compared-text.ts'

/** A stretch that stands in two texts alike: its range in each, in UTF-16 code units of the text as stored. */
export interface SharedPart {
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}

/** What two texts share. `share` is the covered part of the one with fewer characters that carry words, 0 to 1. */
export interface Shared {
  readonly share: number
  readonly parts: readonly SharedPart[]
}

/** No shorter stretch counts, in characters that carry words: less is a phrase that any two reports may have. */
export const leastPart = 25

/** Any stretch of `leastPart` characters holds a whole block of this length that begins at a multiple of it. */
const blockLength = (leastPart + 1) / 2

/** So many places of one block are looked at, so that a text which repeats itself costs no more than another. */
const mostPlaces = 16

/** A stretch in units of the compared texts. */
interface Stretch {
  readonly at: number
  readonly otherAt: number
  readonly length: number
}

/**
 * The stretches of 25 characters and more (blanks, punctuation and boilerplate not counted) that stand in both texts, each as long
 * as it goes, by their place in the other: none overlaps another there. Takes time in proportion to the lengths: the first text's
 * blocks are looked up by a hash that rolls along the other (the way of Karp and Rabin, and of rsync), and every hit is compared.
 */
export function sharedParts(one: ComparedText, other: ComparedText): Shared {
  const stretches = findStretches(one.units, other.units)
  const isFirstShorter = one.units.length <= other.units.length
  const shorter = isFirstShorter ? one.units.length : other.units.length
  const covered = new Uint8Array(shorter)
  for (const { at, otherAt, length } of stretches) {
    const from = isFirstShorter ? at : otherAt
    covered.fill(1, from, from + length)
  }
  const share = shorter === 0 ? 0 : covered.reduce((sum, unit) => sum + unit, 0) / shorter
  return { share, parts: stretches.map((stretch) => toPart(one, other, stretch)) }
}

function toPart(one: ComparedText, other: ComparedText, { at, otherAt, length }: Stretch): SharedPart {
  return {
    start: one.positions[at] ?? 0,
    end: (one.positions[at + length - 1] ?? 0) + 1,
    otherStart: other.positions[otherAt] ?? 0,
    otherEnd: (other.positions[otherAt + length - 1] ?? 0) + 1,
  }
}

function findStretches(one: Uint16Array, other: Uint16Array): Stretch[] {
  const stretches: Stretch[] = []
  if (one.length < leastPart || other.length < leastPart) return stretches
  const blocks = indexBlocks(one)
  let floor = 0
  let rolled = hashOf(other, 0)
  for (let at = 0; at + blockLength <= other.length; at += 1) {
    const found = longestFrom(one, other, { blocks, hash: rolled, at, floor })
    if (found !== null) {
      stretches.push(found)
      floor = found.otherAt + found.length
      at = floor - 1
      if (floor + blockLength <= other.length) rolled = hashOf(other, floor)
    } else {
      rolled = roll(rolled, other[at] ?? 0, other[at + blockLength] ?? 0)
    }
  }
  return stretches
}

interface Lookup {
  readonly blocks: BlockIndex
  readonly hash: number
  readonly at: number
  /** No stretch reaches before it: what stands there is told already. */
  readonly floor: number
}

/** The longest common stretch through the block that begins at `at` in the other text, if one is long enough. */
function longestFrom(one: Uint16Array, other: Uint16Array, { blocks, hash, at, floor }: Lookup): Stretch | null {
  let longest: Stretch | null = null
  let places = 0
  for (let block = blocks.heads[hash & blocks.mask] ?? -1; block >= 0 && places < mostPlaces; block = blocks.next[block] ?? -1) {
    if (blocks.hashes[block] !== hash) continue
    places += 1
    const stretch = extend(one, other, { at: block * blockLength, otherAt: at }, floor)
    if (stretch.length >= leastPart && stretch.length > (longest?.length ?? 0)) longest = stretch
  }
  return longest
}

/** As far as both texts are alike, before and after; never half of a surrogate pair. */
function extend(one: Uint16Array, other: Uint16Array, from: Omit<Stretch, 'length'>, floor: number): Stretch {
  let { at, otherAt } = from
  while (at > 0 && otherAt > floor && one[at - 1] === other[otherAt - 1]) {
    at -= 1
    otherAt -= 1
  }
  let length = from.at - at
  while (at + length < one.length && otherAt + length < other.length && one[at + length] === other[otherAt + length]) length += 1
  if (length > 0 && isLowSurrogate(one[at])) {
    at += 1
    otherAt += 1
    length -= 1
  }
  if (length > 0 && isHighSurrogate(one[at + length - 1])) length -= 1
  return { at, otherAt, length }
}

const isHighSurrogate = (unit = 0): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit = 0): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** The blocks of a text by hash: chains through `next`, the first of each in `heads`. */
interface BlockIndex {
  readonly heads: Int32Array
  readonly next: Int32Array
  readonly hashes: Int32Array
  readonly mask: number
}

function indexBlocks(units: Uint16Array): BlockIndex {
  const count = Math.floor(units.length / blockLength)
  const mask = 2 ** Math.ceil(Math.log2(count * 2)) - 1
  const heads = new Int32Array(mask + 1).fill(-1)
  const next = new Int32Array(count)
  const hashes = new Int32Array(count)
  for (let block = count - 1; block >= 0; block -= 1) {
    const hash = hashOf(units, block * blockLength)
    hashes[block] = hash
    next[block] = heads[hash & mask] ?? -1
    heads[hash & mask] = block
  }
  return { heads, next, hashes, mask }
}

const base = 0x01000193
const leaving = Array.from({ length: blockLength }).reduce<number>((power) => Math.imul(power, base), 1)

function hashOf(units: Uint16Array, at: number): number {
  let hash = 0
  for (let step = 0; step < blockLength; step += 1) hash = (Math.imul(hash, base) + (units[at + step] ?? 0)) | 0
  return hash
}

/** The hash one unit further on. */
function roll(hash: number, left: number, entered: number): number {
  return (Math.imul(hash, base) + entered - Math.imul(left, leaving)) | 0
}
