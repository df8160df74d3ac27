/** By which column rows stand, and which way. */
export interface TableOrder {
  readonly column: string
  readonly descending: boolean
}

/** A column of a table of terms: what it shows, and what it sorts by. */
export interface TermColumn<Row> {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  /** As CSS grid has it. */
  readonly width: string
  readonly isNumber: boolean
  readonly text: (row: Row) => string
  readonly sortBy: (row: Row) => number | string
}

/** The order after a press on a column: numbers begin with the greatest; a second press turns it round. */
export function afterPress<Row>(order: TableOrder, column: TermColumn<Row>): TableOrder {
  if (order.column === column.id) return { column: column.id, descending: !order.descending }
  return { column: column.id, descending: column.isNumber }
}

/** Rows in an order; equal ones stay as they stand. */
export function inOrder<Row>(rows: readonly Row[], columns: readonly TermColumn<Row>[], order: TableOrder): Row[] {
  const column = columns.find(({ id }) => id === order.column)
  if (column === undefined) return [...rows]
  const sign = order.descending ? -1 : 1
  return rows.toSorted((one, other) => sign * compared(column.sortBy(one), column.sortBy(other)))
}

function compared(one: number | string, other: number | string): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return String(one).localeCompare(String(other), 'zh-Hans')
}

/** The table as it is shown, for a spreadsheet. */
export function tableToTsv<Row>(rows: readonly Row[], columns: readonly TermColumn<Row>[]): string {
  const head = columns.map(({ label }) => label).join('\t')
  return [head, ...rows.map((row) => columns.map(({ text }) => text(row).replaceAll(/\s+/gu, ' ')).join('\t'))].join('\n')
}
