import { createHash } from 'node:crypto'
import { mkdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { OutputOf, ParsedInputOf } from '../../src-shared/contract/contract.ts'
import type { CorpusInfo } from '../../src-shared/contract/corpus-operations.ts'
import type { WorkbenchEvent } from '../../src-shared/contract/event.ts'
import type { BackupReason } from '../corpus/backup.ts'
import { findRedoable, findUndoable } from '../corpus/change-log.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import { readMigrations, type Migration } from '../corpus/migrations.ts'
import { newUuid } from '../corpus/new-id.ts'
import { createCorpus, openCorpus, type OpenCorpus, type OpenOptions } from '../corpus/open-corpus.ts'
import { sql } from '../corpus/sql.ts'
import type { SqliteCorpus, Touched } from '../corpus/sqlite-corpus.ts'
import { sealTexts, hasTextsToSeal } from '../corpus/text-index/seal-texts.ts'
import type { ProgramPlaces } from './places.ts'
import { ReadingDesk } from './reading/reading-desk.ts'
import type { ReadingName } from './reading/reading-message.ts'
import { corpusName, RecentCorpora } from './recent-corpora.ts'
import type { WorkbenchOptions } from './workbench.ts'

/** How often a corpus that changed is backed up while working, in milliseconds. */
const backupInterval = 30 * 60 * 1000

/** After opening, the first backup waits a second for so many bytes of the corpus, and at most so many milliseconds. */
const bytesASecondWaited = 100_000_000
const longestWait = 20_000

/** The one corpus that lies open on the workbench, and what is done around it: recent list, backups, events. */
export class CorpusDesk {
  readonly recent: RecentCorpora
  readonly places: ProgramPlaces
  readonly options: WorkbenchOptions
  /** What answers from all reports at once. */
  readonly reading: ReadingDesk
  private readonly migrations: readonly Migration[]
  private readonly announce: (event: WorkbenchEvent) => void
  /** The path asked for last that could not be opened, and why. */
  openFailure: { readonly path: string; readonly failed: Failed } | null = null
  private open: OpenCorpus | null = null
  private backupTimer: NodeJS.Timeout | null = null
  private firstBackup: NodeJS.Timeout | null = null
  private backedUpAt: number | null = null
  private backup: Worker | null = null
  private isSealing = false

  constructor(options: WorkbenchOptions, places: ProgramPlaces, announce: (event: WorkbenchEvent) => void) {
    this.options = options
    this.places = places
    this.reading = new ReadingDesk(places.threads['reading-thread'], announce)
    this.announce = announce
    this.migrations = readMigrations(places.migrations)
    this.recent = new RecentCorpora(options.dataFolder)
  }

  /** The open corpus. Fails with `no_corpus_open`. */
  corpus(): SqliteCorpus {
    if (this.open === null) throw new Failed('no_corpus_open')
    return this.open.corpus
  }

  /** Asks the reading thread. Fails with `no_corpus_open`, or as the question does. */
  ask<Name extends ReadingName>(name: Name, input: ParsedInputOf<Name>): Promise<OutputOf<Name>> {
    this.corpus()
    return this.reading.ask(name, input, 'question' in input ? input.question : null)
  }

  corpusOrNull(): SqliteCorpus | null {
    return this.open?.corpus ?? null
  }

  /** Opens the corpus at `path`; the one open before is closed only when this succeeds. */
  async openAt(path: string): Promise<SqliteCorpus> {
    const at = resolve(path)
    if (this.open?.corpus.path === at) return this.open.corpus
    try {
      return await this.lay(openCorpus(this.openOptions(at)), { backup: true })
    } catch (error) {
      if (error instanceof Failed) this.openFailure = { path: at, failed: error }
      throw error
    }
  }

  createAt(path: string): Promise<SqliteCorpus> {
    return this.lay(createCorpus({ ...this.openOptions(resolve(path)), coderName: this.options.coderName }), { backup: false })
  }

  async close(): Promise<void> {
    if (this.firstBackup !== null) clearTimeout(this.firstBackup)
    if (this.backupTimer !== null) clearInterval(this.backupTimer)
    this.firstBackup = null
    this.backupTimer = null
    this.backedUpAt = null
    if (this.open === null) return
    await this.letGo()
    this.announceAll()
  }

  /** Waits for a backup that is under way; then nothing holds the process. */
  async settle(): Promise<void> {
    const worker = this.backup
    if (worker !== null) await new Promise((done) => worker.once('exit', done))
  }

  /** Where the backups of the corpus at `path` stand: one folder each, told apart by a hash of the path. */
  backupFolder(path: string): string {
    const hash = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 12)
    return join(this.options.dataFolder, 'backups', `${corpusName(path)}-${hash}`)
  }

  announceAll(): void {
    this.announce({ type: 'corpus.changed', areas: ['corpus', 'reports', 'categories', 'tags', 'briefs'], reports: [] })
  }

  private openOptions(path: string): OpenOptions {
    return {
      path,
      migrations: this.migrations,
      backupFolder: this.backupFolder(path),
      now: () => new Date().toISOString(),
      newId: () => newUuid(),
      onChange: (touched) => this.hearChange(touched),
    }
  }

  private async lay(open: OpenCorpus, options: { backup: boolean }): Promise<SqliteCorpus> {
    await this.letGo()
    this.open = open
    this.reading.open(open.corpus.path)
    this.sealSoon()
    this.openFailure = null
    this.recent.remember(open.corpus.path, open.corpus.now())
    if (this.firstBackup !== null) clearTimeout(this.firstBackup)
    if (this.backupTimer !== null) clearInterval(this.backupTimer)
    this.backedUpAt = options.backup ? null : lastAction(open.corpus)
    if (options.backup) this.backUpAfterOpening(open.corpus.path)
    this.backupTimer = setInterval(() => this.backUp('schedule'), backupInterval)
    this.backupTimer.unref()
    this.announceAll()
    return open.corpus
  }

  /** The one that reads goes first: the last to close a file tidies up its log, which only one that writes can. */
  private async letGo(): Promise<void> {
    if (this.open === null) return
    await this.reading.letGo()
    this.open.close()
    this.open = null
  }

  private hearChange({ areas, reports }: Touched): void {
    const event: WorkbenchEvent = { type: 'corpus.changed', areas: [...areas], reports: [...reports] }
    this.reading.hear(event)
    this.announce(event)
    if (areas.includes('reports')) this.sealSoon()
  }

  /** Takes texts into the index when enough of them wait, a segment at a time, between other work. */
  private sealSoon(): void {
    if (this.isSealing) return
    this.isSealing = true
    setImmediate(() => {
      this.isSealing = false
      const corpus = this.open?.corpus
      if (corpus !== undefined && hasTextsToSeal(corpus) && sealTexts(corpus)) this.sealSoon()
    })
  }

  /** A large corpus is copied when its window has come up: copying takes the disk and a core from that. */
  private backUpAfterOpening(path: string): void {
    const wait = Math.min(longestWait, Math.floor(statSync(path).size / bytesASecondWaited) * 1000)
    if (wait === 0) return this.backUp('open')
    this.firstBackup = setTimeout(() => this.backUp('open'), wait)
    this.firstBackup.unref()
  }

  /** Backs up in a thread of its own, when something changed since the last time. */
  private backUp(reason: Extract<BackupReason, 'open' | 'schedule'>): void {
    const corpus = this.open?.corpus
    if (corpus === undefined || this.backup !== null) return
    const latest = lastAction(corpus)
    if (latest === this.backedUpAt) return
    this.backedUpAt = latest
    mkdirSync(this.backupFolder(corpus.path), { recursive: true })
    const workerData = { path: corpus.path, folder: this.backupFolder(corpus.path), reason, now: corpus.now() }
    const worker = new Worker(this.places.threads['backup-thread'], { workerData })
    this.backup = worker
    worker.once('message', (problem: string | null) => {
      if (problem !== null) console.error(`backup of ${corpus.path}: ${problem}`)
    })
    worker.once('error', (error) => console.error(`backup of ${corpus.path}:`, error))
    worker.once('exit', () => {
      this.backup = null
    })
  }
}

