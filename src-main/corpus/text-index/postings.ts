/**
 * Where one unit stands in a segment, sorted by the unit behind it, as one blob of `text_posting.positions`:
 * the number of units behind it (2 bytes), then for each of them, ascending, the unit (2), how many positions it has (4) and where
 * its list ends, counted from the first list (4); then the lists. A list is the ascending positions, each as the distance from the one
 * before (the first from 0) in bytes of seven bits, the lowest first, the eighth bit set when another follows. All numbers are little-endian.
 */
const headSize = 2
const entrySize = 10

/** The positions of a unit before one other unit. */
export interface PairPositions {
  /** The unit behind. */
  readonly next: number
  /** Ascending, in UTF-16 units of the segment. */
  readonly positions: Int32Array
}

/** Writes the blob of one unit; `pairs` ascend by `next`. */
export function encodePostings(pairs: readonly PairPositions[]): Uint8Array {
  const count = pairs.reduce((sum, { positions }) => sum + positions.length, 0)
  const listsAt = headSize + entrySize * pairs.length
  // A position takes at most five bytes.
  const bytes = Buffer.allocUnsafe(listsAt + 5 * count)
  bytes.writeUInt16LE(pairs.length, 0)
  let at = listsAt
  pairs.forEach(({ next, positions }, index) => {
    at = writeList(bytes, at, positions)
    const entry = headSize + entrySize * index
    bytes.writeUInt16LE(next, entry)
    bytes.writeUInt32LE(positions.length, entry + 2)
    bytes.writeUInt32LE(at - listsAt, entry + 6)
  })
  return bytes.subarray(0, at)
}

/** How often the unit stands before `next`, and its positions when they are asked for; null when it never does. */
export function findPair(blob: Uint8Array, next: number): PairList | null {
  const bytes = asBuffer(blob)
  let low = 0
  let high = bytes.readUInt16LE(0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = bytes.readUInt16LE(headSize + entrySize * middle)
    if (found === next) return new PairList(bytes, middle)
    if (found < next) low = middle + 1
    else high = middle - 1
  }
  return null
}

/** All lists of a blob, by ascending next unit. */
export function allPairs(blob: Uint8Array): PairList[] {
  const bytes = asBuffer(blob)
  return Array.from({ length: bytes.readUInt16LE(0) }, (_, index) => new PairList(bytes, index))
}

/** One list of a blob, decoded when asked for. */
export class PairList {
  readonly count: number
  private readonly bytes: Buffer
  private readonly from: number

  constructor(bytes: Buffer, index: number) {
    const entry = headSize + entrySize * index
    this.bytes = bytes
    this.count = bytes.readUInt32LE(entry + 2)
    const listsAt = headSize + entrySize * bytes.readUInt16LE(0)
    this.from = listsAt + (index === 0 ? 0 : bytes.readUInt32LE(entry - entrySize + 6))
  }

  /** The positions, each less by `shift`, into `target` from `offset` on. */
  readInto(target: Int32Array, offset: number, shift: number): void {
    const { bytes } = this
    let at = this.from
    let position = -shift
    const end = offset + this.count
    for (let to = offset; to < end; to += 1) {
      let byte = bytes[at++] ?? 0
      let distance = byte & 0x7f
      for (let bits = 7; byte > 0x7f; bits += 7) {
        byte = bytes[at++] ?? 0
        distance |= (byte & 0x7f) << bits
      }
      position += distance
      target[to] = position
    }
  }
}

function writeList(bytes: Buffer, from: number, positions: Int32Array): number {
  let at = from
  let before = 0
  for (const position of positions) {
    let distance = position - before
    before = position
    for (; distance > 0x7f; distance >>>= 7) bytes[at++] = (distance & 0x7f) | 0x80
    bytes[at++] = distance
  }
  return at
}

function asBuffer(blob: Uint8Array): Buffer {
  return Buffer.isBuffer(blob) ? blob : Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength)
}
