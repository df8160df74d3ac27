import Database from 'better-sqlite3'
import type { FailureCode } from '../../src-shared/contract/failure.ts'
import { Failed } from './failed.ts'

/** `application_id` of a corpus file: the bytes "DuiZ". */
export const applicationId = 0x4475695a

/** How long a statement waits for a lock that a backup holds for a moment, in milliseconds. */
const busyTimeout = 2000

/** An open SQLite connection with the settings every corpus has. */
export function openDatabase(path: string, options: { mustExist: boolean }): Database.Database {
  const database = new Database(path, { fileMustExist: options.mustExist, timeout: busyTimeout })
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('trusted_schema = OFF')
  // 32 MB of pages in memory, in KiB when negative: twice as much makes no import faster
  database.pragma('cache_size = -32768')
  // In pages of 4 KiB: pages that an import touches again and again are moved from the log into the file less often.
  database.pragma('wal_autocheckpoint = 8000')
  return database
}

/** A connection that cannot change the file, to look at it before trusting it. */
export function openReadOnly(path: string): Database.Database {
  return new Database(path, { readonly: true, fileMustExist: true, timeout: busyTimeout })
}

/** What the codes of SQLite (by their beginning) and of the file system mean for the analyst. */
const failureByCode: readonly (readonly [beginning: string, failure: FailureCode])[] = [
  ['SQLITE_NOTADB', 'corpus_foreign'],
  ['SQLITE_CORRUPT', 'corpus_damaged'],
  ['SQLITE_FULL', 'disk_full'],
  ['SQLITE_READONLY', 'file_unwritable'],
  ['SQLITE_BUSY', 'corpus_in_use'],
  ['SQLITE_LOCKED', 'corpus_in_use'],
  ['SQLITE_CANTOPEN', 'file_unreadable'],
  ['ENOSPC', 'disk_full'],
  ['EROFS', 'file_unwritable'],
  ['EACCES', 'file_unreadable'],
  ['EPERM', 'file_unreadable'],
  ['ENOENT', 'file_missing'],
  ['ENOTDIR', 'file_missing'],
  ['ELOOP', 'file_missing'],
]

/** Turns an error of SQLite or of the file system about `path` into an expected failure; other errors come back as they are. */
export function asFailure(error: unknown, path: string): unknown {
  if (error instanceof Failed || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = failureByCode.find(([beginning]) => code.startsWith(beginning))
  return known === undefined ? error : new Failed(known[1], path, error.message)
}
