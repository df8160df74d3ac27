import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { backUpNow } from './backup.ts'
import { asFailure, openDatabase, openReadOnly } from './corpus-file.ts'
import { takeLock, type CorpusLock } from './corpus-lock.ts'
import { Failed } from './failed.ts'
import { checkHistory, migrate, needsMigration, type Migration } from './migrations.ts'
import { discardStagedReports } from './report-store.ts'
import { sql } from './sql.ts'
import { dropOutdatedIndex } from './text-index/text-index-queries.ts'
import { SqliteCorpus, type CorpusSurroundings } from './sqlite-corpus.ts'

/** How much of the file a reading connection maps into memory: pages are then read where they lie instead of copied first. */
const mappedBytes = 8 * 1024 ** 3

/** What opening a corpus needs to know. */
export interface OpenOptions extends CorpusSurroundings {
  readonly path: string
  readonly migrations: readonly Migration[]
  /** Where this corpus' backups stand. */
  readonly backupFolder: string
}

/** An open corpus that holds its file until closed. */
export interface OpenCorpus {
  readonly corpus: SqliteCorpus
  close(): void
}

/**
 * Makes an empty corpus, with `coderName` as its first coder, and opens it.
 * Fails with `file_exists` where something stands already; leaves nothing behind when it fails.
 */
export function createCorpus(options: OpenOptions & { readonly coderName: string }): OpenCorpus {
  if (existsSync(options.path)) throw new Failed('file_exists', options.path)
  makeFolder(options.path)
  const lock = lockFor(options)
  try {
    const database = openDatabase(options.path, { mustExist: false })
    migrate(database, options.migrations, options.now())
    const corpus = new SqliteCorpus(options.path, database, options)
    corpus.transaction(() => dropOutdatedIndex(corpus))
    setCoder(corpus, options.coderName)
    return opened(corpus, lock)
  } catch (error) {
    for (const ending of ['', '-wal', '-shm']) rmSync(options.path + ending, { force: true })
    lock.release()
    throw asFailure(error, options.path)
  }
}

/**
 * Opens a corpus, after a backup and all missing migrations where it comes from an older version.
 * Fails with `file_missing`, `corpus_foreign`, `corpus_newer`, `corpus_damaged`, `corpus_in_use`; the file is then as it was.
 */
export function openCorpus(options: OpenOptions): OpenCorpus {
  if (!existsSync(options.path)) throw new Failed('file_missing', options.path)
  const lock = lockFor(options)
  let database: Database.Database | null = null
  try {
    database = checkedDatabase(options)
    const corpus = new SqliteCorpus(options.path, database, options)
    corpus.transaction(() => {
      discardStagedReports(corpus)
      dropOutdatedIndex(corpus)
    })
    return opened(corpus, lock)
  } catch (error) {
    database?.close()
    lock.release()
    throw asFailure(error, options.path)
  }
}

/**
 * Opens a corpus a second time, only to read, beside the connection that writes; it is told of no change, and each of its
 * questions sees what is committed then.
 */
export function openToRead(path: string): { readonly corpus: SqliteCorpus; readonly close: () => void } {
  const database = openReadOnly(path)
  database.pragma('trusted_schema = OFF')
  database.pragma(`mmap_size = ${mappedBytes}`)
  return {
    corpus: new SqliteCorpus(path, database, { now: refuse, newId: refuse, onChange: refuse }),
    close: () => database.close(),
  }
}

function refuse(): never {
  throw new Error('this connection only reads')
}

/** Makes `name` the coder at work; a coder who is not known yet is added. */
export function setCoder(corpus: SqliteCorpus, name: string): void {
  corpus.transaction(() => {
    corpus.run(sql`INSERT INTO coder (id, name) VALUES (${corpus.newId()}, ${name}) ON CONFLICT (name) DO NOTHING`)
    corpus.run(sql`INSERT OR REPLACE INTO setting (name, value) SELECT 'coder', id FROM coder WHERE name = ${name}`)
  })
}

function opened(corpus: SqliteCorpus, lock: CorpusLock): OpenCorpus {
  return {
    corpus,
    close() {
      corpus.close()
      lock.release()
    },
  }
}

function checkedDatabase(options: OpenOptions): Database.Database {
  refuseForeign(options)
  const database = openDatabase(options.path, { mustExist: true })
  try {
    if (needsMigration(database, options.migrations)) {
      backUpNow(database, { folder: options.backupFolder, reason: 'migration', now: options.now() })
      migrate(database, options.migrations, options.now())
    }
    // A damaged schema or first page shows here, before the analyst relies on the file.
    database.prepare('SELECT count(*) FROM report').get()
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Looks at the file without changing it: even the journal mode of a foreign database is left alone. */
function refuseForeign(options: OpenOptions): void {
  const database = openReadOnly(options.path)
  try {
    checkHistory(database, options.path, options.migrations)
  } finally {
    database.close()
  }
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    throw asFailure(error, path)
  }
}

function lockFor(options: OpenOptions): CorpusLock {
  try {
    return takeLock(options.path, options.now())
  } catch (error) {
    const failure = asFailure(error, options.path)
    throw failure instanceof Failed && failure.code === 'file_unreadable'
      ? new Failed('file_unwritable', options.path, failure.detail)
      : failure
  }
}
