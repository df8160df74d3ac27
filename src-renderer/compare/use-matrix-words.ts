import { useMemo } from 'react'
import type { Cell } from '../../src-shared/contract/compare-operations.ts'
import { useWords } from '../words/use-words.ts'
import { compareWords } from './compare-words.ts'
import { percentText, shareOf, type MatrixColumn, type ShownRow } from './matrix-view.ts'
import { placeName } from '../passage/place-name.ts'

/** How the matrix names its parts for tooltips and screen readers. */
export interface MatrixWords {
  readonly column: (column: MatrixColumn) => string
  readonly row: (shown: ShownRow) => string
  readonly cell: (shown: ShownRow, column: MatrixColumn, cell: Cell) => string
}

export function useMatrixWords(): MatrixWords {
  const say = useWords('compare', compareWords)
  return useMemo(
    () => ({
      column: (column) =>
        say('columnName', {
          place: [placeName(column), column.title]
            .filter((text, index, all) => text !== null && all.indexOf(text) === index)
            .join(' · '),
          date: column.date ?? say('noDate'),
          count: column.total,
        }),
      row: ({ row }) => say('rowName', { category: row.name, count: row.total, reports: row.reports }),
      cell: (shown, column, cell) =>
        say('cellName', {
          place: placeName(column),
          category: shown.row.name,
          state:
            cell.presence === 'stated'
              ? `${say('stated', { count: cell.tags })} · ${say('share', { share: percentText(shareOf(cell, column)) })}`
              : say(cell.presence),
        }),
    }),
    [say],
  )
}
