/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { memo, type ReactNode } from 'react'
import type { TableColumn, TableTelling } from './table-column.ts'

export interface DataTableRowProps<Row> {
  /** Undefined while it is on its way. */
  readonly row: Row | undefined
  readonly index: number
  /** Counted from 1, the head among the rows. */
  readonly number: number
  readonly top: number
  readonly rowId: string
  readonly columns: readonly TableColumn<Row>[]
  readonly isSelected: boolean
  readonly isFocused: boolean
  readonly waiting: string
  tellingOf?(row: Row): TableTelling | null
  nameOf?(row: Row): string
}

/** A row of a table. It hears nothing itself: the table finds out which row was meant. */
export const DataTableRow = memo(DrawnRow)

function DrawnRow<Row>({ row, index, number, top, rowId, isSelected, isFocused, ...drawing }: DataTableRowProps<Row>) {
  const className = ['table-row', isSelected && 'table-row-selected', isFocused && 'table-row-focused']
  return (
    <div
      role="row"
      id={rowId}
      aria-rowindex={number}
      aria-selected={isSelected}
      tabIndex={-1}
      data-index={index}
      data-row={row === undefined ? undefined : drawing.nameOf?.(row)}
      className={className.filter(Boolean).join(' ')}
      style={{ transform: `translateY(${top}px)` }}
    >
      {row === undefined ? (
        <span role="gridcell" aria-label={drawing.waiting} className="table-waiting" />
      ) : (
        drawCells(row, drawing.columns, drawing.tellingOf?.(row) ?? null)
      )}
    </div>
  )
}

function drawCells<Row>(row: Row, columns: readonly TableColumn<Row>[], telling: TableTelling | null): ReactNode {
  const cut = telling === null ? -1 : columns.findIndex(({ name }) => name === telling.from)
  const own = cut < 0 ? columns : columns.slice(0, cut)
  return (
    <>
      {own.map((column) => (
        <span
          key={column.name}
          role="gridcell"
          data-column={column.name}
          className={column.isAtEnd === true ? 'table-cell table-cell-end' : 'table-cell'}
          lang={column.lang?.(row)}
          title={column.hint?.(row)}
        >
          {column.cell(row)}
        </span>
      ))}
      {telling === null || cut < 0 ? null : (
        <span
          role="gridcell"
          aria-colspan={columns.length - cut}
          className="table-cell"
          style={{ gridColumn: `${cut + 1} / -1` }}
          title={telling.hint}
        >
          {telling.cell}
        </span>
      )}
    </>
  )
}
