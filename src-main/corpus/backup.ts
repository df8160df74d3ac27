import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type Database from 'better-sqlite3'
import { openReadOnly } from './corpus-file.ts'
import { Failed } from './failed.ts'

/** How many backups of one corpus are kept; the oldest goes when one more is made. */
const kept = 10

/** Why a backup was made. */
export type BackupReason = 'open' | 'schedule' | 'migration' | 'restore'

export interface BackupRequest {
  readonly folder: string
  readonly reason: BackupReason
  /** ISO 8601; it becomes part of the file name. */
  readonly now: string
}

export interface BackupEntry {
  readonly path: string
  readonly madeAt: string
  /** In bytes. */
  readonly size: number
  readonly reason: string
}

/**
 * Copies an open corpus into the folder, proves the copy with SQLite's own integrity check and removes the oldest
 * ones over ten. A copy that is not sound is removed and fails with `corpus_damaged`.
 */
export function backUpNow(database: Database.Database, request: BackupRequest): string {
  mkdirSync(request.folder, { recursive: true })
  const path = join(request.folder, `${request.now.replaceAll(':', '-')}.${request.reason}.duizhao`)
  const unproven = `${path}.part`
  rmSync(unproven, { force: true })
  database.prepare('VACUUM INTO ?').run(unproven)
  const problem = soundnessProblem(unproven)
  if (problem !== null) {
    rmSync(unproven, { force: true })
    throw new Failed('corpus_damaged', database.name, problem)
  }
  renameSync(unproven, path)
  for (const old of listBackups(request.folder).slice(kept)) rmSync(old.path, { force: true })
  return path
}

/** The backups in a folder, latest first; none where there is no folder. */
export function listBackups(folder: string): BackupEntry[] {
  return namesIn(folder)
    .map((name) => ({ name, match: /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(.+)Z\.([a-z]+)\.duizhao$/.exec(name) }))
    .flatMap(({ name, match }) => {
      if (match === null) return []
      const [, day, hour, minute, second, reason = ''] = match
      const path = join(folder, name)
      return [{ path, madeAt: `${day}T${hour}:${minute}:${second}Z`, size: statSync(path).size, reason }]
    })
    .toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1))
}

/** What SQLite's integrity check says is wrong with a file; null when it is sound. */
export function soundnessProblem(path: string): string | null {
  try {
    const database = openReadOnly(path)
    try {
      const answer = String(database.pragma('integrity_check(1)', { simple: true }))
      return answer === 'ok' ? null : answer
    } finally {
      database.close()
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Puts a proven backup in the place of the corpus at `path`. What stood there, sound or not, stays beside it as
 * `name.replaced-<time>`. Fails with `file_missing` or `corpus_damaged` when the backup is no good; nothing is touched then.
 */
export function restoreBackup(path: string, backup: string, now: string): void {
  const problem = soundnessProblem(backup)
  if (problem !== null) throw new Failed('corpus_damaged', backup, problem)
  const unproven = `${path}.restoring`
  rmSync(unproven, { force: true })
  const source = openReadOnly(backup)
  try {
    source.prepare('VACUUM INTO ?').run(unproven)
  } finally {
    source.close()
  }
  setAside(path, now)
  renameSync(unproven, path)
}

/** Moves a corpus with what SQLite keeps beside it under a dated name. */
function setAside(path: string, now: string): void {
  const stamp = now.replaceAll(':', '-')
  const folderNames = namesIn(join(path, '..'))
  for (const ending of ['', '-wal', '-shm']) {
    if (folderNames.includes(basename(path) + ending)) renameSync(path + ending, `${path}.replaced-${stamp}${ending}`)
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
