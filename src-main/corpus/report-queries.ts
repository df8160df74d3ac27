import type { z } from 'zod'
import type { corpusOperations } from '../../src-shared/contract/corpus-operations.ts'
import type { BlockId, FigureId, ReportId, WorkModelId } from '../../src-shared/domain/ids.ts'
import type { Block, Figure, Locality, Report, ReportSummary, WorkModel } from '../../src-shared/domain/report.ts'
import type { ReadableCorpus, WritableCorpus } from './corpus.ts'
import { Failed } from './failed.ts'
import { oneOf, sql, type Statement } from './sql.ts'

type Listing = z.output<(typeof corpusOperations)['corpus.reports']['input']>
type ReportChanges = z.output<(typeof corpusOperations)['corpus.editReport']['input']>['changes']

interface ReportRow extends Omit<ReportSummary, 'locality'> {
  readonly encoding: string
  readonly placeName: string | null
  readonly placeCode: string | null
  readonly province: string | null
  readonly city: string | null
}

const columns: Statement = sql`
  report.id, report.file, report.format, report.encoding, report.script, report.title, report.subtitle,
  report.place_name AS placeName, report.place_code AS placeCode, report.province, report.city,
  report.date, report.publisher, report.author, report.url, report.status, report.length, report.imported_at AS importedAt,
  (SELECT count(*) FROM tag WHERE tag.report = report.id) AS tagCount`

const sortKeys: Readonly<Record<Listing['sortBy'], string>> = {
  title: 'title',
  locality: 'ifnull(province, char(1114111)), ifnull(city, char(1114111)), place_name',
  date: 'date',
  publisher: 'publisher',
  length: 'length',
  tagCount: 'tagCount',
  status: "CASE status WHEN 'new' THEN 0 WHEN 'reading' THEN 1 ELSE 2 END",
  importedAt: 'imported_at',
  file: 'file',
}

/** A page of the library, with the number of all reports that match. */
export function listReports(corpus: ReadableCorpus, listing: Listing): { total: number; reports: ReportSummary[] } {
  const matching = sql`presence = 'present' ${matchingText(listing.search)}`
  const total = corpus.get<{ total: number }>(sql`SELECT count(*) AS total FROM report WHERE ${matching}`)?.total ?? 0
  const direction = listing.descending ? 'DESC' : 'ASC'
  const order: Statement = { text: `${sortKeys[listing.sortBy]} ${direction}, id ${direction}`, values: [] }
  const rows = corpus.all<ReportRow>(
    sql`SELECT ${columns} FROM report WHERE ${matching} ORDER BY ${order} LIMIT ${listing.limit} OFFSET ${listing.offset}`,
  )
  return { total, reports: rows.map(toSummary) }
}

/** Fails with `not_found` when the report is not in the corpus, or was removed. */
export function findReportSummary(corpus: ReadableCorpus, report: ReportId): ReportSummary {
  return toSummary(findRow(corpus, report))
}

/** A report with its text and all that was found in it. Fails with `not_found`. */
export function findReport(corpus: ReadableCorpus, report: ReportId): Report {
  const row = findRow(corpus, report)
  return {
    ...toSummary(row),
    encoding: row.encoding,
    text: findReportText(corpus, report),
    blocks: listBlocks(corpus, report),
    figures: listFigures(corpus, report),
    workModels: listWorkModels(corpus, report),
  }
}

/** The text of a report. Fails with `not_found`. */
export function findReportText(corpus: ReadableCorpus, report: ReportId): string {
  const row = corpus.get<{ text: string }>(sql`SELECT text FROM report_content WHERE report = ${report}`)
  if (row === undefined) throw new Failed('not_found', 'report', report)
  return row.text
}

/** The blocks of a report in order. */
export function listBlocks(corpus: ReadableCorpus, report: ReportId): Block[] {
  return corpus.all<Block & { id: BlockId }>(
    sql`SELECT id, kind, level, start, "end" FROM block WHERE report = ${report} ORDER BY ordinal`,
  )
}

