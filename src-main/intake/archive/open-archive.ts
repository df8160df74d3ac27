import { open } from 'node:fs/promises'
import { Failed } from '../../corpus/failed.ts'
import {
  DEEPEST_ARCHIVE,
  LARGEST_ARCHIVE_BYTES,
  LARGEST_ENTRY_BYTES,
  LARGEST_INNER_ARCHIVE_BYTES,
  MOST_ARCHIVE_ENTRIES,
} from './archive-limits.ts'
import { innerDirectory, openDirectory } from './open-directories.ts'
import { readZipEntry, refuseEntry } from './zip-entry.ts'
import type { ZipDirectory } from './zip-directory.ts'

/**
 * A file in an archive, or an entry that cannot be read. `path` is where it is inside the archive, with `/` between folders;
 * it never leads out of it. A zip within the archive counts as a folder: `inner.zip/a.txt`. `size` is in bytes when unpacked.
 */
export type ArchiveEntry =
  | { readonly ok: true; readonly path: string; readonly size: number }
  | { readonly ok: false; readonly path: string; readonly failed: Failed }

/** True for a zip file of files; false for documents that are packed as zips, other files, and what cannot be looked at. */
export async function isArchive(path: string): Promise<boolean> {
  try {
    return (await beginsAsZip(path)) && (await openDirectory(path)).isArchive
  } catch {
    // Whoever reads it as a file says what is wrong with it.
    return false
  }
}

async function beginsAsZip(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return bytesRead === 4 && buffer.readUInt16LE(0) === 0x4b50
  } finally {
    await file.close()
  }
}

/**
 * The files in a zip archive on disk, zips within it opened too, by their paths in order. Hidden files, `__MACOSX` and the
 * `_files` folders of saved pages are left out, as in folders. Nothing is unpacked yet, save zips within. A damaged or
 * unsafe archive is one failure with the path ''.
 */
export async function* listArchive(archivePath: string): AsyncGenerator<ArchiveEntry> {
  const budget = { entries: 0, bytes: 0 }
  try {
    yield* listDirectory(await openDirectory(archivePath), { archivePath, prefix: '', depth: 1, budget })
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    yield { ok: false, path: '', failed: error }
  }
}

interface Listing {
  readonly archivePath: string
  /** The path of the zip within the archive, with `/` at its end; '' for the archive itself. */
  readonly prefix: string
  readonly depth: number
  /** What was listed so far in all zips together. */
  readonly budget: { entries: number; bytes: number }
}

async function* listDirectory(directory: ZipDirectory, listing: Listing): AsyncGenerator<ArchiveEntry> {
  const { archivePath, prefix, budget } = listing
  budget.entries += directory.files.size
  budget.bytes += directory.total
  if (budget.entries > MOST_ARCHIVE_ENTRIES || budget.bytes > LARGEST_ARCHIVE_BYTES)
    throw new Failed(
      'archive_unsafe',
      archivePath,
      `with the zips in it more than ${MOST_ARCHIVE_ENTRIES} entries or ${LARGEST_ARCHIVE_BYTES} bytes`,
    )
  for (const path of directory.unsafe)
    yield {
      ok: false,
      path: prefix + path,
      failed: new Failed(
        'archive_unsafe',
        prefix + path,
        'a name that leads out of the archive, a link, or a name that stands twice',
      ),
    }
  for (const name of [...directory.files.keys()].toSorted()) {
    const entry = directory.files.get(name)
    if (entry === undefined) continue
    const path = prefix + name
    try {
      if (isZipName(name)) yield* listInner(path, listing)
      else {
        refuseEntry(entry, path, LARGEST_ENTRY_BYTES)
        yield { ok: true, path, size: entry.uncompressedSize }
      }
    } catch (error) {
      if (!(error instanceof Failed) || error.place === archivePath) throw error
      yield { ok: false, path, failed: error }
    }
  }
}

async function* listInner(path: string, listing: Listing): AsyncGenerator<ArchiveEntry> {
  const { archivePath, depth } = listing
  if (depth >= DEEPEST_ARCHIVE) throw new Failed('archive_unsafe', path, `zips are opened ${DEEPEST_ARCHIVE} deep: unpack it`)
  const inner = await findDirectory(archivePath, path)
  if (inner.directory.isArchive) yield* listDirectory(inner.directory, { ...listing, prefix: `${path}/`, depth: depth + 1 })
  else yield { ok: true, path, size: inner.size }
}

function isZipName(name: string): boolean {
  return /\.zip$/i.test(name)
}

/**
 * The bytes of a file in an archive, by the path that `listArchive` gave. Sizes are checked while unpacking. Fails with
 * `not_found`, `file_too_large`, `file_locked`, `archive_unsafe`, `unsupported_format` or `file_malformed`.
 */
export async function readArchiveEntry(archivePath: string, entry: string): Promise<Uint8Array> {
  const { directory, name } = await findEntry(archivePath, entry)
  const found = directory.files.get(name)
  if (found === undefined) throw new Failed('not_found', `${archivePath}: ${entry}`)
  return readZipEntry(directory.zip, found, entry, LARGEST_ENTRY_BYTES)
}

/** The zip that holds an entry, and the entry's name in it: the path's front part may name zips. */
async function findEntry(archivePath: string, path: string): Promise<{ directory: ZipDirectory; name: string }> {
  let directory = await openDirectory(archivePath)
  let name = path
  let reached = ''
  for (let depth = 1; depth <= DEEPEST_ARCHIVE && !directory.files.has(name); depth += 1) {
    const zipName = zipNameIn(directory, name)
    if (zipName === null) break
    reached += `${zipName}/`
    directory = await openInner(archivePath, reached.slice(0, -1), directory, zipName)
    name = name.slice(zipName.length + 1)
  }
  return { directory, name }
}

function zipNameIn({ files }: ZipDirectory, path: string): string | null {
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    const name = path.slice(0, slash)
    if (isZipName(name) && files.has(name)) return name
  }
  return null
}

async function findDirectory(archivePath: string, path: string): Promise<{ directory: ZipDirectory; size: number }> {
  const { directory, name } = await findEntry(archivePath, path)
  const size = directory.files.get(name)?.uncompressedSize ?? 0
  return { directory: await openInner(archivePath, path, directory, name), size }
}

function openInner(archivePath: string, path: string, outer: ZipDirectory, name: string): Promise<ZipDirectory> {
  return innerDirectory(archivePath, path, async () => {
    const entry = outer.files.get(name)
    if (entry === undefined) throw new Failed('not_found', path)
    return readZipEntry(outer.zip, entry, path, LARGEST_INNER_ARCHIVE_BYTES)
  })
}
