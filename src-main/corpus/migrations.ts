import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { applicationId } from './corpus-file.ts'
import { Failed } from './failed.ts'

/** One forward step of the file's shape. Numbers go up by ten, so that a step can be put between two while both are unpublished. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

/** The migrations of a folder in order. Throws on a file that is not named `0010-slug.sql`, or on a number used twice. */
export function readMigrations(folder: string): Migration[] {
  const migrations = readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
    .map((file) => readMigration(folder, file))
  const numbers = new Set(migrations.map(({ number }) => number))
  if (migrations.length === 0 || numbers.size !== migrations.length)
    throw new Error(`No migrations, or a number used twice, in ${folder}`)
  return migrations
}

/** True when the corpus needs migrations that it does not have yet. */
export function needsMigration(database: Database.Database, migrations: readonly Migration[]): boolean {
  return versionOf(database) < newestOf(migrations)
}

/**
 * Refuses a file that is not a corpus, comes from a newer version, or whose history is not the beginning of ours.
 * Reads only.
 */
export function checkHistory(database: Database.Database, path: string, migrations: readonly Migration[]): void {
  if (database.pragma('application_id', { simple: true }) !== applicationId) throw new Failed('corpus_foreign', path)
  const version = versionOf(database)
  if (version > newestOf(migrations)) throw new Failed('corpus_newer', path, `${version} > ${newestOf(migrations)}`)
  const applied = database
    .prepare<[], { number: number; sha256: string }>('SELECT number, sha256 FROM migration ORDER BY number')
    .all()
  applied.forEach((step, index) => {
    const ours = migrations[index]
    if (ours?.number !== step.number || ours.sha256 !== step.sha256)
      throw new Failed('corpus_foreign', path, `migration ${step.number}`)
  })
}

/** Applies what is missing, each migration in a transaction of its own, recorded with its hash. */
export function migrate(database: Database.Database, migrations: readonly Migration[], now: string): void {
  const version = versionOf(database)
  for (const migration of migrations) {
    if (migration.number > version) applyMigration(database, migration, now)
  }
}

function applyMigration(database: Database.Database, migration: Migration, now: string): void {
  database.transaction(() => {
    database.exec(
      'CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT',
    )
    database.exec(migration.sql)
    database
      .prepare('INSERT INTO migration (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)')
      .run(migration.number, migration.name, migration.sha256, now)
    database.pragma(`application_id = ${applicationId}`)
    database.pragma(`user_version = ${migration.number}`)
  })()
}

function readMigration(folder: string, file: string): Migration {
  const match = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file)
  if (match === null) throw new Error(`${file} in ${folder} is not named like 0010-slug.sql`)
  const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
  return { number: Number(match[1]), name: match[2] ?? '', sql, sha256: createHash('sha256').update(sql).digest('hex') }
}

function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

function newestOf(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0
}
