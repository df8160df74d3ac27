import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import type { OutlineBlock } from '../../src-shared/domain/outline-place.ts'
import type { Locality, ReadingStatus } from '../../src-shared/domain/report.ts'
import type { Tag } from '../../src-shared/domain/tag.ts'
import type { Passage } from '../../src-shared/contract/compare-operations.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { placeColumns, withLocality, type PlaceColumns } from '../corpus/place-columns.ts'
import type { Statement } from '../corpus/sql.ts'
import { oneOf, sql } from '../corpus/sql.ts'
import type { CategoryPlace } from './category-tree.ts'

/** A report as the head of a column. */
export interface ComparedReport {
  readonly report: ReportId
  readonly title: string | null
  readonly file: string
  readonly locality: Locality | null
  readonly date: string | null
  readonly status: ReadingStatus
  readonly length: number
}

/** The present reports of the choice, in its order; null means all, in the order of their import. */
export function findComparedReports(corpus: ReadableCorpus, reports: readonly ReportId[] | null): ComparedReport[] {
  type Row = Omit<ComparedReport, 'locality'> & PlaceColumns
  const rows = corpus.all<Row>(sql`
    SELECT report.id AS report, title, file, ${placeColumns}, date, status, length
    ${fromReports(reports)} ORDER BY ${inReportOrder}`)
  return rows.map(withLocality)
}

/** A category as the head of a row. */
export interface ComparedCategory extends CategoryPlace {
  readonly key: string
  readonly colour: string
  readonly archived: boolean
}

/** All categories, in no order. */
export function findCategories(corpus: ReadableCorpus): ComparedCategory[] {
  type Row = Omit<ComparedCategory, 'archived'> & { archived: number }
  const rows = corpus.all<Row>(sql`SELECT id, parent, ordinal, name, key, colour, archived FROM category`)
  return rows.map((row) => ({ ...row, archived: row.archived === 1 }))
}

/** A tag as counting needs it. */
export interface CountedTag {
  readonly report: ReportId
  readonly category: CategoryId
  readonly start: number
  readonly end: number
}

/** The tags of the chosen reports, report by report, by start. Null means all present reports. */
export function findCountedTags(corpus: ReadableCorpus, reports: readonly ReportId[] | null): CountedTag[] {
  return corpus.all<CountedTag>(sql`
    SELECT tag.report, tag.category, tag.start, tag."end"
    ${fromReports(reports)} CROSS JOIN tag ON tag.report = report.id
    ORDER BY tag.report, tag.start`)
}

/** Which tags are listed: null means all reports, or all categories. */
export interface TagChoice {
  readonly reports: readonly ReportId[] | null
  readonly categories: readonly CategoryId[] | null
}

/** How many tags the choice has. */
export function countTags(corpus: ReadableCorpus, choice: TagChoice): number {
  const row = corpus.get<{ total: number }>(sql`
    SELECT count(*) AS total ${fromReports(choice.reports)} CROSS JOIN tag ON tag.report = report.id
    WHERE ${inCategories(choice.categories)}`)
  return row?.total ?? 0
}

/** A passage without its place in the outline. */
export type ListedTag = Omit<Passage, 'placeInOutline'>

/** A page of the choice's tags, by report, then position. */
export function findListedTags(
  corpus: ReadableCorpus,
  choice: TagChoice & { readonly offset: number; readonly limit: number },
): ListedTag[] {
  type Row = Tag & Omit<ListedTag, keyof Tag | 'locality'> & PlaceColumns
  const rows = corpus.all<Row>(sql`
    SELECT tag.id, tag.report, tag.category, tag.coder, coder.name AS coderName, tag.start, tag."end", tag.quote, tag.prefix,
      tag.suffix, tag.origin, tag.certainty, tag.memo, tag.created_at AS createdAt, category.name AS categoryName,
      category.key AS categoryKey, category.colour, report.title AS reportTitle, report.file, report.date,
      ${placeColumns}
    ${fromReports(choice.reports)} CROSS JOIN tag ON tag.report = report.id
    JOIN category ON category.id = tag.category JOIN coder ON coder.id = tag.coder
    WHERE ${inCategories(choice.categories)}
    ORDER BY ${inReportOrder}, tag.start, tag."end", tag.id LIMIT ${choice.limit} OFFSET ${choice.offset}`)
  return rows.map(withLocality)
}

/** The blocks of a report in their order, and its text: what its outline is read off. */
export function findOutline(corpus: ReadableCorpus, report: ReportId): { text: string; blocks: OutlineBlock[] } {
  const row = corpus.get<{ text: string }>(sql`SELECT text FROM report JOIN report_content ON key = content WHERE id = ${report}`)
  const blocks = corpus.all<OutlineBlock>(
    sql`SELECT kind, level, start, "end" FROM block WHERE report = ${report} ORDER BY ordinal`,
  )
  return { text: row?.text ?? '', blocks }
}

/** `FROM` the present reports of the choice, each once. Null means all. */
function fromReports(reports: readonly ReportId[] | null): Statement {
  if (reports === null) return sql`FROM (SELECT NULL AS key) AS chosen JOIN report ON report.presence = 'present'`
  return sql`FROM json_each(${JSON.stringify([...new Set(reports)])}) AS chosen
    JOIN report ON report.id = chosen.value AND report.presence = 'present'`
}

/** The order of the choice, and within "all" that of import. */
const inReportOrder = sql`chosen.key, report.imported_at, report.id`

function inCategories(categories: readonly CategoryId[] | null): Statement {
  return categories === null ? sql`TRUE` : sql`tag.category IN ${oneOf(categories)}`
}
