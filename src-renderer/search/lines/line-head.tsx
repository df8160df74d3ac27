/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { ChevronDown, ChevronUp } from 'lucide-react'
import type { HitOrder } from '../../../src-shared/domain/search.ts'
import { useWords } from '../../words/use-words.ts'
import { useSearch } from '../search-store.ts'
import { searchWords } from '../search-words.ts'

const columns = [
  { name: 'left', word: 'left_column', sortBy: 'left' },
  { name: 'right', word: 'right_column', sortBy: 'right' },
  { name: 'tags', word: 'categories_column', sortBy: null },
  { name: 'place', word: 'place', sortBy: 'place' },
  { name: 'date', word: 'date', sortBy: 'date' },
  { name: 'title', word: 'report', sortBy: 'report' },
] as const satisfies readonly {
  name: string
  word: keyof (typeof searchWords)['en']
  sortBy: HitOrder | null
}[]
export const columnCount = columns.length + 1

/** The heads of the columns; a press sorts by one, a second one the other way round. */
export function LineHead() {
  const say = useWords('search', searchWords)
  const sortBy = useSearch((state) => state.sortBy)
  const descending = useSearch((state) => state.descending)
  return (
    <div role="row" aria-rowindex={1} tabIndex={-1} className="line-head">
      <span role="columnheader" tabIndex={-1} className="line-tick">
        <span className="unseen">{say('tickColumn')}</span>
      </span>
      {columns.map((column) => {
        const isSorted = column.sortBy === sortBy
        return (
          <span
            key={column.name}
            role="columnheader"
            tabIndex={-1}
            className={`line-${column.name} line-head-cell`}
            aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : 'none'}
          >
            {column.sortBy === null ? (
              say(column.word)
            ) : (
              <button type="button" className="line-head-button" onClick={() => useSearch.getState().orderBy(column.sortBy)}>
                {say(column.word)}
                {isSorted ? descending ? <ChevronDown size={12} aria-hidden /> : <ChevronUp size={12} aria-hidden /> : null}
              </button>
            )}
          </span>
        )
      })}
    </div>
  )
}
