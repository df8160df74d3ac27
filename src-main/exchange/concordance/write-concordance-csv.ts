import type { Hit } from '../../../src-shared/domain/search.ts'
import { byteOrderMark, formatRows } from '../csv-rows.ts'
import { plainText } from '../plain-text.ts'
import type { ConcordanceLines, ConcordanceTerms } from './concordance.ts'

const columns = [
  'left',
  'hit',
  'right',
  'place',
  'province',
  'city',
  'date',
  'title',
  'categories',
  'file',
  'start',
  'end',
  'report_id',
] as const

/** So many rows are written in one go. */
const BATCH = 500

/**
 * The lines as CSV (RFC 4180, UTF-8 with BOM), one row a line, with the same names of columns in every language. The hit stands as in
 * the text, its context on one line. Positions are UTF-16 code units. A cell that a spreadsheet would take for a formula gets an apostrophe
 * in front.
 */
export async function* writeConcordanceCsv(lines: ConcordanceLines, { nameOf }: ConcordanceTerms): AsyncGenerator<string> {
  yield byteOrderMark + formatRows([[...columns]])
  let rows: ReturnType<typeof rowOf>[] = []
  for await (const line of lines) {
    rows.push(rowOf(line, nameOf))
    if (rows.length < BATCH) continue
    yield formatRows(rows)
    rows = []
  }
  if (rows.length > 0) yield formatRows(rows)
}

function rowOf(line: Hit, nameOf: ConcordanceTerms['nameOf']) {
  const { left, quote, right, locality, date, title, categories, file, start, end, report } = line
  return [
    plainText(left),
    quote,
    plainText(right),
    locality?.name,
    locality?.province,
    locality?.city,
    date,
    title,
    categories.map(nameOf).join('; '),
    file,
    start,
    end,
    report,
  ]
}
