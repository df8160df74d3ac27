import writeXlsx, { type CellObject, type Row } from 'write-excel-file/node'
import type { Hit } from '../../../src-shared/domain/search.ts'
import { Failed } from '../../corpus/failed.ts'
import { plainText } from '../plain-text.ts'
import { concordanceWords, type ConcordanceWords } from './concordance-words.ts'
import type { ConcordanceLines, ConcordanceTerms } from './concordance.ts'

/** What a cell may hold in Excel, in UTF-16 code units. */
const LONGEST_CELL = 32_767
/** More lines take too much memory to write; Excel itself has 1,048,576 rows. */
const MOST_LINES = 200_000

type Look = Omit<CellObject, 'value' | 'type'>

interface Column {
  readonly name: keyof ConcordanceWords
  /** In characters of half width. */
  readonly width: number
  readonly look?: Look
  readonly read: (line: Hit, terms: ConcordanceTerms) => string | number | null | undefined
}

const columns: readonly Column[] = [
  { name: 'left', width: 62, look: { align: 'right' }, read: ({ left }) => left },
  { name: 'hit', width: 18, look: { align: 'center', fontWeight: 'bold', textColor: '#9A3412' }, read: ({ quote }) => quote },
  { name: 'right', width: 62, read: ({ right }) => right },
  { name: 'place', width: 16, read: ({ locality }) => locality?.name },
  { name: 'province', width: 16, read: ({ locality }) => locality?.province },
  { name: 'city', width: 16, read: ({ locality }) => locality?.city },
  { name: 'date', width: 12, read: ({ date }) => date },
  { name: 'reportTitle', width: 40, read: ({ title }) => title },
  { name: 'categories', width: 24, read: ({ categories }, { nameOf }) => categories.map(nameOf).join('; ') },
  { name: 'file', width: 32, read: ({ file }) => file },
  { name: 'start', width: 10, read: ({ start }) => start },
  { name: 'end', width: 10, read: ({ end }) => end },
  { name: 'report', width: 38, read: ({ report }) => report },
]

const head: Look = { fontWeight: 'bold', backgroundColor: '#EEF1F4', bottomBorderStyle: 'thin', bottomBorderColor: '#A0A6AD' }

/**
 * The lines as an Excel workbook: key word in context on the first sheet, what was searched on the second. Texts are cells of the kind
 * text, so that none is taken for a formula. Fails with `file_too_large` when there are too many lines, or a text too long for a cell.
 */
export async function writeConcordanceXlsx(lines: ConcordanceLines, terms: ConcordanceTerms, path: string): Promise<Uint8Array> {
  const words = concordanceWords[terms.language]
  const rows: Row[] = [columns.map(({ name, look }) => ({ ...textCell(wordOf(words, name)), ...head, ...alignmentOf(look) }))]
  for await (const line of lines) {
    if (rows.length > MOST_LINES) throw new Failed('file_too_large', path, `more than ${MOST_LINES} lines; CSV has no limit`)
    rows.push(columns.map((column) => cellOf(column, line, terms, { path, row: rows.length + 1 })))
  }
  return writeXlsx([
    {
      sheet: words.title,
      data: rows,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    { sheet: words.search, data: searchRows(rows.length - 1, terms, words), columns: [{ width: 100 }] },
  ]).toBuffer()
}

function cellOf(
  { look, read }: Column,
  line: Hit,
  terms: ConcordanceTerms,
  at: { path: string; row: number },
): CellObject | null {
  const value = read(line, terms)
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  if (value.length > LONGEST_CELL) {
    throw new Failed(
      'file_too_large',
      at.path,
      `row ${at.row}: a text of ${value.length} characters, where Excel takes ${LONGEST_CELL}; CSV has no limit`,
    )
  }
  return { ...textCell(value), ...look }
}

/**
 * The writer looks texts up in a plain object, where names such as `constructor` stand for something else from the start: a space behind
 * keeps them apart.
 */
function textCell(value: string): CellObject {
  const text = plainText(value)
  return { value: text in Object.prototype ? `${text} ` : text, type: String }
}

function alignmentOf(look: Look | undefined): Look {
  return look?.align === undefined ? {} : { align: look.align }
}

function wordOf(words: ConcordanceWords, name: keyof ConcordanceWords): string {
  const word = words[name]
  return typeof word === 'string' ? word : ''
}

function searchRows(lines: number, { heading }: ConcordanceTerms, words: ConcordanceWords): Row[] {
  const { query, hits, reports, notes } = heading
  const texts = [`${words.query}: ${query}`, words.found(hits, reports), words.shown(lines), ...notes]
  return texts.map((text) => [{ ...textCell(text.slice(0, LONGEST_CELL)), wrap: true }])
}
