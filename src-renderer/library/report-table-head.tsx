/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useWords } from '../words/use-words.ts'
import { libraryWords } from './library-words.ts'
import type { ReportOrder, SortField } from './report-order.ts'

const columns = ['title', 'locality', 'date', 'publisher', 'length', 'tagCount', 'status'] as const satisfies readonly SortField[]
export const columnCount = columns.length

/** The heads of the columns; a press sorts by one. */
export function ReportTableHead({ order, onSort }: { order: ReportOrder; onSort: (field: SortField) => void }) {
  const say = useWords('library', libraryWords)
  return (
    <div role="row" aria-rowindex={1} tabIndex={-1} className="library-head">
      {columns.map((column) => {
        const isSorted = order.sortBy === column
        return (
          <span
            key={column}
            role="columnheader"
            tabIndex={-1}
            className={`library-head-cell library-head-${column}`}
            aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button type="button" className="library-head-button" onClick={() => onSort(column)}>
              {say(column)}
              {isSorted && order.descending ? <ChevronDown size={12} aria-hidden /> : null}
              {isSorted && !order.descending ? <ChevronUp size={12} aria-hidden /> : null}
            </button>
          </span>
        )
      })}
    </div>
  )
}
