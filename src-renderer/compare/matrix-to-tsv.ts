import type { Cell, Matrix } from '../../src-shared/contract/compare-operations.ts'
import type { CellContent } from './compare-store.ts'
import { percentText, shareOf, type MatrixColumn, type ShownRow } from './matrix-view.ts'

/** The words that a copied table needs. */
export interface TableWords {
  readonly category: string
  readonly total: string
  readonly columnName: (column: MatrixColumn) => string
  /** What stands in an empty cell, by why it is empty. */
  readonly presence: Readonly<Record<Exclude<Cell['presence'], 'stated'>, string>>
}

/**
 * The table as tab-separated text for a spreadsheet: a head, one line a category shown, the totals. Empty cells say why they
 * are empty. `quote` gives the first quote of a cell, where quotes are shown.
 */
export function matrixToTsv(
  table: { matrix: Matrix; rows: readonly ShownRow[]; content: CellContent },
  words: TableWords,
  quote: (row: ShownRow, column: MatrixColumn) => string,
): string {
  const { matrix, rows, content } = table
  const cellText = (shown: ShownRow, column: MatrixColumn, cell: Cell): string => {
    if (cell.presence !== 'stated') return words.presence[cell.presence]
    if (content === 'quotes') return quote(shown, column)
    return content === 'counts' ? String(cell.tags) : `${percentText(shareOf(cell, column))}%`
  }
  const lineOf = (shown: ShownRow): string[] => [
    `${'\u3000'.repeat(shown.row.depth)}${shown.row.name}`,
    ...matrix.columns.map((column, index) => {
      const cell = shown.cells[index]
      return cell === undefined ? '' : cellText(shown, column, cell)
    }),
    String(shown.row.total),
  ]
  const head = [words.category, ...matrix.columns.map(words.columnName), words.total]
  const totals = [words.total, ...matrix.columns.map((column) => String(column.total)), String(matrix.total)]
  return [head, ...rows.map(lineOf), totals].map((line) => line.map(safeField).join('\t')).join('\n')
}

/** One line, one field; text that a spreadsheet would take for a formula is marked as text. */
function safeField(text: string): string {
  const flat = text.replaceAll(/[\t\r\n]+/gu, ' ')
  return /^[=+\-@]/u.test(flat) ? `'${flat}` : flat
}
