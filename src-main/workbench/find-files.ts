import type { Stats } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { asFailure } from '../corpus/corpus-file.ts'
import { Failed } from '../corpus/failed.ts'
import { isCompanionFolder, isLeftOut } from '../intake/archive/left-out-names.ts'
import { isArchive, listArchive } from '../intake/archive/open-archive.ts'
import type { FileSource } from './intake-message.ts'

/** Where a search begins: a path, what the file there is called, and what stands before the names of those below it. */
interface Start {
  readonly path: string
  readonly file: string
  readonly prefix: string
}

/** A file to import, or a path that cannot be. `size` is in bytes, null where it could not be looked at. */
export type FoundFile =
  | {
      readonly ok: true
      readonly file: string
      readonly size: number
      readonly source: Extract<FileSource, { kind: 'path' | 'entry' }>
      /** True for an export of a corpus, named as such by whoever imports. */
      readonly isExport: boolean
      readonly start: Start
    }
  | {
      readonly ok: false
      readonly file: string
      readonly size: number | null
      readonly failed: Failed
      readonly start: Start
    }

/** How many files of a folder are looked at at the same time. */
const side = 64

/**
 * The files at and below the paths, in the order of the paths and by name within folders. Zip archives are gone through like
 * folders. A file found below a folder is called by its path from there, with `/`; one in an archive by the archive's name
 * and its path in it. Hidden files and the `_files` folders of saved pages are left out.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  const visited = new Set<string>()
  for (const path of paths) yield* walk({ path, file: basename(path), prefix: '' }, visited)
}

/** Looks for files again that could not be imported; where a folder or an archive could not be opened, for what is in it. */
export async function* findAgain(failed: readonly FoundFile[]): AsyncGenerator<FoundFile> {
  const visited = new Set<string>()
  for (const one of failed) {
    if (one.ok && one.source.kind === 'entry') {
      yield one
      continue
    }
    for await (const found of walk(one.start, visited)) {
      if (one.file === one.start.file || found.file === one.file || found.file.startsWith(`${one.file}/`)) yield found
    }
  }
}

async function* walk(start: Start, visited: Set<string>, known?: Stats): AsyncGenerator<FoundFile> {
  const { path, file } = start
  let state: Stats
  try {
    state = known ?? (await stat(path))
    if (state.isDirectory()) {
      const real = await realpath(path)
      if (visited.has(real)) return
      visited.add(real)
    }
  } catch (error) {
    yield unreadable(error, start)
    return
  }
  if (state.isDirectory()) yield* walkFolder(start, visited)
  else if (!state.isFile()) yield { ok: false, file, size: null, failed: new Failed('unsupported_format', path), start }
  else if (extname(path).toLowerCase() === '.zip' && (await isArchive(path))) yield* walkArchive(start, state.size)
  else yield { ok: true, file, size: state.size, source: { kind: 'path', path }, isExport: isExport(start), start }
}

async function* walkFolder(start: Start, visited: Set<string>): AsyncGenerator<FoundFile> {
  let names: string[]
  try {
    names = keptNames(await readdir(start.path))
  } catch (error) {
    yield unreadable(error, start)
    return
  }
  for (let first = 0; first < names.length; first += side) {
    const some = names.slice(first, first + side)
    // What cannot be looked at is looked at again by walk, which says why.
    const states = await Promise.all(some.map((name) => stat(join(start.path, name)).catch(() => undefined)))
    for (const [index, name] of some.entries()) {
      const file = start.prefix + name
      yield* walk({ path: join(start.path, name), file, prefix: `${file}/` }, visited, states[index])
    }
  }
}

async function* walkArchive(start: Start, archiveSize: number): AsyncGenerator<FoundFile> {
  const { path, file: archive } = start
  try {
    for await (const entry of listArchive(path)) {
      const file = entry.path === '' ? archive : `${archive}/${entry.path}`
      if (entry.ok) {
        const { path: name, size } = entry
        yield { ok: true, file, size, source: { kind: 'entry', path, entry: name, size }, isExport: false, start }
      } else {
        const { code, detail } = entry.failed
        const size = entry.path === '' ? archiveSize : null
        yield { ok: false, file, size, failed: new Failed(code, entry.path === '' ? path : file, detail), start }
      }
    }
  } catch (error) {
    yield { ...unreadable(error, start), size: archiveSize }
  }
}

/** The names in a folder that may be reports, in order. */
function keptNames(names: readonly string[]): string[] {
  const all = new Set(names)
  return names.filter((name) => !isLeftOut(name) && !isCompanionFolder(name, (sibling) => all.has(sibling))).toSorted()
}

function unreadable(error: unknown, start: Start): FoundFile & { readonly ok: false } {
  const { path, file } = start
  const failure = asFailure(error, path)
  const failed =
    failure instanceof Failed
      ? failure
      : new Failed('file_unreadable', path, error instanceof Error ? error.message : String(error))
  return { ok: false, file, size: null, failed, start }
}

/** An export is taken in only where it is named itself: below a folder it is a file like others. */
function isExport({ path, prefix }: Start): boolean {
  return prefix === '' && extname(path).toLowerCase() === '.jsonl'
}
