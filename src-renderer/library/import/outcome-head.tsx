/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useWords } from '../../words/use-words.ts'
import { importWords } from './import-words.ts'
import type { OutcomeColumn, OutcomeOrder } from './outcome-order.ts'

const columns = [
  { name: 'outcome', sorts: null },
  { name: 'file', sorts: 'file' },
  { name: 'format', sorts: 'format' },
  { name: 'encoding', sorts: 'encoding' },
  { name: 'size', sorts: 'size' },
  { name: 'titleColumn', sorts: 'title' },
  { name: 'figures', sorts: 'figures' },
  { name: 'workModels', sorts: 'workModels' },
  { name: 'notes', sorts: null },
] as const
export const outcomeColumnCount = columns.length

/** The heads of the columns; a press sorts by one, a third press lists failures first again. */
export function OutcomeHead({ order, onSort }: { order: OutcomeOrder; onSort: (column: OutcomeColumn) => void }) {
  const say = useWords('import', importWords)
  return (
    <div role="row" aria-rowindex={1} tabIndex={-1} className="outcome-head">
      {columns.map(({ name, sorts }) => (
        <span
          key={name}
          role="columnheader"
          tabIndex={-1}
          className={`outcome-head-cell outcome-${name}`}
          aria-sort={sorts === null || order?.by !== sorts ? undefined : order.descending ? 'descending' : 'ascending'}
        >
          {sorts === null ? (
            say(name)
          ) : (
            <button type="button" className="outcome-head-button" onClick={() => onSort(sorts)}>
              {say(name)}
              {order?.by === sorts ? <Direction isDescending={order.descending} /> : null}
            </button>
          )}
        </span>
      ))}
    </div>
  )
}

function Direction({ isDescending }: { isDescending: boolean }) {
  return isDescending ? <ChevronDown size={12} aria-hidden /> : <ChevronUp size={12} aria-hidden />
}
