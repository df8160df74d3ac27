/** A table as it was read: every cell as text without blanks around it, '' where it is empty. */
export interface Table {
  /** The file's name, for failures and the history. */
  readonly file: string
  /** The sheets of the workbook; empty for CSV. */
  readonly sheets: readonly string[]
  /** The names of the columns, those without one called by their letter. */
  readonly columns: readonly string[]
  /** The rows below the head that are not empty; `row` counts from 1, the head is row 1. A row may have fewer cells than there are columns. */
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** The largest file that is read as a table, in bytes. */
export const LARGEST_TABLE_BYTES = 32 * 1024 * 1024
/** As many columns and rows as a sheet of Excel has. */
export const MOST_COLUMNS = 16_384
export const MOST_ROWS = 1_048_576
/** The most cells that a table may span. */
export const MOST_CELLS = 4_000_000

/** A cell as spreadsheets call it, such as `AB12`; both count from 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}

/** A column as spreadsheets call it: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** The column of these letters, as {@link columnLetters} writes them. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}