function listFigures(corpus: ReadableCorpus, report: ReportId): Figure[] {
  return corpus.all<Figure & { id: FigureId }>(
    sql`SELECT id, start, "end", quote, value, unit, noun, qualifier FROM figure WHERE report = ${report} ORDER BY start, "end"`,
  )
}

function listWorkModels(corpus: ReadableCorpus, report: ReportId): WorkModel[] {
  return corpus.all<WorkModel & { id: WorkModelId }>(
    sql`SELECT id, start, "end", quote, name FROM work_model WHERE report = ${report} ORDER BY start, "end"`,
  )
}

/** Corrects metadata; fields left out stay. Fails with `not_found`. */
export function editReport(corpus: WritableCorpus, report: ReportId, changes: ReportChanges): ReportSummary {
  const before = findReportSummary(corpus, report)
  const after = { ...before, ...withoutUndefined(changes) }
  corpus.act({ label: 'corpus.editReport', subject: after.title ?? after.file }, () => {
    corpus.run(sql`
      UPDATE report SET title = ${after.title}, subtitle = ${after.subtitle}, place_name = ${after.locality?.name ?? null},
        place_code = ${after.locality?.code ?? null}, province = ${after.locality?.province ?? null}, city = ${after.locality?.city ?? null},
        date = ${after.date}, publisher = ${after.publisher}, author = ${after.author}, url = ${after.url}, status = ${after.status}
      WHERE id = ${report}`)
  })
  return findReportSummary(corpus, report)
}

/** Takes reports out of the corpus; they and their tags are kept for undo. Gives back how many were there. */
export function removeReports(corpus: WritableCorpus, reports: readonly ReportId[]): number {
  const subject = nameReports(corpus, reports)
  return corpus.act({ label: 'corpus.removeReports', subject }, () =>
    corpus.run(sql`UPDATE report SET presence = 'removed' WHERE presence = 'present' AND id IN ${oneOf(reports)}`),
  )
}

/** What the history calls a group of reports: the title of the first, and how many. */
function nameReports(corpus: ReadableCorpus, reports: readonly ReportId[]): string {
  const [first] = reports
  const row =
    first === undefined
      ? undefined
      : corpus.get<{ name: string }>(sql`SELECT ifnull(title, file) AS name FROM report WHERE id = ${first}`)
  return reports.length > 1 ? `${row?.name ?? ''} (${reports.length})` : (row?.name ?? '')
}

/** The present report with this text, if there is one. */
export function findReportByText(corpus: ReadableCorpus, textSha256: string): { id: ReportId; title: string | null } | undefined {
  return corpus.get(sql`SELECT id, title FROM report WHERE text_sha256 = ${textSha256} AND presence = 'present'`)
}

function findRow(corpus: ReadableCorpus, report: ReportId): ReportRow {
  const row = corpus.get<ReportRow>(sql`SELECT ${columns} FROM report WHERE id = ${report} AND presence = 'present'`)
  if (row === undefined) throw new Failed('not_found', 'report', report)
  return row
}

function matchingText(search: string): Statement {
  const wanted = search.trim()
  if (wanted === '') return sql``
  const haystack = sql`ifnull(title, '') || char(10) || ifnull(place_name, '') || char(10) || ifnull(province, '') || char(10)
    || ifnull(city, '') || char(10) || ifnull(publisher, '') || char(10) || file`
  return sql`AND instr(lower(${haystack}), lower(${wanted})) > 0`
}

function toSummary(row: ReportRow): ReportSummary {
  const { placeName, placeCode, province, city, encoding: _encoding, ...rest } = row
  const locality: Locality | null = placeName === null ? null : { name: placeName, code: placeCode, province, city }
  return { ...rest, locality }
}

function withoutUndefined(changes: ReportChanges): Partial<ReportSummary> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}
