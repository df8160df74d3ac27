/**
 * Where one unit stands in a segment, sorted by the unit behind it, in chunks: rows of `text_posting`. A chunk holds the lists of one or more
 * units behind, ascending, one after the other: the unit behind (2 bytes, little-endian), how many positions it has, how many bytes
 * its list takes, and the list: the ascending positions, each as the distance from the one before (the first from 0). These numbers are written in
 * seven bits a byte, the lowest first, the eighth bit set when another byte follows.
 */
export interface PostingsChunk {
  /** The first unit behind that the chunk holds. */
  readonly next: number
  readonly positions: Uint8Array
}

/** A chunk ends when it has so many bytes, so that two fit on a page of the file and finding a list reads one page. */
const chunkSize = 1900

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

  append(other: Scratch): void {
    this.length += other.bytes.copy(this.bytes, this.length, 0, other.length)
  }

  take(): Uint8Array {
    const taken = Buffer.from(this.bytes.subarray(0, this.length))
    this.length = 0
    return taken
  }
}

const chunk = new Scratch()
const list = new Scratch()

/** The chunks of one unit. `positions` are its own, sorted by the unit behind, then ascending; `units` is the segment. */
export function* encodePostings(positions: Int32Array, units: Uint16Array): Generator<PostingsChunk> {
  chunk.length = 0
  let first = 0
  for (let from = 0; from < positions.length;) {
    const next = units[(positions[from] ?? 0) + 1] ?? 0
    if (chunk.length === 0) first = next
    from = encodeList(positions, from, next, units)
    if (chunk.length >= chunkSize) yield { next: first, positions: chunk.take() }
  }
  if (chunk.length > 0) yield { next: first, positions: chunk.take() }
}

/** Adds one list to the chunk; gives back where the next one begins. */
function encodeList(positions: Int32Array, from: number, next: number, units: Uint16Array): number {
  list.length = 0
  let before = 0
  let at = from
  for (; at < positions.length; at += 1) {
    const position = positions[at] ?? 0
    if (units[position + 1] !== next) break
    list.reserve(5)
    list.writeNumber(position - before)
    before = position
  }
  chunk.reserve(12 + list.length)
  chunk.writeUint16(next)
  chunk.writeNumber(at - from)
  chunk.writeNumber(list.length)
  chunk.append(list)
  return at
}

/** The list of the positions before `next` in a chunk; null when it has none. The lists before it are stepped over unread. */
export function findPair(positions: Uint8Array, next: number): PairList | null {
  let at = 0
  while (at < positions.length) {
    const found = (positions[at] ?? 0) | ((positions[at + 1] ?? 0) << 8)
    if (found === next) return new PairList(positions, at)
    if (found > next) return null
    at += 2
    while ((positions[at++] ?? 0) > 0x7f);
    let size = 0
    for (let bits = 0, byte = 0x80; byte > 0x7f; bits += 7) {
      byte = positions[at++] ?? 0
      size |= (byte & 0x7f) << bits
    }
    at += size
  }
  return null
}

/** The lists of a chunk, by ascending unit behind. */
export function* pairsIn(positions: Uint8Array): Generator<PairList> {
  let at = 0
  while (at < positions.length) {
    const pair = new PairList(positions, at)
    yield pair
    at = pair.end
  }
}

/** No position of a segment. */
const beyond = 0x7fffffff

/** One list of a chunk, decoded when asked for. */
export class PairList {
  readonly next: number
  readonly count: number
  /** Where the list behind it begins. */
  readonly end: number
  private readonly bytes: Uint8Array
  private readonly from: number
  private at: number

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes
    this.next = (bytes[start] ?? 0) | ((bytes[start + 1] ?? 0) << 8)
    this.at = start + 2
    this.count = this.readNumber()
    const size = this.readNumber()
    this.from = this.at
    this.end = this.at + size
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

  /** Of ascending positions those that are in the list, each of whose is less by `shift`; told in the same array. */
  keepCommon(found: Int32Array, shift: number): Int32Array {
    const { bytes, end } = this
    let position = -shift
    let at = 0
    let kept = 0
    let wanted = found[0] ?? beyond
    for (let from = this.from; from < end && wanted !== beyond;) {
      let byte = bytes[from++] ?? 0
      position += byte & 0x7f
      for (let bits = 7; byte > 0x7f; bits += 7) {
        byte = bytes[from++] ?? 0
        position += (byte & 0x7f) << bits
      }
      if (position < wanted) continue
      while (wanted < position) wanted = found[++at] ?? beyond
      if (wanted === position) {
        found[kept++] = position
        wanted = found[++at] ?? beyond
      }
    }
    return found.subarray(0, kept)
  }

  private readNumber(): number {
    let value = 0
    for (let bits = 0; ; bits += 7) {
      const byte = this.bytes[this.at++] ?? 0
      value |= (byte & 0x7f) << bits
      if (byte <= 0x7f) return value
    }
  }
}
