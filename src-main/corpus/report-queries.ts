import type { LibraryRow } from '../../src-shared/contract/corpus-operations.ts'
import type { AttributeValue } from '../../src-shared/domain/attribute.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { MetadataProvenance } from '../../src-shared/domain/provenance.ts'
import type { Block, Metadata, Report, ReportSummary } from '../../src-shared/domain/report.ts'
import type { ReadableCorpus, WritableCorpus } from './corpus.ts'
import { Failed } from './failed.ts'
import { listFigures, listWorkModels } from './finding-queries.ts'
import { placeColumns, withLocality, type PlaceColumns } from './place-columns.ts'
import { formatProvenance, metadataValues } from './report-store.ts'
import { oneOf, sql, type Statement } from './sql.ts'

type ReportRow = Omit<ReportSummary, 'locality'> & PlaceColumns

const summaryColumns: Statement = sql`
  report.id, report.file, report.format, report.script, report.title, report.subtitle, ${placeColumns}, report.date,
  report.publisher, report.author, report.url, report.document_number AS documentNumber, report.status, report.length,
  report.imported_at AS importedAt, (SELECT count(*) FROM tag WHERE tag.report = report.id) AS tagCount,
  (SELECT count(*) FROM near_copy JOIN report AS copy ON copy.content = near_copy.other AND copy.presence = 'present'
    WHERE near_copy.content = report.content) AS copyCount`

/** Rows of the library for these reports, in their order; those that are not present are left out. */
export function readRows(corpus: ReadableCorpus, reports: readonly ReportId[]): LibraryRow[] {
  const rows = corpus.all<ReportRow>(
    sql`SELECT ${summaryColumns} FROM report WHERE presence = 'present' AND id IN ${oneOf(reports)}`,
  )
  const values = corpus.all<AttributeValue & { report: ReportId }>(sql`
    SELECT attribute_value.report, attribute_value.attribute, attribute_value.value
    FROM attribute_value JOIN attribute ON attribute.id = attribute_value.attribute
    WHERE attribute_value.report IN ${oneOf(reports)} ORDER BY attribute.ordinal, attribute.id`)
  const valuesOf = Map.groupBy(values, ({ report }) => report)
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  return reports.flatMap((report) => {
    const row = rowOf.get(report)
    if (row === undefined) return []
    const attributes = (valuesOf.get(report) ?? []).map(({ attribute, value }) => ({ attribute, value }))
    return [{ ...withLocality(row), attributes }]
  })
}

/** Fails with `not_found` when the report is not in the corpus, or was removed. */
export function findReportSummary(corpus: ReadableCorpus, report: ReportId): ReportSummary {
  const row = corpus.get<ReportRow>(sql`SELECT ${summaryColumns} FROM report WHERE id = ${report} AND presence = 'present'`)
  if (row === undefined) throw new Failed('not_found', 'report', report)
  return withLocality(row)
}

/** Fails with `not_found` when one of these is not in the corpus, or was removed. */
export function refuseAbsentReports(corpus: ReadableCorpus, reports: readonly ReportId[]): void {
  const absent = corpus.get<{ id: string }>(sql`
    SELECT value AS id FROM json_each(${JSON.stringify(reports)})
    WHERE NOT EXISTS (SELECT 1 FROM report WHERE report.id = value AND presence = 'present') LIMIT 1`)
  if (absent !== undefined) throw new Failed('not_found', 'report', absent.id)
}

interface ContentRow {
  readonly encoding: string | null
  readonly text: string
  readonly pages: string
  readonly provenance: string
  readonly warnings: string
}

/** A report with its text and all that was found in it. Fails with `not_found`. */
export function findReport(corpus: ReadableCorpus, report: ReportId): Report {
  const summary = findReportSummary(corpus, report)
  const row = corpus.get<ContentRow>(sql`
    SELECT encoding, text, pages, provenance, warnings FROM report JOIN report_content ON key = content WHERE id = ${report}`)
  if (row === undefined) throw new Failed('corpus_damaged', 'report_content', report)
  const { encoding, text } = row
  const pages: number[] = JSON.parse(row.pages)
  const provenance: MetadataProvenance = JSON.parse(row.provenance)
  const warnings: string[] = JSON.parse(row.warnings)
  return {
    ...summary,
    encoding,
    text,
    pages,
    provenance,
    warnings,
    blocks: listBlocks(corpus, report),
    figures: listFigures(corpus, report),
    workModels: listWorkModels(corpus, report),
  }
}

/** The text of a report. Fails with `not_found`. */
export function findReportText(corpus: ReadableCorpus, report: ReportId): string {
  const row = corpus.get<{ text: string }>(sql`SELECT text FROM report JOIN report_content ON key = content WHERE id = ${report}`)
  if (row === undefined) throw new Failed('not_found', 'report', report)
  return row.text
}

/** The blocks of a report in order. */
export function listBlocks(corpus: ReadableCorpus, report: ReportId): Block[] {
  return corpus.all<Block>(
    sql`SELECT id, kind, level, start, "end", certainty, origin FROM block WHERE report = ${report} ORDER BY ordinal, id`,
  )
}

/** Gives a report this metadata; call inside `act`. */
export function writeMetadata(
  corpus: WritableCorpus,
  report: ReportId,
  metadata: Metadata & { readonly provenance: MetadataProvenance },
): void {
  corpus.run(sql`
    UPDATE report SET (title, subtitle, place_name, place_code, province, city, place_level, date, publisher, author, url,
      document_number, provenance) = (${metadataValues(metadata)}, ${formatProvenance(metadata.provenance)})
    WHERE id = ${report}`)
}

/** Takes reports out of the corpus; they and their tags are kept for undo. Gives back how many were there. */
export function removeReports(corpus: WritableCorpus, reports: readonly ReportId[]): number {
  const subject = nameReports(corpus, reports)
  return corpus.act({ label: 'corpus.removeReports', subject }, () =>
    corpus.run(sql`UPDATE report SET presence = 'removed' WHERE presence = 'present' AND id IN ${oneOf(reports)}`),
  )
}

/** What an outcome line says of a report that is here already. */
interface KnownReport {
  readonly id: ReportId
  readonly title: string | null
}

/** The present report with this text, if there is one. */
export function findReportByText(corpus: ReadableCorpus, textSha256: string): KnownReport | undefined {
  return corpus.get(sql`SELECT id, title FROM report WHERE text_sha256 = ${textSha256} AND presence = 'present'`)
}

/** The present report that came from a file of these bytes, if there is one. */
export function findReportByBytes(corpus: ReadableCorpus, sha256: string): KnownReport | undefined {
  return corpus.get(sql`
    SELECT id, title FROM original JOIN report ON report.id = original.report
    WHERE original.sha256 = ${sha256} AND presence = 'present'`)
}

/** What the history calls a group of reports: the title of the first, and how many. */
export function nameReports(corpus: ReadableCorpus, reports: readonly ReportId[]): string {
  const [first] = reports
  const row =
    first === undefined
      ? undefined
      : corpus.get<{ name: string }>(sql`SELECT ifnull(title, file) AS name FROM report WHERE id = ${first}`)
  return reports.length > 1 ? `${row?.name ?? ''} (${reports.length})` : (row?.name ?? '')
}
