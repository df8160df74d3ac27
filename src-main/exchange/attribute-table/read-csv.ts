import { CsvError, parse } from 'csv-parse/sync'
import { Failed } from '../../corpus/failed.ts'
import { cellName, MOST_CELLS, MOST_COLUMNS } from './table.ts'

/** What parts the cells, in order of preference where a head has as many of them. */
const delimiters = [',', ';', '\t', '；', '，'] as const

/** The longest row that is read, in UTF-16 units: a quotation mark that is never closed takes in all that follows. */
const LONGEST_ROW = 1_000_000

/**
 * The rows of a CSV text, cells without blanks around them. The delimiter is told by the first line: by what Excel writes there (`sep=;`), or by
 * what parts it into the most cells. A quotation mark inside a cell that does not begin with one is read as it stands. Fails with `file_malformed`
 * at the cell, and `file_too_large`.
 */
export function readCsv(text: string, file: string): string[][] {
  const declared = /^\ufeff?sep=([,;\t|])\n/.exec(text)
  const body = declared === null ? text : text.slice(declared[0].length)
  const delimiter = declared?.[1] ?? findDelimiter(body)
  const rows: string[][] = []
  let cells = 0
  const take = (record: string[]): null => {
    rows.push(record.map((cell) => cell.trim()))
    cells += record.length
    if (record.length > MOST_COLUMNS)
      throw new Failed(
        'file_too_large',
        `${file} ${cellName(rows.length, MOST_COLUMNS + 1)}`,
        `more than ${MOST_COLUMNS} columns`,
      )
    if (cells > MOST_CELLS)
      throw new Failed('file_too_large', `${file} ${cellName(rows.length, 1)}`, `more than ${MOST_CELLS} cells`)
    return null
  }
  parseRows(body, { delimiter, take, file })
  return rows
}

function parseRows(
  text: string,
  { delimiter, take, file }: { readonly delimiter: string; readonly take: (record: string[]) => null; readonly file: string },
): void {
  try {
    parse(text, {
      bom: true,
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
      on_record: take,
    })
  } catch (error) {
    throw error instanceof CsvError ? malformed(error, file) : error
  }
}

function malformed(error: CsvError, file: string): Failed {
  const { records, index } = positionIn(error)
  return new Failed('file_malformed', `${file} ${cellName(records + 1, index + 1)}`, error.message)
}

/** How many rows were read before, and which cell of the row is wrong. */
function positionIn(error: CsvError): { readonly records: number; readonly index: number } {
  const { records, index } = error
  return { records: typeof records === 'number' ? records : 0, index: typeof index === 'number' ? index : 0 }
}

/** What parts the first line into the most cells, quoted stretches left out. */
function findDelimiter(text: string): string {
  const end = text.indexOf('\n')
  const line = (end === -1 ? text : text.slice(0, end)).replaceAll(/"(?:[^"]|"")*"/g, '')
  const counts = delimiters.map((delimiter) => line.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}
