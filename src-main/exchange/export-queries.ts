import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import type { Locality } from '../../src-shared/domain/report.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import { listAllFigures, listAllWorkModels } from '../corpus/finding-queries.ts'
import { placeColumns, withLocality, type PlaceColumns } from '../corpus/place-columns.ts'
import { findReport } from '../corpus/report-queries.ts'
import { oneOf, sql } from '../corpus/sql.ts'
import type { CategoryLine, ReportLine, TagLine } from './jsonl-lines.ts'

/** The present reports in the order of their import. */
export function findReportIds(corpus: ReadableCorpus): ReportId[] {
  const rows = corpus.all<{ id: ReportId }>(sql`SELECT id FROM report WHERE presence = 'present' ORDER BY imported_at, id`)
  return rows.map(({ id }) => id)
}

/** The names of those who tagged a present report. */
export function findCoderNames(corpus: ReadableCorpus): string[] {
  const rows = corpus.all<{ name: string }>(sql`
    SELECT name FROM coder WHERE EXISTS (
      SELECT 1 FROM tag JOIN report ON report.id = tag.report AND report.presence = 'present' WHERE tag.coder = coder.id)
    ORDER BY name`)
  return rows.map(({ name }) => name)
}

/** All categories, in no order. */
export function findCategoryLines(corpus: ReadableCorpus): CategoryLine[] {
  type Row = Omit<CategoryLine, 'type' | 'archived'> & { archived: number }
  const rows = corpus.all<Row>(sql`
    SELECT id, key, parent, ordinal, archived, name, definition, include, exclude, example, colour, shortcut FROM category`)
  return rows.map((row) => ({ type: 'category', ...row, archived: row.archived === 1 }))
}

interface OriginalRow {
  readonly sha256: string
  readonly size: number
  readonly bytes: Uint8Array
}

/** A report with its text and original, and everything found in it, what the analyst removed too. */
export function findReportLine(corpus: ReadableCorpus, id: ReportId): ReportLine {
  const row = corpus.get<OriginalRow>(sql`
    SELECT sha256, size, bytes FROM report JOIN original ON original.report = report.id WHERE report.id = ${id}`)
  if (row === undefined) throw new Failed('corpus_damaged', `report ${id}`)
  const { sha256, size, bytes } = row
  return {
    type: 'report',
    ...findReport(corpus, id),
    figures: listAllFigures(corpus, id),
    workModels: listAllWorkModels(corpus, id),
    original: { sha256, size, deflated: Buffer.from(bytes).toString('base64') },
  }
}

/** The tags of a report by position. */
export function findTagLines(corpus: ReadableCorpus, report: ReportId): TagLine[] {
  const rows = corpus.all<Omit<TagLine, 'type'>>(sql`
    SELECT tag.id, report, category, coder.name AS coder, start, "end", quote, prefix, suffix, origin, certainty, memo,
      created_at AS createdAt
    FROM tag JOIN coder ON coder.id = tag.coder WHERE report = ${report} ORDER BY start, "end", tag.id`)
  return rows.map((row) => ({ type: 'tag', ...row }))
}

/** What a table or a note says of a report. */
export interface ReportSource {
  readonly id: ReportId
  readonly file: string
  readonly script: string
  readonly title: string | null
  readonly locality: Locality | null
  readonly date: string | null
  readonly publisher: string | null
  readonly documentNumber: string | null
}

/** Sources by their reports, removed ones included: what a citation names must stay readable. */
export function findSources(corpus: ReadableCorpus, reports: readonly ReportId[]): Map<ReportId, ReportSource> {
  type Row = Omit<ReportSource, 'locality'> & PlaceColumns
  const rows = corpus.all<Row>(sql`
    SELECT id, file, script, title, ${placeColumns}, date, publisher, document_number AS documentNumber
    FROM report WHERE id IN ${oneOf(reports)}`)
  return new Map(rows.map((row) => [row.id, withLocality(row)]))
}

/** The names of the categories from the top down to each, by category. */
export function findCategoryPaths(corpus: ReadableCorpus): Map<CategoryId, { key: string; path: string }> {
  const rows = corpus.all<{ id: CategoryId; key: string; name: string; parent: CategoryId | null }>(
    sql`SELECT id, key, name, parent FROM category`,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    rows.map((row) => {
      const names: string[] = []
      const seen = new Set<CategoryId>()
      for (let at: typeof row | undefined = row; at !== undefined && !seen.has(at.id); at = byId.get(at.parent ?? row.id)) {
        seen.add(at.id)
        names.unshift(at.name)
      }
      return [row.id, { key: row.key, path: names.join(' / ') }]
    }),
  )
}
