/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows and columns in sight */
import { memo } from 'react'
import type { Cell } from '../../src-shared/contract/compare-operations.ts'
import type { CellContent } from './compare-store.ts'
import { percentText, shareOf, type MatrixColumn } from './matrix-view.ts'
import { PresenceMark } from './presence-mark.tsx'

export interface MatrixCellProps {
  readonly id: string
  readonly place: { readonly row: number; readonly column: number }
  readonly left: number
  readonly width: number
  readonly cell: Cell
  readonly reportColumn: MatrixColumn
  readonly content: CellContent
  readonly heat: number
  readonly quote: string | null
  readonly name: string
  readonly isActive: boolean
  readonly isChosen: boolean
}

/** One cell of the matrix: a number, a share or a quote on its heat, or the mark of why it is empty. */
export const MatrixCell = memo(function MatrixCell(props: MatrixCellProps) {
  const { cell, content, place } = props
  return (
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={place.column + 2}
      aria-label={props.name}
      aria-selected={props.isChosen}
      title={content === 'quotes' && props.quote !== null ? `${props.name}\n${props.quote}` : props.name}
      className={`compare-cell compare-cell-${content}`}
      data-row={place.row}
      data-column={place.column}
      data-heat={content === 'quotes' ? 0 : props.heat}
      data-presence={cell.presence}
      data-active={props.isActive}
      data-chosen={props.isChosen}
      style={{ left: props.left, width: props.width }}
    >
      {cell.presence === 'stated' ? <Stated {...props} /> : <PresenceMark presence={cell.presence} />}
    </div>
  )
})

function Stated({ cell, content, quote, reportColumn }: MatrixCellProps) {
  if (content === 'counts') return cell.tags
  if (content === 'shares') {
    return (
      <>
        {percentText(shareOf(cell, reportColumn))}
        <span className="compare-unit">%</span>
      </>
    )
  }
  return (
    <>
      <span className="compare-quote" lang="zh">
        {quote ?? '…'}
      </span>
      {cell.tags > 1 ? <span className="compare-quote-count">{cell.tags}</span> : null}
    </>
  )
}
