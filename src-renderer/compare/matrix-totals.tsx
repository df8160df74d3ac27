/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows and columns in sight */
import type { VirtualItem } from '@tanstack/react-virtual'
import type { Matrix } from '../../src-shared/contract/compare-operations.ts'
import { useWords } from '../words/use-words.ts'
import { cellId } from './cell-id.ts'
import { compareWords } from './compare-words.ts'
import type { PlaceMarks } from './matrix-head.tsx'
import type { MatrixMeasures } from './matrix-measures.ts'

interface MatrixTotalsProps extends PlaceMarks {
  readonly matrix: Matrix
  /** The place of the totals among the rows: after the last. */
  readonly row: number
  readonly drawn: readonly VirtualItem[]
  readonly measures: MatrixMeasures
  readonly width: number
}

/** The last line: how many tags each report has in the categories chosen, each tag once. It stays in sight. */
export function MatrixTotals({ matrix, row, drawn, measures, width, isActive }: MatrixTotalsProps) {
  const say = useWords('compare', compareWords)
  const cell = (column: number) => ({
    id: cellId({ row, column }),
    'data-row': row,
    'data-column': column,
    'data-active': isActive({ row, column }),
  })
  return (
    <div role="row" aria-rowindex={row + 2} className="compare-totals" style={{ height: measures.totalHeight, width }}>
      <div role="rowheader" className="compare-row-head" style={{ width: measures.headWidth }} {...cell(-1)}>
        {say('total')}
      </div>
      {drawn.map(({ index, start, size }) => {
        const column = matrix.columns[index]
        return column === undefined ? null : (
          <div
            key={column.report}
            role="gridcell"
            className="compare-cell"
            style={{ left: start, width: size }}
            aria-colindex={index + 2}
            {...cell(index)}
          >
            {column.total}
          </div>
        )
      })}
      <div role="gridcell" className="compare-total" style={{ width: measures.totalWidth }} {...cell(matrix.columns.length)}>
        {matrix.total}
      </div>
    </div>
  )
}
