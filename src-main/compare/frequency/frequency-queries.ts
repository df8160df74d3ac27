import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { ReadableCorpus } from '../../corpus/corpus.ts'
import { oneOf, sql, type Statement } from '../../corpus/sql.ts'

/** A report's text with the ranges that are not part of its body. */
export interface ReportText {
  readonly report: ReportId
  readonly text: string
  readonly leftOut: readonly Range[]
}

/** The texts of those of the reports that are present, in no order. With `isBodyOnly`, boilerplate and meta lines are left out. */
export function findReportTexts(
  corpus: ReadableCorpus,
  reports: readonly ReportId[],
  { isBodyOnly }: { readonly isBodyOnly: boolean },
): ReportText[] {
  type Row = { report: ReportId; text: string; leftOut: string | null }
  const leftOut: Statement = isBodyOnly
    ? sql`(SELECT json_group_array(json_array(start, "end") ORDER BY start) FROM block
        WHERE block.report = report.id AND kind IN ('boilerplate', 'meta'))`
    : sql`NULL`
  const rows = corpus.all<Row>(sql`
    SELECT report.id AS report, text, ${leftOut} AS leftOut
    FROM report JOIN report_content ON report_content.key = report.content
    WHERE report.id IN ${oneOf(reports)} AND presence = 'present'`)
  return rows.map((row) => ({ ...row, leftOut: rangesOf(row.leftOut) }))
}

function rangesOf(json: string | null): Range[] {
  if (json === null) return []
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- written by the query above
  const pairs = JSON.parse(json) as [number, number][]
  return pairs.map(([start, end]) => ({ start, end }))
}

/** What a table says of a report. */
export interface NamedReport {
  readonly report: ReportId
  readonly title: string | null
  readonly file: string
}

/** The reports by their ids. */
export function findNamedReports(corpus: ReadableCorpus, reports: readonly ReportId[]): Map<ReportId, NamedReport> {
  const rows = corpus.all<NamedReport>(sql`SELECT id AS report, title, file FROM report WHERE id IN ${oneOf(reports)}`)
  return new Map(rows.map((row) => [row.report, row]))
}
