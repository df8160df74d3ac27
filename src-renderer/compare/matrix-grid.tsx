/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows and columns in sight */
import { useMemo, useRef } from 'react'
import type { Matrix } from '../../src-shared/contract/compare-operations.ts'
import type { CategoryId } from '../../src-shared/domain/ids.ts'
import { useWords } from '../words/use-words.ts'
import { cellId } from './cell-id.ts'
import { useCompare } from './compare-store.ts'
import { compareWords } from './compare-words.ts'
import { heatThresholds } from './heat-scale.ts'
import { ColumnHeads, type PlaceMarks } from './matrix-head.tsx'
import { matrixMeasures } from './matrix-measures.ts'
import { MatrixRow } from './matrix-row.tsx'
import { MatrixTotals } from './matrix-totals.tsx'
import { shareOf, type GridPlace, type ShownRow } from './matrix-view.ts'
import { useFirstQuotes } from './use-first-quotes.ts'
import { useMatrixCursor, useMatrixWindow } from './use-matrix-grid.ts'
import { useMatrixWords } from './use-matrix-words.ts'
import { useWidth } from './use-width.ts'

/** The matrix: categories down, reports across; heads and totals stay in sight, only what is in sight is drawn. */
export function MatrixGrid({ matrix, rows }: { matrix: Matrix; rows: readonly ShownRow[] }) {
  const say = useWords('compare', compareWords)
  const words = useMatrixWords()
  const content = useCompare((state) => state.content)
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const columnCount = matrix.columns.length
  const measures = useMemo(() => matrixMeasures(content, width, columnCount), [content, width, columnCount])
  const grid = { scroller, rows, columns: matrix.columns, measures }
  const { rowWindow, columnWindow, reveal } = useMatrixWindow(grid)
  const { active, chosenPlace, onKeyDown, onClick } = useMatrixCursor(grid, reveal)
  const thresholds = useMemo(() => heatThresholds(heatValues(matrix, content === 'shares')), [matrix, content])
  const drawnColumns = columnWindow.getVirtualItems()
  const quoteOf = useFirstQuotes(matrix, content === 'quotes', drawnColumns)
  const marks: PlaceMarks = {
    isActive: (place) => isSamePlace(place, active),
    isChosen: (place) => isSamePlace(place, chosenPlace),
  }
  const sheetWidth = columnWindow.getTotalSize()
  return (
    <div
      ref={scroller}
      className="compare-grid"
      role="treegrid"
      tabIndex={0}
      aria-label={say('matrix')}
      aria-rowcount={rows.length + 2}
      aria-colcount={matrix.columns.length + 2}
      aria-activedescendant={cellId(active)}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="presentation" className="compare-sheet" style={{ height: rowWindow.getTotalSize(), width: sheetWidth }}>
        <ColumnHeads
          columns={matrix.columns}
          drawn={drawnColumns}
          measures={measures}
          width={sheetWidth}
          words={words}
          {...marks}
        />
        {rowWindow.getVirtualItems().map(({ index, start }) => {
          const shown = rows[index]
          if (shown === undefined) return null
          const row = { shown, index, top: start, thresholds, quoteOf, onFold: () => toggleFold(shown.row.category) }
          return (
            <MatrixRow
              key={shown.row.category}
              {...row}
              {...{ columns: matrix.columns, drawn: drawnColumns, measures, width: sheetWidth, content, words }}
              {...marks}
            />
          )
        })}
        <MatrixTotals matrix={matrix} row={rows.length} drawn={drawnColumns} measures={measures} width={sheetWidth} {...marks} />
      </div>
    </div>
  )
}

function heatValues(matrix: Matrix, isShares: boolean): number[] {
  return matrix.cells.flatMap((row) =>
    row.map((cell, index) => {
      const column = matrix.columns[index]
      return isShares && column !== undefined ? shareOf(cell, column) : cell.tags
    }),
  )
}

function isSamePlace(one: GridPlace, other: GridPlace | null): boolean {
  return one.row === other?.row && one.column === other.column
}

function toggleFold(category: CategoryId): void {
  const { folded, fold } = useCompare.getState()
  const next = new Set(folded)
  if (!next.delete(category)) next.add(category)
  fold(next)
}
