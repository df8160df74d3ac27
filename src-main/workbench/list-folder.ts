import { readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, extname, join, resolve, sep } from 'node:path'
import type { OutputOf, ParsedInputOf } from '../../src-shared/contract/contract.ts'
import { asFailure } from '../corpus/corpus-file.ts'

type Entry = OutputOf<'folder.list'>['entries'][number]

/** The entries of a folder, folders first, hidden ones left out. Fails with `file_missing` or `file_unreadable`. */
export function listFolder({ path, extensions }: ParsedInputOf<'folder.list'>): OutputOf<'folder.list'> {
  const folder = resolve(path ?? homedir())
  try {
    const entries = readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => describeEntry(join(folder, name), name))
      .filter((entry) => entry.isFolder || extensions === null || extensions.includes(extname(entry.name).slice(1).toLowerCase()))
      .toSorted(byKindThenName)
    const parent = dirname(folder)
    return { path: folder, parent: parent === folder ? null : parent, separator: sep, home: homedir(), entries }
  } catch (error) {
    throw asFailure(error, folder)
  }
}

function describeEntry(path: string, name: string): Entry[] {
  try {
    const state = statSync(path)
    const isFolder = state.isDirectory()
    return [{ name, path, isFolder, size: isFolder ? null : state.size, changedAt: state.mtime.toISOString() }]
  } catch {
    // A link that leads nowhere, or a file gone since: it is not there to be chosen.
    return []
  }
}

const byName = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true })

function byKindThenName(one: Entry, other: Entry): number {
  return one.isFolder === other.isFolder ? byName.compare(one.name, other.name) : one.isFolder ? -1 : 1
}
