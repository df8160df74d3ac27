import { stat } from 'node:fs/promises'
import { readZipDirectory, type ZipDirectory } from './zip-directory.ts'

/** How many archives, and zips within archives, are kept open: entries are mostly asked for one after the other. */
const MOST_OPEN = 4
const MOST_INNER_OPEN = 3
/** An archive that nobody asked for in this time, in milliseconds, is closed, so that its file can be moved. */
const IDLE_MS = 5000

interface OpenDirectory {
  readonly directory: Promise<ZipDirectory>
  /** Changes when the file does. */
  readonly state: string
}

const archives = new Map<string, OpenDirectory>()
const inner = new Map<string, Promise<ZipDirectory>>()
let idle: NodeJS.Timeout | null = null

/** The directory of an archive on disk; read once while the archive stays the same and in use. */
export async function openDirectory(archivePath: string): Promise<ZipDirectory> {
  const { size, mtimeMs } = await stat(archivePath)
  const state = `${size} ${mtimeMs}`
  const known = archives.get(archivePath)
  if (known !== undefined && known.state !== state) forgetArchive(archivePath)
  const opened = archives.get(archivePath) ?? { directory: readZipDirectory(archivePath, archivePath), state }
  archives.delete(archivePath)
  archives.set(archivePath, opened)
  closeEldest()
  closeWhenIdle()
  return keepUnlessFailed(archives, archivePath, opened.directory)
}

/** The directory of a zip within an archive; `read` gives its bytes where it is not open yet. */
export function innerDirectory(archivePath: string, path: string, read: () => Promise<Uint8Array>): Promise<ZipDirectory> {
  const key = innerKey(archivePath, path)
  const opened = inner.get(key) ?? read().then((bytes) => readZipDirectory(bytes, path))
  inner.delete(key)
  inner.set(key, opened)
  const [eldest] = inner.keys()
  if (inner.size > MOST_INNER_OPEN && eldest !== undefined) inner.delete(eldest)
  return keepUnlessFailed(inner, key, opened)
}

/** Closes an archive and what was opened within it. */
function forgetArchive(archivePath: string): void {
  const opened = archives.get(archivePath)
  archives.delete(archivePath)
  for (const key of inner.keys()) if (key.startsWith(innerKey(archivePath, ''))) inner.delete(key)
  opened?.directory.then(({ zip }) => zip.close()).catch(ignoreFailure)
}

function innerKey(archivePath: string, path: string): string {
  return `${archivePath}\0${path}`
}

function closeEldest(): void {
  const [eldest] = archives.keys()
  if (archives.size > MOST_OPEN && eldest !== undefined) forgetArchive(eldest)
}

function closeWhenIdle(): void {
  if (idle !== null) clearTimeout(idle)
  idle = setTimeout(() => {
    for (const path of archives.keys()) forgetArchive(path)
  }, IDLE_MS).unref()
}

/** What could not be opened is tried anew the next time. */
function keepUnlessFailed<Key>(kept: Map<Key, unknown>, key: Key, directory: Promise<ZipDirectory>): Promise<ZipDirectory> {
  directory.catch(() => kept.delete(key))
  return directory
}

/** Whoever opened it has been told already. */
function ignoreFailure(): void {}
