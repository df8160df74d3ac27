/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows and columns in sight */
import type { VirtualItem } from '@tanstack/react-virtual'
import { cellId } from './cell-id.ts'
import type { CellContent } from './compare-store.ts'
import type { FirstQuote } from './first-quotes.ts'
import { heatLevel } from './heat-scale.ts'
import { MatrixCell } from './matrix-cell.tsx'
import { RowHead, type PlaceMarks } from './matrix-head.tsx'
import type { MatrixMeasures } from './matrix-measures.ts'
import { shareOf, type MatrixColumn, type ShownRow } from './matrix-view.ts'
import type { MatrixWords } from './use-matrix-words.ts'

export interface MatrixRowProps extends PlaceMarks {
  readonly shown: ShownRow
  readonly index: number
  readonly top: number
  readonly columns: readonly MatrixColumn[]
  readonly drawn: readonly VirtualItem[]
  readonly measures: MatrixMeasures
  readonly width: number
  readonly content: CellContent
  readonly thresholds: readonly number[]
  readonly quoteOf: FirstQuote
  readonly words: MatrixWords
  readonly onFold: () => void
}

/** A category with its cells in the columns in sight, and its total. */
export function MatrixRow(props: MatrixRowProps) {
  const { shown, index, measures, columns, isActive, isChosen, words } = props
  const head = { row: index, column: -1 }
  const total = { row: index, column: columns.length }
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={shown.row.depth + 1}
      className="compare-row"
      style={{ transform: `translateY(${props.top}px)`, height: measures.rowHeight, width: props.width }}
    >
      <RowHead
        shown={shown}
        index={index}
        width={measures.headWidth}
        name={words.row(shown)}
        isActive={isActive(head)}
        isChosen={isChosen(head)}
        onFold={props.onFold}
      />
      {props.drawn.map((item) => cellOf(props, item))}
      <div
        id={cellId(total)}
        role="gridcell"
        className="compare-total"
        data-row={index}
        data-column={columns.length}
        data-active={isActive(total)}
        style={{ width: measures.totalWidth }}
      >
        {shown.row.total}
      </div>
    </div>
  )
}

function cellOf(props: MatrixRowProps, { index: column, start, size }: VirtualItem) {
  const { shown, index, columns, content, thresholds, words } = props
  const cell = shown.cells[column]
  const reportColumn = columns[column]
  if (cell === undefined || reportColumn === undefined) return null
  const place = { row: index, column }
  return (
    <MatrixCell
      key={reportColumn.report}
      id={cellId(place)}
      place={place}
      left={start}
      width={size}
      cell={cell}
      reportColumn={reportColumn}
      content={content}
      heat={heatLevel(content === 'shares' ? shareOf(cell, reportColumn) : cell.tags, thresholds)}
      quote={content === 'quotes' ? props.quoteOf(shown.row.category, reportColumn.report) : null}
      name={words.cell(shown, reportColumn, cell)}
      isActive={props.isActive(place)}
      isChosen={props.isChosen(place)}
    />
  )
}