/** The open corpus at a glance. */
export function describeCorpus(corpus: ReadableCorpus): CorpusInfo {
  const counts = corpus.get<Pick<CorpusInfo, 'reportCount' | 'tagCount' | 'categoryCount' | 'briefCount' | 'savedAt'>>(sql`
    SELECT (SELECT count(*) FROM report WHERE presence = 'present') AS reportCount,
      (SELECT count(*) FROM tag JOIN report ON report.id = tag.report AND report.presence = 'present') AS tagCount,
      (SELECT count(*) FROM category WHERE archived = 0) AS categoryCount,
      (SELECT count(*) FROM brief) AS briefCount,
      (SELECT at FROM action ORDER BY seq DESC LIMIT 1) AS savedAt`)
  if (counts === undefined) throw new Failed('corpus_damaged', corpus.path)
  return {
    path: corpus.path,
    name: corpusName(corpus.path),
    ...counts,
    coder: corpus.coder(),
    undo: withoutDeed(findUndoable(corpus)),
    redo: withoutDeed(findRedoable(corpus)),
  }
}

function withoutDeed(found: ReturnType<typeof findUndoable>): CorpusInfo['undo'] {
  return found === null ? null : { action: found.action, label: found.label, subject: found.subject }
}

function lastAction(corpus: ReadableCorpus): number {
  return corpus.get<{ seq: number }>(sql`SELECT ifnull(max(seq), 0) AS seq FROM action`)?.seq ?? 0
}
