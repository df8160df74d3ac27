/**
 * Where one unit stands in a segment, sorted by the unit behind it, as one blob of `text_posting.positions`. In this order:
 * how many units stand behind it (4 bytes); these units, ascending (2 each); for each {@link groupSize} of them, where their counts begin
 * and where their lists begin, both counted from the end of this table (4 each); for each of them how many positions it has and how many
 * bytes its list takes (numbers of seven bits a byte); then the lists. A list is the ascending positions, each as the distance from the one
 * before (the first from 0), a number of seven bits a byte: the lowest first, the eighth bit set when another byte follows.
 * The other numbers are little-endian.
 */
const headSize = 4
const groupSize = 32
const groupEntrySize = 8

/** Grows to what the largest unit needs, and is written anew for each. */
class Scratch {
  bytes = Buffer.alloc(1 << 16)
  length = 0

  /** Makes room for so many bytes more. */
  reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return
    const grown = Buffer.alloc(2 * (this.length + size))
    this.bytes.copy(grown, 0, 0, this.length)
    this.bytes = grown
  }

  /** Writes a number of seven bits a byte; there must be room for five. */
  writeNumber(value: number): void {
    const { bytes } = this
    let rest = value
    for (; rest > 0x7f; rest >>>= 7) bytes[this.length++] = (rest & 0x7f) | 0x80
    bytes[this.length++] = rest
  }

  writeUint16(value: number): void {
    this.length = this.bytes.writeUInt16LE(value, this.length)
  }

  writeUint32(value: number): void {
    this.length = this.bytes.writeUInt32LE(value, this.length)
  }
}

const nexts = new Scratch()
const counts = new Scratch()
const lists = new Scratch()
const groupStarts = new Scratch()

/** Writes the blob of one unit. `positions` are its own, sorted by the unit behind, then ascending; `units` is the segment. */
export function encodePostings(positions: Int32Array, units: Uint16Array): Uint8Array {
  for (const scratch of [nexts, counts, lists, groupStarts]) scratch.length = 0
  lists.reserve(5 * positions.length)
  nexts.reserve(2 * positions.length)
  counts.reserve(10 * positions.length)
  groupStarts.reserve(groupEntrySize * (1 + positions.length / groupSize))
  let pairs = 0
  for (let from = 0; from < positions.length; pairs += 1) {
    if (pairs % groupSize === 0) {
      groupStarts.writeUint32(counts.length)
      groupStarts.writeUint32(lists.length)
    }
    from = encodeList(positions, from, units)
  }
  return joinParts(pairs)
}

/** Writes one list with its next unit, count and size; gives back where the next one begins. */
function encodeList(positions: Int32Array, from: number, units: Uint16Array): number {
  const next = units[(positions[from] ?? 0) + 1] ?? 0
  const begun = lists.length
  let before = 0
  let at = from
  for (; at < positions.length; at += 1) {
    const position = positions[at] ?? 0
    if (units[position + 1] !== next) break
    lists.writeNumber(position - before)
    before = position
  }
  nexts.writeUint16(next)
  counts.writeNumber(at - from)
  counts.writeNumber(lists.length - begun)
  return at
}

function joinParts(pairs: number): Uint8Array {
  const head = Buffer.alloc(headSize)
  head.writeUInt32LE(pairs, 0)
  // The lists come behind the counts.
  for (let at = 4; at < groupStarts.length; at += groupEntrySize) {
    groupStarts.bytes.writeUInt32LE(counts.length + groupStarts.bytes.readUInt32LE(at), at)
  }
  return Buffer.concat([head, ...[nexts, groupStarts, counts, lists].map(({ bytes, length }) => bytes.subarray(0, length))])
}

/** The list of the unit before `next`; null when it never stands there. */
export function findPair(blob: Uint8Array, next: number): PairList | null {
  const bytes = asBuffer(blob)
  let low = 0
  let high = bytes.readUInt32LE(0) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = bytes.readUInt16LE(headSize + 2 * middle)
    if (found === next) return pairsOfGroup(bytes, Math.floor(middle / groupSize))[middle % groupSize] ?? null
    if (found < next) low = middle + 1
    else high = middle - 1
  }
  return null
}

/** All lists of a blob, by ascending next unit. */
export function allPairs(blob: Uint8Array): PairList[] {
  const bytes = asBuffer(blob)
  const groups = Math.ceil(bytes.readUInt32LE(0) / groupSize)
  return Array.from({ length: groups }, (_, group) => pairsOfGroup(bytes, group)).flat()
}

/** One list of a blob, decoded when asked for. */
export class PairList {
  readonly count: number
  private readonly bytes: Buffer
  private readonly from: number

  constructor(bytes: Buffer, from: number, count: number) {
    this.bytes = bytes
    this.from = from
    this.count = count
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

function pairsOfGroup(bytes: Buffer, group: number): PairList[] {
  const pairs = bytes.readUInt32LE(0)
  const entry = headSize + 2 * pairs + groupEntrySize * group
  const tableEnd = headSize + 2 * pairs + groupEntrySize * Math.ceil(pairs / groupSize)
  const numbers = new NumberReader(bytes, tableEnd + bytes.readUInt32LE(entry))
  let list = tableEnd + bytes.readUInt32LE(entry + 4)
  return Array.from({ length: Math.min(groupSize, pairs - group * groupSize) }, () => {
    const pair = new PairList(bytes, list, numbers.read())
    list += numbers.read()
    return pair
  })
}

class NumberReader {
  private readonly bytes: Buffer
  private at: number

  constructor(bytes: Buffer, at: number) {
    this.bytes = bytes
    this.at = at
  }

  read(): number {
    let value = 0
    for (let bits = 0; ; bits += 7) {
      const byte = this.bytes[this.at++] ?? 0
      value |= (byte & 0x7f) << bits
      if (byte <= 0x7f) return value
    }
  }
}

function asBuffer(blob: Uint8Array): Buffer {
  return Buffer.isBuffer(blob) ? blob : Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength)
}
