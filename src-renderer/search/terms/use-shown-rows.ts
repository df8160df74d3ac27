import { useMemo, useState } from 'react'
import { inOrder, type TableOrder, type TermColumn } from './table-order.ts'
import { useTerms } from './term-store.ts'

/** The rows that hold what was typed, in the order that was chosen. */
export function useShownRows<Row extends { readonly term: string }>(
  rows: readonly Row[],
  columns: readonly TermColumn<Row>[],
  first: TableOrder,
) {
  const narrow = useTerms((state) => state.narrow.trim())
  const [order, setOrder] = useState(first)
  const shown = useMemo(
    () =>
      inOrder(
        rows.filter(({ term }) => term.includes(narrow)),
        columns,
        order,
      ),
    [rows, narrow, columns, order],
  )
  return { shown, order, setOrder }
}
