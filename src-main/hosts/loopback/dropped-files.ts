import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** A report is text; what is larger than this is none. In bytes. */
const largestFile = 1024 * 1024 * 1024

/** Keeps files that were dropped on the window, where the core can read them, until the host ends. */
export interface DroppedFiles {
  /**
   * Takes the bytes of one file. `name` may have folders before it (`year/place.txt`). With
   * `isUnreadable` no file is made: the path given back is then a missing file, and the import says so.
   */
  receive(request: IncomingMessage, name: string, isUnreadable: boolean): Promise<ReceivedFile>
  removeAll(): Promise<void>
}

/** The path of a received file, or the HTTP status and reason why it was not taken. */
export type ReceivedFile = { readonly path: string } | { readonly status: number; readonly reason: string }

/** Every file gets a folder of its own, so that two of the same name never meet. */
export async function createDroppedFiles(): Promise<DroppedFiles> {
  const root = await mkdtemp(join(tmpdir(), 'duizhao-dropped-'))
  let count = 0
  return {
    async receive(request, name, isUnreadable) {
      count += 1
      const folder = join(root, String(count))
      const path = pathInside(folder, name)
      if (path === null) return { status: 400, reason: 'not a file name' }
      if (isUnreadable) return { path }
      if (Number(request.headers['content-length'] ?? 0) > largestFile) return { status: 413, reason: 'the file is too large' }
      return await store(request, path, folder)
    },
    removeAll: () => rm(root, { recursive: true, force: true }),
  }
}

/** The name without what has a meaning of its own to a file system, proven to lie below the folder. */
function pathInside(folder: string, name: string): string | null {
  const parts = name.split(/[\\/]+/).map(harmlessPart)
  const path = resolve(folder, ...parts.filter((part) => part !== ''))
  return path.startsWith(folder + sep) ? path : null
}

function harmlessPart(part: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  const plain = part.replace(/[\u0000-\u001f<>:"|?*]/g, '_').trim()
  if (/^\.+$/.test(plain)) return ''
  return shortened(plain)
}

/** Most file systems take 255 bytes a name; the end of the name, with its extension, is kept. */
function shortened(name: string): string {
  const bytes = Buffer.from(name)
  return bytes.length <= 255
    ? name
    : bytes
        .subarray(-255)
        .toString('utf8')
        .replace(/^\uFFFD+/, '')
}

async function store(request: IncomingMessage, path: string, folder: string): Promise<ReceivedFile> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await pipeline(request, limited, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
    return { path }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    if (error instanceof TooLarge) return { status: 413, reason: 'the file is too large' }
    return { status: 507, reason: error instanceof Error ? error.message : String(error) }
  }
}

class TooLarge extends Error {}

async function* limited(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > largestFile) throw new TooLarge()
    yield chunk
  }
}
