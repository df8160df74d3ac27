import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl'
import { Failed } from '../../corpus/failed.ts'
import { zipKind } from '../decode/zip-kind.ts'
import { LARGEST_ARCHIVE_BYTES, MOST_ARCHIVE_ENTRIES } from './archive-limits.ts'
import { decodeEntryNames, safePath } from './entry-names.ts'
import { isCompanionFolder, isLeftOut } from './left-out-names.ts'
import { damaged } from './zip-entry.ts'

const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false } as const

/** An open zip: its files by their safe paths, and the names of entries that are not to be read. */
export interface ZipDirectory {
  readonly zip: ZipFile
  readonly files: ReadonlyMap<string, Entry>
  readonly unsafe: readonly string[]
  /** False for a document that is packed as a zip. */
  readonly isArchive: boolean
  /** What its entries hold when unpacked, in bytes, by what it says of them. */
  readonly total: number
}

/**
 * Reads the directory of a zip file on disk, or of one in memory. `place` names it in failures: `file_malformed`,
 * `archive_unsafe` for more entries or bytes than the limits, or what the file system says.
 */
export async function readZipDirectory(source: string | Uint8Array, place: string): Promise<ZipDirectory> {
  const zip = await openZip(source, place)
  try {
    return describe(zip, await readEntries(zip, place))
  } catch (error) {
    zip.close()
    throw error instanceof Failed ? error : damaged(place, error)
  }
}

async function openZip(source: string | Uint8Array, place: string): Promise<ZipFile> {
  try {
    if (typeof source === 'string') return await openPromise(source, options)
    return await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options)
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') throw error
    throw damaged(place, error)
  }
}

async function readEntries(zip: ZipFile, place: string): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) {
    entries.push(entry)
    if (entries.length > MOST_ARCHIVE_ENTRIES)
      throw new Failed('archive_unsafe', place, `more than ${MOST_ARCHIVE_ENTRIES} entries`)
  }
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (total > LARGEST_ARCHIVE_BYTES)
    throw new Failed('archive_unsafe', place, `the entries hold ${total} bytes; at most ${LARGEST_ARCHIVE_BYTES} are unpacked`)
  return entries
}

function describe(zip: ZipFile, entries: readonly Entry[]): ZipDirectory {
  const names = decodeEntryNames(entries)
  const paths = new Set(names.map((name) => safePath(name) ?? name))
  const files = new Map<string, Entry>()
  const unsafe: string[] = []
  entries.forEach((entry, at) => {
    const name = names[at] ?? ''
    if (name.endsWith('/')) return
    const path = safePath(name)
    if (path === null || isLink(entry) || files.has(path)) unsafe.push(name)
    else if (!isLeftOutPath(path, paths)) files.set(path, entry)
  })
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  return { zip, files, unsafe, isArchive: zipKind(names) === 'archive', total }
}

const UNIX = 3
const LINK = 0o120000
const FILE_TYPE = 0o170000

/** A symbolic link is no text of its own, and what it points to is not in the archive. */
function isLink(entry: Entry): boolean {
  return entry.versionMadeBy >> 8 === UNIX && ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK
}

function isLeftOutPath(path: string, paths: ReadonlySet<string>): boolean {
  const parts = path.split('/')
  return parts.some((part, at) => {
    const folder = parts
      .slice(0, at)
      .map((name) => `${name}/`)
      .join('')
    return isLeftOut(part) || (at < parts.length - 1 && isCompanionFolder(part, (name) => paths.has(folder + name)))
  })
}
