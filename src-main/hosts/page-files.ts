import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { Readable } from 'node:stream'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

/** A file of the window's page, ready to be sent. `size` is in bytes. */
export interface PageFile {
  readonly mediaType: string
  readonly size: number
  readonly isLasting: boolean
  open(): Readable
}

/**
 * Finds the file that an address path such as `/assets/main.js` names below `root`; null when there
 * is none. The real path, links followed, is proven to lie inside the root.
 */
export async function findPageFile(root: string, addressPath: string): Promise<PageFile | null> {
  const name = decodedName(addressPath)
  if (name === null) return null
  const path = await realPathInside(root, join(root, name))
  if (path === null) return null
  const found = await stat(path)
  if (!found.isFile()) return null
  return {
    mediaType: mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
    size: found.size,
    // The build puts a hash into the names of what stands in assets.
    isLasting: name.startsWith('/assets/'),
    open: () => createReadStream(path),
  }
}

function decodedName(addressPath: string): string | null {
  try {
    const name = decodeURIComponent(addressPath)
    if (name.includes('\0') || name.includes('\\')) return null
    return name === '/' ? '/index.html' : name
  } catch {
    // Not a sound percent-encoding: no file has such a name.
    return null
  }
}

async function realPathInside(root: string, path: string): Promise<string | null> {
  try {
    const [realRoot, realPath] = await Promise.all([realpath(root), realpath(path)])
    return realPath.startsWith(realRoot + sep) ? realPath : null
  } catch {
    // Nothing there.
    return null
  }
}
