import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { z } from 'zod'
import type { writtenFileSchema } from '../../src-shared/contract/exchange-operations.ts'
import { Failed } from '../corpus/failed.ts'

/** A file that was written; `size` in bytes. */
export type WrittenFile = z.infer<typeof writtenFileSchema>

/**
 * Writes a file whole or not at all: into a file beside it, which then takes its place. Fails with
 * `disk_full` or `file_unwritable`, naming the path; what stood there before is then untouched.
 */
export function writeWhole(path: string, chunks: Iterable<string | Uint8Array>): WrittenFile {
  const draft = openDraft(path)
  try {
    for (const chunk of chunks) draft.write(chunk)
    return draft.land()
  } catch (error) {
    return draft.giveUp(error)
  }
}

/** Does the same with what comes bit by bit. */
export async function writeWholeFrom(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<WrittenFile> {
  const draft = openDraft(path)
  try {
    for await (const chunk of chunks) draft.write(chunk)
    return draft.land()
  } catch (error) {
    return draft.giveUp(error)
  }
}

/** A file beside the one that is to be. */
interface Draft {
  write(chunk: string | Uint8Array): void
  /** Puts the draft in its place. */
  land(): WrittenFile
  /** Takes the draft away and throws why. */
  giveUp(error: unknown): never
}

function openDraft(path: string): Draft {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.part`)
  const file = openNew(draft, path)
  let isOpen = true
  const close = () => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  return {
    write: (chunk) => writeAll(file, typeof chunk === 'string' ? Buffer.from(chunk) : chunk),
    land() {
      fsyncSync(file)
      close()
      renameSync(draft, path)
      return { path, size: statSync(path).size }
    },
    giveUp(error) {
      close()
      rmSync(draft, { force: true })
      throw asWriteFailure(error, path)
    },
  }
}

function openNew(draft: string, path: string): number {
  try {
    // wx: never into something that is there already, such as a planted link.
    return openSync(draft, 'wx', 0o666)
  } catch (error) {
    throw asWriteFailure(error, path)
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) written += writeSync(file, bytes, written)
}

function asWriteFailure(error: unknown, path: string): unknown {
  if (error instanceof Failed || !(error instanceof Error) || !('syscall' in error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Failed('disk_full', path, code)
  return new Failed('file_unwritable', path, code)
}
