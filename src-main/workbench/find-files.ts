import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { asFailure } from '../corpus/corpus-file.ts'
import { Failed } from '../corpus/failed.ts'
import type { IntakeRequest } from './intake-message.ts'

/** A file to import, or a path that cannot be. */
export type FoundFile =
  ({ readonly ok: true } & IntakeRequest) | { readonly ok: false; readonly file: string; readonly failed: Failed }

/**
 * The files at and below the paths, in the order of the paths and by name within folders. A file found below a folder is
 * called by its path from there, with `/`. Hidden files and the `_files` folders of saved pages are left out.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  const visited = new Set<string>()
  for (const path of paths) yield* walk(path, basename(path), '', visited)
}

async function* walk(path: string, file: string, prefix: string, visited: Set<string>): AsyncGenerator<FoundFile> {
  try {
    const state = await stat(path)
    if (!state.isDirectory()) {
      yield state.isFile() ? { ok: true, path, file } : { ok: false, file, failed: new Failed('unsupported_format', path) }
      return
    }
    const real = await realpath(path)
    if (visited.has(real)) return
    visited.add(real)
  } catch (error) {
    yield unreadable(error, path, file)
    return
  }
  yield* walkFolder(path, prefix, visited)
}

async function* walkFolder(path: string, prefix: string, visited: Set<string>): AsyncGenerator<FoundFile> {
  let names: string[]
  try {
    names = (await readdir(path)).filter((name) => !name.startsWith('.')).toSorted()
  } catch (error) {
    yield unreadable(error, path, prefix || basename(path))
    return
  }
  const all = new Set(names)
  for (const name of names) {
    if (!isCompanionFolder(name, all)) yield* walk(join(path, name), prefix + name, `${prefix}${name}/`, visited)
  }
}

/** The folder of pictures and scripts that a browser saves beside `page.html`. */
function isCompanionFolder(name: string, siblings: ReadonlySet<string>): boolean {
  const match = /^(.+)(_files|\.files)$/.exec(name)
  return match !== null && ['.html', '.htm', '.HTML', '.HTM'].some((ending) => siblings.has(`${match[1] ?? ''}${ending}`))
}

function unreadable(error: unknown, path: string, file: string): FoundFile {
  const failure = asFailure(error, path)
  if (failure instanceof Failed) return { ok: false, file, failed: failure }
  return { ok: false, file, failed: new Failed('file_unreadable', path, error instanceof Error ? error.message : String(error)) }
}

/** True for a file that would be an export of a corpus. */
export function isCorpusExport(path: string): boolean {
  return extname(path).toLowerCase() === '.jsonl'
}
