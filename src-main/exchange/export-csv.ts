import { outlineReader } from '../compare/list-passages.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { byteOrderMark, formatRows } from './csv-rows.ts'
import { listAttributes, listValues } from '../corpus/library/attribute-queries.ts'
import { findCategoryPaths, findReportIds, findSources, findTagLines } from './export-queries.ts'

const columns = [
  'report_id',
  'file',
  'title',
  'place',
  'province',
  'city',
  'place_level',
  'date',
  'publisher',
  'document_number',
  'category_key',
  'category_path',
  'coder',
  'quote',
  'start',
  'end',
  'place_in_outline',
  'origin',
  'memo',
] as const

/**
 * The tags as CSV (RFC 4180, UTF-8 with BOM), one row a tag, report by report; behind the columns of the tag those of the analyst's own
 * attributes, by their names in their order. Positions are UTF-16 code units.
 * A cell that a spreadsheet would take for a formula gets an apostrophe in front.
 */
export function* exportCsv(corpus: ReadableCorpus): Generator<string> {
  const attributes = listAttributes(corpus)
  yield byteOrderMark + formatRows([[...columns, ...attributes.map(({ name }) => name)]])
  const categories = findCategoryPaths(corpus)
  const placeOf = outlineReader(corpus)
  for (const report of findReportIds(corpus)) {
    const source = findSources(corpus, [report]).get(report)
    const place = source?.locality
    const values = new Map(listValues(corpus, report).map(({ attribute, value }) => [attribute, value]))
    const rows = findTagLines(corpus, report).map((tag) => [
      report,
      source?.file,
      source?.title,
      place?.name,
      place?.province,
      place?.city,
      place?.level,
      source?.date,
      source?.publisher,
      source?.documentNumber,
      categories.get(tag.category)?.key,
      categories.get(tag.category)?.path,
      tag.coder,
      tag.quote,
      tag.start,
      tag.end,
      placeOf(report, tag.start),
      tag.origin,
      tag.memo,
      ...attributes.map(({ id }) => values.get(id)),
    ])
    if (rows.length > 0) yield formatRows(rows)
  }
}
