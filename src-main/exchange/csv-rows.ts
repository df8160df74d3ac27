import { stringify } from 'csv-stringify/sync'

/** So that Excel reads the file as UTF-8. */
export const byteOrderMark = '\ufeff'

/** Rows of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function formatRows(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return stringify([...rows], { record_delimiter: 'windows', escape_formulas: true })
}
