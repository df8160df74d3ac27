import type { VirtualItem } from '@tanstack/react-virtual'
import { useMemo } from 'react'
import type { Matrix } from '../../src-shared/contract/compare-operations.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { firstQuotes, type FirstQuote } from './first-quotes.ts'
import { categoriesUnder } from './matrix-view.ts'

/** Columns are asked for in steps of this many, so that scrolling by one does not ask again. */
const step = 24

/** The first quote of the cells in sight; asked for only while quotes are shown. */
export function useFirstQuotes(matrix: Matrix, isShown: boolean, drawn: readonly VirtualItem[]): FirstQuote {
  const from = Math.floor((drawn[0]?.index ?? 0) / step) * step
  const to = Math.ceil(((drawn.at(-1)?.index ?? 0) + 1) / step) * step
  const input = useMemo(
    () => ({
      reports: matrix.columns.slice(from, to).map(({ report }) => report),
      categories: matrix.rows.map(({ category }) => category),
      limit: 5000,
    }),
    [matrix, from, to],
  )
  const { value } = useAnswer('compare.passages', isShown ? input : null)
  const under = useMemo(() => categoriesUnder(matrix), [matrix])
  return useMemo(() => firstQuotes(value?.passages ?? [], under), [value, under])
}
