import type { AttributeKind } from '../../../src-shared/domain/attribute.ts'
import type { AttributeId, CategoryId, CoderId, ReportId, ReportSetId } from '../../../src-shared/domain/ids.ts'
import type { ReadingStatus, SourceFormat } from '../../../src-shared/domain/report.ts'
import type { Script } from '../../../src-shared/domain/script.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { oneOf, sql, type Statement } from '../sql.ts'

/** Which reports are read: these, or all. */
export type Wanted = readonly string[] | null

/** What the catalogue holds of a report itself. `place`: the five columns of its place, parted by {@link placeParting}; null without one. */
export interface CatalogueRow {
  readonly id: ReportId
  readonly content: number
  readonly file: string
  readonly format: SourceFormat
  readonly script: Script
  readonly title: string | null
  readonly place: string | null
  readonly date: string | null
  readonly publisher: string | null
  readonly status: ReadingStatus
  readonly length: number
  readonly importedAt: string
}

/** Parts the columns of a place where they come as one: a control character, which no name holds. */
export const placeParting = '\u001f'

/** The present ones among the reports, as they lie in the file. */
export function readCatalogueRows(corpus: ReadableCorpus, reports: Wanted): Iterable<CatalogueRow> {
  // Reading the table as it lies is much quicker than going through the index by presence, which names nearly all of it.
  const source = reports === null ? sql`report NOT INDEXED` : sql`report`
  return readEach<CatalogueRow>(
    corpus,
    reports,
    sql`
    SELECT id, content, file, format, script, title,
      CASE WHEN place_name IS NULL THEN NULL ELSE place_name || ${placeParting} || ifnull(place_code, '') || ${placeParting}
        || ifnull(province, '') || ${placeParting} || ifnull(city, '') || ${placeParting} || ifnull(place_level, '') END AS place,
      date, publisher, status, length, imported_at AS importedAt
    FROM ${source} WHERE presence = 'present' ${reports === null ? sql`` : sql`AND id IN ${oneOf(reports)}`}`,
  )
}

/** What reports are only sorted by; removed reports' too. */
export function readImprints(
  corpus: ReadableCorpus,
  reports: Wanted,
): Iterable<{ readonly id: ReportId; readonly author: string | null; readonly documentNumber: string | null }> {
  const only = reports === null ? sql`` : sql`WHERE id IN ${oneOf(reports)}`
  return readEach(corpus, reports, sql`SELECT id, author, document_number AS documentNumber FROM report ${only}`)
}

/** The tags of reports, as far as the catalogue asks of them; removed reports' too. */
export function readTags(
  corpus: ReadableCorpus,
  reports: Wanted,
): Iterable<{ readonly report: string; readonly category: CategoryId; readonly coder: CoderId }> {
  return readEach(corpus, reports, sql`SELECT report, category, coder FROM tag ${ofReports(reports)}`)
}

/** The names of the work models that reports announce; removed reports' too. */
export function readWorkModels(
  corpus: ReadableCorpus,
  reports: Wanted,
): Iterable<{ readonly report: string; readonly name: string }> {
  return readEach(corpus, reports, sql`SELECT report, name FROM present_work_model ${ofReports(reports)}`)
}

/** Which sets reports are in; removed reports' too. */
export function readMembers(
  corpus: ReadableCorpus,
  reports: Wanted,
): Iterable<{ readonly report: string; readonly set: ReportSetId }> {
  return readEach(corpus, reports, sql`SELECT report, report_set AS "set" FROM set_member ${ofReports(reports)}`)
}

/** The values that reports have of the analyst's own attributes; removed reports' too. */
export function readValues(
  corpus: ReadableCorpus,
  reports: Wanted,
): Iterable<{ readonly report: string; readonly attribute: AttributeId; readonly value: string }> {
  return readEach(corpus, reports, sql`SELECT report, attribute, value FROM attribute_value ${ofReports(reports)}`)
}

/** Which versions of texts share a good part, both ways: of all, or what stands beside these. */
export function readCopies(
  corpus: ReadableCorpus,
  contents: readonly number[] | null,
): { readonly content: number; readonly other: number }[] {
  return corpus.all(
    sql`SELECT content, other FROM near_copy ${contents === null ? sql`` : sql`WHERE content IN ${oneOf(contents)}`}`,
  )
}

export interface NamedCategory {
  readonly id: CategoryId
  readonly parent: CategoryId | null
  readonly name: string
}

/** All categories, siblings in their order. */
export function readCategories(corpus: ReadableCorpus): NamedCategory[] {
  return corpus.all(sql`SELECT id, parent, name FROM category ORDER BY ordinal, key`)
}

export function readSets(corpus: ReadableCorpus): { readonly id: ReportSetId; readonly name: string }[] {
  return corpus.all(sql`SELECT id, name FROM report_set`)
}

export function readCoders(corpus: ReadableCorpus): { readonly id: CoderId; readonly name: string }[] {
  return corpus.all(sql`SELECT id, name FROM coder`)
}

/** An attribute; `choices` as JSON. */
export interface AttributeRow {
  readonly id: AttributeId
  readonly kind: AttributeKind
  readonly choices: string
}

export function readAttributes(corpus: ReadableCorpus): AttributeRow[] {
  return corpus.all(sql`SELECT id, kind, choices FROM attribute`)
}

function ofReports(reports: Wanted): Statement {
  return reports === null ? sql`` : sql`WHERE report IN ${oneOf(reports)}`
}

/** All of a large table row by row, so that they never stand in memory together; of a few reports at once, with a statement that is kept. */
function readEach<Row>(corpus: ReadableCorpus, reports: Wanted, statement: Statement): Iterable<Row> {
  return reports === null ? corpus.each<Row>(statement) : corpus.all<Row>(statement)
}
