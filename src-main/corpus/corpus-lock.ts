import { existsSync, rmSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import Database from 'better-sqlite3'
import { Failed } from './failed.ts'

/** Holds a corpus for one writer until released. */
export interface CorpusLock {
  release(): void
}

interface Owner {
  readonly user: string
  readonly computer: string
  readonly process: number
  readonly since: string
}

/**
 * Takes the corpus at `path` for this process, or fails with `corpus_in_use` and says who has it.
 *
 * The lock is SQLite's own on a small file beside the corpus, so that it ends with the process, however that ends.
 * It is held as a RESERVED lock (an open `BEGIN IMMEDIATE`), which lets the others read who holds it.
 */
export function takeLock(path: string, now: string): CorpusLock {
  const lockPath = `${path}.lock`
  const database = new Database(lockPath, { timeout: 0 })
  const owner = JSON.stringify(thisProcess(now))
  try {
    writeOwner(database, owner)
    database.exec('BEGIN IMMEDIATE')
  } catch (error) {
    const holder = describeOwner(readOwner(database))
    database.close()
    if (isBusy(error)) throw new Failed('corpus_in_use', path, holder)
    throw error
  }
  if (ownerAt(lockPath) !== owner) {
    // The one before us removed the file while we opened it: our lock would guard a file that nobody else sees.
    database.close()
    return takeLock(path, now)
  }
  return { release: () => releaseLock(database, lockPath) }
}

function releaseLock(database: Database.Database, lockPath: string): void {
  database.exec('ROLLBACK')
  // Where an open file cannot be removed it stays behind, which does no harm: an unheld lock file locks nothing.
  rmSync(lockPath, { force: true, maxRetries: 0 })
  database.close()
}

function thisProcess(now: string): Owner {
  return { user: userName(), computer: hostname(), process: process.pid, since: now }
}

function writeOwner(database: Database.Database, owner: string): void {
  database.exec('BEGIN IMMEDIATE')
  database.exec('CREATE TABLE IF NOT EXISTS owner (only INTEGER PRIMARY KEY CHECK (only = 1), json TEXT NOT NULL)')
  database.prepare('INSERT OR REPLACE INTO owner (only, json) VALUES (1, ?)').run(owner)
  database.exec('COMMIT')
}

/** What the lock file that others would find now says; null when there is none. */
function ownerAt(lockPath: string): string | null {
  if (!existsSync(lockPath)) return null
  const database = new Database(lockPath, { readonly: true, timeout: 0 })
  try {
    return readOwner(database)
  } finally {
    database.close()
  }
}

function readOwner(database: Database.Database): string | null {
  try {
    if (database.inTransaction) database.exec('ROLLBACK')
    return database.prepare<[], { json: string }>('SELECT json FROM owner').get()?.json ?? null
  } catch {
    // Who holds it is a courtesy: that somebody does is already known.
    return null
  }
}

function describeOwner(json: string | null): string | null {
  if (json === null) return null
  const owner: Partial<Owner> = JSON.parse(json)
  return `${owner.user ?? '?'} @ ${owner.computer ?? '?'}, process ${owner.process ?? '?'}, since ${owner.since ?? '?'}`
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A process can run under a user id that has no name.
    return '?'
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')
}
