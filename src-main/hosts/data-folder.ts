import { mkdirSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import type { WorkbenchOptions } from '../workbench/workbench.ts'

/** Where the workbench keeps its own data, and where new corpora go that are made without a dialog. */
export interface Folders {
  readonly data: string
  /** Tried in turn until one can be written. */
  readonly corpora: readonly string[]
}

/**
 * The folders of this person on this machine. A data folder that is named (by option or by
 * DUIZHAO_DATA) holds everything, so that such a set-up stays in one place.
 */
export function foldersOf(named: string | undefined, env: NodeJS.ProcessEnv = process.env): Folders {
  const chosen = named ?? env['DUIZHAO_DATA']
  if (chosen !== undefined && chosen !== '') {
    const data = resolve(chosen)
    return { data, corpora: [join(data, 'corpora')] }
  }
  const data = usualDataFolder(env)
  return { data, corpora: [join(homedir(), 'Documents', 'Duizhao'), join(homedir(), 'Duizhao'), join(data, 'corpora')] }
}

function usualDataFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Duizhao')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Duizhao')
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'duizhao')
}

/** The name of the person logged in, for the first coder of a new corpus. */
export function coderName(env: NodeJS.ProcessEnv = process.env): string {
  try {
    return userInfo().username
  } catch {
    // A user id without an entry in the system's list, as in some containers.
    return env['USER'] ?? env['USERNAME'] ?? 'analyst'
  }
}

/** What the workbench is opened with. Makes the data folder, for the owner alone. */
export function workbenchOptions(folders: Folders): WorkbenchOptions {
  mkdirSync(folders.data, { recursive: true, mode: 0o700 })
  return { dataFolder: folders.data, coderName: coderName() }
}
