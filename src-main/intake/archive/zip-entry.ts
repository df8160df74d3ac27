import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { Failed } from '../../corpus/failed.ts'

/** A zip entry may grow to this many times its packed size when inflated; text packs to a tenth, a bomb to a thousandth. */
export const LARGEST_RATIO = 250
/** Below this size in bytes an entry is never a bomb, however well it packs. */
const HARMLESS_BYTES = 4 * 1024 * 1024

/**
 * The bytes of a zip entry, of which at most `largest` are taken. What the header says of its size is checked while
 * inflating, never trusted. Fails with `file_too_large`, `file_locked`, `unsupported_format`, `archive_unsafe`
 * (grows without measure) or `file_malformed` (damaged).
 */
export async function readZipEntry(zip: ZipFile, entry: Entry, place: string, largest: number): Promise<Uint8Array> {
  refuseEntry(entry, place, largest)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('a stream of bytes')
      size += chunk.length
      refuseSize(size, entry, place, largest)
      if (size > entry.uncompressedSize) throw new Failed('file_malformed', place, 'holds more bytes than the archive says')
      chunks.push(chunk)
    }
  } catch (error) {
    throw error instanceof Failed ? error : damaged(place, error)
  }
  const bytes = Buffer.concat(chunks)
  if (size !== entry.uncompressedSize)
    throw new Failed('file_malformed', place, `${size} bytes, but the archive says ${entry.uncompressedSize}`)
  if (crc32(bytes) !== entry.crc32)
    throw new Failed('file_malformed', place, 'the checksum of the archive does not fit the bytes')
  return bytes
}

/** Fails where an entry need not be opened to know that it is not read. */
export function refuseEntry(entry: Entry, place: string, largest: number): void {
  if (entry.isEncrypted()) throw new Failed('file_locked', place, 'the entry is encrypted: unpack the archive with its password')
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw new Failed(
      'unsupported_format',
      place,
      `packed by method ${entry.compressionMethod}: unpack the archive, or pack it as zip`,
    )
  refuseSize(entry.uncompressedSize, entry, place, largest)
}

function refuseSize(size: number, entry: Entry, place: string, largest: number): void {
  if (size > HARMLESS_BYTES && size > entry.compressedSize * LARGEST_RATIO)
    throw new Failed('archive_unsafe', place, `grows to more than ${LARGEST_RATIO} times its packed size`)
  if (size > largest) throw new Failed('file_too_large', place, `${size} bytes; at most ${largest} are read`)
}

/** The failure for what a zip library says of bytes that are not as they should be. */
export function damaged(place: string, error: unknown): Failed {
  return new Failed('file_malformed', place, `zip: ${error instanceof Error ? error.message : String(error)}`)
}
