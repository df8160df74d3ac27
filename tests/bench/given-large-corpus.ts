import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import type { ReportId, TagId } from '../../src-shared/domain/ids.ts'
import { listCategories } from '../../src-main/tag/category-queries.ts'
import { addStarterCodebook } from '../../src-main/tag/codebook.ts'
import { insertTag } from '../../src-main/tag/tag-queries.ts'
import { anchorOf } from '../../src-main/tag/tagging.ts'
import { readMigrations } from '../../src-main/corpus/migrations.ts'
import { createCorpus } from '../../src-main/corpus/open-corpus.ts'
import { presentReports, stageReport } from '../../src-main/corpus/report-store.ts'
import { sql } from '../../src-main/corpus/sql.ts'
import type { SqliteCorpus } from '../../src-main/corpus/sqlite-corpus.ts'
import { sealTexts } from '../../src-main/corpus/text-index/seal-texts.ts'
import { findProgramPlaces } from '../../src-main/workbench/places.ts'
import { readStarterCodebook } from '../../src-main/workbench/starter-codebook.ts'
import { generateNaturalReport, type NaturalReport } from './generate-natural-report.ts'
import { seededNumbers } from './generate-report.ts'

/** How many bytes a corpus takes, and its parts. */
export interface CorpusSize {
  readonly file: number
  /** The texts in UTF-8. */
  readonly text: number
  readonly index: number
  readonly segments: number
}

/** Reports written in one transaction; they are presented all together, by one action. */
const batch = 500
/** One report in so many is tagged, with so many tags. */
const taggedEvery = 50
const tagsOfReport = 5
/** As deep as intake compresses. */
const deflateLevel = 3

/**
 * A real corpus file of so many generated reports, the same in every run: stored without intake, so without figures and near copies,
 * and taken into the text index until no text waits for a segment that would be full.
 */
export function givenLargeCorpus(path: string, reportCount: number): CorpusSize {
  const places = findProgramPlaces()
  const open = createCorpus({
    path,
    migrations: readMigrations(places.migrations),
    backupFolder: `${path}-backups`,
    now: countedMilliseconds(),
    newId: countedIds(),
    onChange: () => {},
    coderName: 'Lin',
  })
  const { corpus } = open
  addStarterCodebook(corpus, readStarterCodebook(places.resources), 'zh-Hans')
  const ids = stageAll(corpus, reportCount)
  corpus.act({ label: 'intake.import', subject: `${reportCount}` }, () => {
    presentReports(corpus, ids)
    tagSome(corpus, ids)
  })
  while (sealTexts(corpus));
  const size = measure(corpus)
  open.close()
  return { ...size, file: statSync(path).size }
}

function stageAll(corpus: SqliteCorpus, reportCount: number): ReportId[] {
  const ids: ReportId[] = []
  for (let from = 0; from < reportCount; from += batch) {
    corpus.transaction(() => {
      for (let number = from; number < Math.min(reportCount, from + batch); number += 1) {
        ids.push(stage(corpus, number, generateNaturalReport(number)))
      }
    })
  }
  return ids
}

function stage(corpus: SqliteCorpus, number: number, report: NaturalReport): ReportId {
  const bytes = Buffer.from(report.text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const original = { sha256, size: bytes.length, deflated: deflateRawSync(bytes, { level: deflateLevel }) }
  return stageReport(corpus, {
    report: {
      ...report,
      file: `${String(number).padStart(6, '0')}.txt`,
      format: 'txt',
      encoding: 'utf-8',
      pages: [],
      subtitle: null,
      author: null,
      url: null,
      documentNumber: null,
      provenance: {},
      figures: [],
      workModels: [],
      warnings: [],
    },
    textSha256: sha256,
    original,
  })
}

function tagSome(corpus: SqliteCorpus, ids: readonly ReportId[]): void {
  const random = seededNumbers(11)
  const categories = listCategories(corpus)
  for (let number = 0; number < ids.length; number += taggedEvery) {
    const { text, blocks } = generateNaturalReport(number)
    for (let count = 0; count < tagsOfReport; count += 1) {
      const block = blocks[2 + Math.floor(random() * (blocks.length - 2))]
      const category = categories[Math.floor(random() * categories.length)]
      const report = ids[number]
      if (block === undefined || category === undefined || report === undefined) throw new Error('nothing to tag')
      const anchor = anchorOf(text, { start: block.start, end: Math.min(block.end, block.start + 40) })
      insertTag(corpus, { ...anchor, ...newTag(corpus), report, category: category.id })
    }
  }
}

function newTag(corpus: SqliteCorpus) {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the id is made here
  const id = corpus.newId() as TagId
  return { id, coder: corpus.coder().id, origin: 'manual', certainty: null, memo: '', createdAt: corpus.now() } as const
}

function measure(corpus: SqliteCorpus): Omit<CorpusSize, 'file'> {
  const sizes = corpus.get<Omit<CorpusSize, 'file'>>(sql`
    SELECT (SELECT sum(octet_length(text)) FROM report_content) AS text, (SELECT count(*) FROM text_segment) AS segments,
      ifnull((SELECT sum(octet_length(contents) + 16) FROM text_segment), 0)
        + ifnull((SELECT sum(octet_length(positions) + 12) FROM text_posting), 0)
        + ifnull((SELECT 12 * count(*) FROM text_unit), 0) AS "index"`)
  if (sizes === undefined) throw new Error('the corpus was just filled')
  return sizes
}

/** A clock double: each look is a millisecond later than the one before. */
function countedMilliseconds(): () => string {
  let time = Date.UTC(2026, 0, 1)
  return () => new Date((time += 1)).toISOString()
}

/** Ids in the form of UUIDv7, ascending as real ones are. */
function countedIds(): () => string {
  let count = 0
  return () => {
    count += 1
    const digits = count.toString(16).padStart(12, '0')
    return `019b76da-${digits.slice(0, 4)}-7000-8000-${digits.slice(4)}0000`
  }
}
