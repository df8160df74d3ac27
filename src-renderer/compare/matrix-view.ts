import type { Cell, Matrix } from '../../src-shared/contract/compare-operations.ts'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import type { ChosenCell } from './compare-store.ts'

export type MatrixRow = Matrix['rows'][number]
export type MatrixColumn = Matrix['columns'][number]

/** A row on show, with its cells and whether categories stand below it. */
export interface ShownRow {
  readonly row: MatrixRow
  readonly cells: readonly Cell[]
  readonly hasBelow: boolean
  readonly isFolded: boolean
}

/** The rows that are not folded away. Rows come in reading order, parents first, so what is deeper than a folded one is below it. */
export function shownRows(matrix: Matrix, folded: ReadonlySet<CategoryId>): ShownRow[] {
  const shown: ShownRow[] = []
  let hiddenBelow = Number.POSITIVE_INFINITY
  for (const [index, row] of matrix.rows.entries()) {
    if (row.depth > hiddenBelow) continue
    const hasBelow = (matrix.rows[index + 1]?.depth ?? 0) > row.depth
    const isFolded = hasBelow && folded.has(row.category)
    hiddenBelow = isFolded ? row.depth : Number.POSITIVE_INFINITY
    shown.push({ row, cells: matrix.cells[index] ?? [], hasBelow, isFolded })
  }
  return shown
}

/** All categories that have others below them. */
export function foldableCategories(matrix: Matrix): CategoryId[] {
  return matrix.rows.filter((row, index) => (matrix.rows[index + 1]?.depth ?? 0) > row.depth).map(({ category }) => category)
}

/** For each category of the matrix: itself and all below it. */
export function categoriesUnder(matrix: Matrix): Map<CategoryId, CategoryId[]> {
  const under = new Map<CategoryId, CategoryId[]>()
  const above: { category: CategoryId; depth: number }[] = []
  for (const { category, depth } of matrix.rows) {
    while ((above.at(-1)?.depth ?? -1) >= depth) above.pop()
    above.push({ category, depth })
    for (const each of above) under.set(each.category, [...(under.get(each.category) ?? []), category])
  }
  return under
}

/** The share of the report's characters that the cell's tags cover, from 0 to 1; 0 for an empty report. */
export function shareOf(cell: Cell, column: MatrixColumn): number {
  return column.length === 0 ? 0 : cell.characters / column.length
}

/** A share as a percentage, with a decimal below ten. */
export function percentText(share: number): string {
  const percent = share * 100
  if (percent > 0 && percent < 0.1) return '<0.1'
  return percent >= 10 ? percent.toFixed(0) : percent.toFixed(1)
}

/** Where the cursor stands in the grid: -1 is the head, the last place after all rows or columns is the total. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** What a place of the grid stands for; heads and totals stand for all reports or all categories. */
export function cellAt(place: GridPlace, rows: readonly ShownRow[], columns: readonly MatrixColumn[]): ChosenCell {
  return { category: rows[place.row]?.row.category ?? null, report: columns[place.column]?.report ?? null }
}

/** The place of a chosen cell, heads for rows and columns; null when it is not on show. */
export function placeOf(
  chosen: ChosenCell,
  rows: readonly ShownRow[],
  columns: readonly { report: ReportId }[],
): GridPlace | null {
  const row = chosen.category === null ? -1 : rows.findIndex((shown) => shown.row.category === chosen.category)
  const column = chosen.report === null ? -1 : columns.findIndex(({ report }) => report === chosen.report)
  if ((chosen.category !== null && row < 0) || (chosen.report !== null && column < 0)) return null
  return { row, column }
}

/** Rows and columns of the grid, and how many rows a page holds. */
export interface GridSize {
  readonly rows: number
  readonly columns: number
  readonly page: number
}

/** Where each key leads from a place; `isFar` (with Ctrl or Cmd) leads to the edges. */
const moves: Readonly<Record<string, (place: GridPlace, size: GridSize, isFar: boolean) => GridPlace>> = {
  ArrowUp: ({ row, column }, _, isFar) => ({ row: isFar ? -1 : row - 1, column }),
  ArrowDown: ({ row, column }, size, isFar) => ({ row: isFar ? size.rows : row + 1, column }),
  ArrowLeft: ({ row, column }, _, isFar) => ({ row, column: isFar ? -1 : column - 1 }),
  ArrowRight: ({ row, column }, size, isFar) => ({ row, column: isFar ? size.columns : column + 1 }),
  PageUp: ({ row, column }, size) => ({ row: row - size.page, column }),
  PageDown: ({ row, column }, size) => ({ row: row + size.page, column }),
  Home: ({ row }, _, isFar) => ({ row: isFar ? -1 : row, column: -1 }),
  End: ({ row }, size, isFar) => ({ row: isFar ? size.rows : row, column: size.columns }),
}

/** The place that a key leads to, within the grid; null when the key does not move. */
export function movePlace(place: GridPlace, key: string, size: GridSize, isFar: boolean): GridPlace | null {
  const next = moves[key]?.(place, size, isFar)
  if (next === undefined) return null
  return { row: within(next.row, size.rows), column: within(next.column, size.columns) }
}

function within(at: number, last: number): number {
  return Math.max(-1, Math.min(last, at))
}
