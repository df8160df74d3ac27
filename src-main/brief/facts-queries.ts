import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { placeColumns, withLocality, type PlaceColumns } from '../corpus/place-columns.ts'
import type { Statement } from '../corpus/sql.ts'
import { sql } from '../corpus/sql.ts'
import type { FactFigure, FactReport, FactTag, FactWorkModel } from './brief-facts.ts'

/** How much of a report's beginning is looked through for its title, place, date and publisher, in characters. */
const headLength = 1500

type ReportRow = Omit<FactReport, 'locality' | 'titleRange' | 'workModels'> &
  PlaceColumns & {
    titleStart: number | null
    titleEnd: number | null
  }

/** The present reports of the choice, in its order, without their work models. */
export function findFactReports(corpus: ReadableCorpus, reports: readonly ReportId[]): Omit<FactReport, 'workModels'>[] {
  const rows = corpus.all<ReportRow>(sql`
    SELECT report.id, file, title, script, ${placeColumns}, date, publisher,
      status, ifnull(substr(report_content.text, 1, ${headLength}), '') AS head, block.start AS titleStart, block."end" AS titleEnd
    ${fromChosen(reports)}
    LEFT JOIN report_content ON report_content.key = report.content
    LEFT JOIN block ON block.id = (
      SELECT id FROM block WHERE block.report = report.id AND block.kind = 'title' ORDER BY ordinal LIMIT 1)
    ORDER BY chosen.key`)
  return rows.map(({ titleStart, titleEnd, ...row }) => ({
    ...withLocality(row),
    titleRange: titleRangeOf(row.head, titleStart, titleEnd),
  }))
}

/** The title's range, or that of the first line where no block is the title. */
function titleRangeOf(head: string, start: number | null, end: number | null): Range {
  if (start !== null && end !== null && end <= head.length) return { start, end }
  const first = head.search(/\S/u)
  if (first < 0) return { start: 0, end: head.length }
  const lineEnd = head.indexOf('\n', first)
  return { start: first, end: lineEnd < 0 ? head.length : lineEnd }
}

/** The work models of the chosen reports, by report and position. */
export function findFactWorkModels(corpus: ReadableCorpus, reports: readonly ReportId[]): FactWorkModel[] {
  return corpus.all<FactWorkModel>(sql`
    SELECT model.report, model.start, model."end", model.quote, model.name
    ${fromChosen(reports)} CROSS JOIN present_work_model AS model ON model.report = report.id
    ORDER BY chosen.key, model.start`)
}

/** The tags of the chosen reports, by report and position. */
export function findFactTags(corpus: ReadableCorpus, reports: readonly ReportId[]): FactTag[] {
  return corpus.all<FactTag>(sql`
    SELECT tag.id, tag.report, tag.category, tag.start, tag."end", tag.quote
    ${fromChosen(reports)} CROSS JOIN tag ON tag.report = report.id
    ORDER BY chosen.key, tag.start, tag."end", tag.id`)
}

/** The figures of the chosen reports, by report and position. */
export function findFactFigures(corpus: ReadableCorpus, reports: readonly ReportId[]): FactFigure[] {
  return corpus.all<FactFigure>(sql`
    SELECT figure.id, figure.report, figure.start, figure."end", figure.quote, figure.value, figure.unit, figure.noun, figure.qualifier
    ${fromChosen(reports)} CROSS JOIN present_figure AS figure ON figure.report = report.id
    ORDER BY chosen.key, figure.start`)
}

function fromChosen(reports: readonly ReportId[]): Statement {
  return sql`FROM json_each(${JSON.stringify([...new Set(reports)])}) AS chosen
    JOIN report ON report.id = chosen.value AND report.presence = 'present'`
}
