import { inflateSync } from 'node:zlib'
import { failed, type Step } from '../../read-failure.ts'

/** What one stream may hold unpacked, and all of them together. Pictures do not count: they are never unpacked. */
const MOST_OF_STREAM = 64 * 1024 * 1024
const MOST_OF_FILE = 512 * 1024 * 1024
/** Packings whose size cannot be told without doing the work: bounded by what they could become at most. */
const MOST_GROWTH = { LZWDecode: 1400, RunLengthDecode: 64 } as const
/** A stream's dictionary stands right before it. */
const LONGEST_DICTIONARY = 2048
const DEEPEST_PACKING = 3

/**
 * Unpacks every packed stream once with a bound, before pdf.js does it without one: a few kilobytes can hold gigabytes.
 * Streams of an encrypted file cannot be looked into; what is broken is left to pdf.js.
 */
export function checkStreams(bytes: Uint8Array): Step<null> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let total = 0
  for (let at = file.indexOf('stream'); at !== -1; at = file.indexOf('stream', at + 6)) {
    const dictionary = dictionaryBefore(file, at)
    if (dictionary === null) continue
    const packed = file.subarray(dataStart(file, at), dataEnd(file, at))
    const size = unpackedSize(packed, dictionary)
    total += size
    if (size > MOST_OF_STREAM || total > MOST_OF_FILE)
      return failed(
        'file_too_large',
        `packed data at byte ${at} unpacks to more than ${MOST_OF_STREAM} bytes, or all of it to more than ${MOST_OF_FILE}`,
      )
    at = Math.max(at, at + packed.length)
  }
  return { ok: true, value: null }
}

/** The dictionary that ends right before this keyword; null when the word stands elsewhere or the stream is a picture. */
function dictionaryBefore(file: Buffer, at: number): string | null {
  const before = file.toString('latin1', Math.max(0, at - LONGEST_DICTIONARY), at)
  if (!/>>\s*$/.test(before)) return null
  const object = before.slice(before.lastIndexOf(' obj') + 1)
  return /\/Subtype\s*\/Image\b/.test(object) || !/\/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)\b/.test(object)
    ? null
    : object
}

function dataStart(file: Buffer, at: number): number {
  const next = at + 'stream'.length
  if (file[next] === 0x0d && file[next + 1] === 0x0a) return next + 2
  return file[next] === 0x0a || file[next] === 0x0d ? next + 1 : next
}

function dataEnd(file: Buffer, at: number): number {
  const end = file.indexOf('endstream', at)
  return end === -1 ? file.length : end
}

/** How large the stream becomes; Infinity when it is more than is allowed. */
function unpackedSize(packed: Buffer, dictionary: string): number {
  if (/\/(?:LZW|LZWDecode)\b/.test(dictionary))
    return packed.length * MOST_GROWTH.LZWDecode > 20 * MOST_OF_STREAM ? Infinity : packed.length
  if (/\/(?:RL|RunLengthDecode)\b/.test(dictionary))
    return packed.length * MOST_GROWTH.RunLengthDecode > 4 * MOST_OF_STREAM ? Infinity : packed.length
  const layers = Math.min(DEEPEST_PACKING, dictionary.match(/\/(?:Fl|FlateDecode)\b/g)?.length ?? 1)
  let data = packed
  for (let layer = 0; layer < layers; layer += 1) {
    const unpacked = inflateWithin(data)
    if (unpacked === null) return Infinity
    data = unpacked
  }
  return data.length
}

/** The unpacked data, empty when it is not packed like this; null when it is more than is allowed. */
function inflateWithin(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_OF_STREAM, finishFlush: 2 })
  } catch (error) {
    if (error instanceof RangeError) return null
    if (error instanceof Error && 'code' in error) return error.code === 'ERR_BUFFER_TOO_LARGE' ? null : Buffer.alloc(0)
    throw error
  }
}
