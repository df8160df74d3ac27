import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { onTestFinished } from 'vitest'
import type { LibraryRow } from '../../src-shared/contract/corpus-operations.ts'
import type { Category } from '../../src-shared/domain/category.ts'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import type { ReadReport } from '../../src-shared/domain/report.ts'
import type { Tag } from '../../src-shared/domain/tag.ts'
import { readMigrations } from '../../src-main/corpus/migrations.ts'
import { newUuid } from '../../src-main/corpus/new-id.ts'
import { createCorpus, openCorpus, type OpenOptions } from '../../src-main/corpus/open-corpus.ts'
import { findReport, readRows } from '../../src-main/corpus/report-queries.ts'
import { sql } from '../../src-main/corpus/sql.ts'
import type { NewReport } from '../../src-main/corpus/report-store.ts'
import type { SqliteCorpus, Touched } from '../../src-main/corpus/sqlite-corpus.ts'
import { fingerprintsOf } from '../../src-main/intake/copies/fingerprints-of.ts'
import { storeReport } from '../../src-main/intake/copies/store-report.ts'
import { fold } from '../../src-main/corpus/fold.ts'
import { addCategory } from '../../src-main/tag/codebook.ts'
import { applyTag } from '../../src-main/tag/tagging.ts'

/** The migrations of the program. */
export const migrationsFolder = join(import.meta.dirname, '../../migrations')

/** A folder that goes when the test is over. */
export function givenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A clock double: each look is one second later than the one before. */
export function givenClock(start = Date.UTC(2026, 0, 1)): () => string {
  let time = start
  return () => new Date((time += 1000)).toISOString()
}

export interface GivenCorpus {
  readonly corpus: SqliteCorpus
  readonly path: string
  readonly options: OpenOptions
  /** What was announced so far. */
  readonly touched: Touched[]
  readonly close: () => void
  /** Closes and opens again, as after a restart. */
  readonly reopen: () => SqliteCorpus
}

/** A real, empty corpus file in a folder of its own. */
export function givenCorpus(): GivenCorpus {
  const folder = givenFolder()
  const touched: Touched[] = []
  const options: OpenOptions = {
    path: join(folder, 'given.duizhao'),
    migrations: readMigrations(migrationsFolder),
    backupFolder: join(folder, 'backups'),
    now: givenClock(),
    newId: () => newUuid(),
    onChange: (change) => touched.push(change),
  }
  let open = createCorpus({ ...options, coderName: 'Lin' })
  let isOpen = true
  const close = () => {
    if (isOpen) open.close()
    isOpen = false
  }
  onTestFinished(close)
  return {
    corpus: open.corpus,
    path: options.path,
    options,
    touched,
    close,
    reopen() {
      close()
      open = openCorpus(options)
      isOpen = true
      return open.corpus
    },
  }
}

/** A report whose text is its lines: the first is the title, the others paragraphs, unless `given` says otherwise. */
export function givenReport(corpus: SqliteCorpus, lines: readonly string[], given: Partial<ReadReport> = {}): ReportId {
  const report = givenReadReport(lines, given)
  return corpus.act({ label: 'intake.import', subject: report.file }, () => storeReport(corpus, givenReading(report)).id)
}

/** Such a report, not stored. */
export function givenReadReport(lines: readonly string[], given: Partial<ReadReport> = {}): ReadReport {
  const text = lines.join('\n')
  let position = 0
  const blocks = lines.map((line, index) => {
    const start = position
    position += line.length + 1
    return {
      kind: index === 0 ? ('title' as const) : ('paragraph' as const),
      level: null,
      certainty: 1,
      start,
      end: start + line.length,
    }
  })
  return {
    file: `${lines[0] ?? 'report'}.txt`,
    format: 'txt',
    encoding: 'utf-8',
    script: 'Hans',
    text,
    pages: [],
    title: lines[0] ?? null,
    subtitle: null,
    locality: null,
    date: null,
    publisher: null,
    author: null,
    url: null,
    documentNumber: null,
    provenance: {},
    blocks,
    figures: [],
    workModels: [],
    warnings: [],
    ...given,
  }
}

/** The report as a worker of the intake would hand it on. */
export function givenReading(report: ReadReport): NewReport {
  const bytes = Buffer.from(report.text)
  const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
  const folded = fold(report.text)
  return {
    report,
    textSha256: hash(report.text),
    original: { sha256: hash(bytes), size: bytes.length, deflated: deflateRawSync(bytes) },
    fingerprints: fingerprintsOf(folded, report.blocks),
  }
}

/** The rows of all present reports, as they were imported. */
export function listPresent(corpus: SqliteCorpus): LibraryRow[] {
  const ids = corpus.all<{ id: ReportId }>(sql`SELECT id FROM report WHERE presence = 'present' ORDER BY imported_at, id`)
  return readRows(
    corpus,
    ids.map(({ id }) => id),
  )
}

/** A category with only what the test tells of it. */
export function givenCategory(corpus: SqliteCorpus, name: string, parent: CategoryId | null = null): Category {
  return addCategory(corpus, { name, parent })
}

/** A tag on the first place where the quote stands. */
export function givenTag(corpus: SqliteCorpus, report: ReportId, category: CategoryId, quote: string): Tag {
  const start = findReport(corpus, report).text.indexOf(quote)
  if (start < 0) throw new Error(`the report has no “${quote}”`)
  return applyTag(corpus, { report, category, start, end: start + quote.length, origin: 'manual', memo: '' })
}
