/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { useId, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import { Loading } from '../../design/loading.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useWords } from '../../words/use-words.ts'
import { useIntakeDialog } from '../intake-dialog-store.ts'
import { rowAfterKey } from '../row-selection.ts'
import { useRowWindow } from '../use-row-window.ts'
import { importWords } from './import-words.ts'
import { factsOf } from './outcome-facts.ts'
import { OutcomeHead, outcomeColumnCount } from './outcome-head.tsx'
import type { OutcomeColumn, OutcomeOrder } from './outcome-order.ts'
import { OutcomeRow } from './outcome-row.tsx'
import type { Outcomes } from './use-outcomes.ts'
import './outcome-table.css'

const rowHeight = 30

export interface OutcomeTableProps {
  readonly outcomes: Outcomes
  readonly order: OutcomeOrder
  /** The line the keyboard stands on; the details beside the table are about it. */
  readonly focus: number
  readonly onFocus: (index: number) => void
  readonly onSort: (column: OutcomeColumn) => void
  readonly onView: (view: { readonly first: number; readonly last: number }) => void
}

/** One line a file; only those in view are drawn. Arrows move, Enter or a double click shows the report beside its original. */
export function OutcomeTable({ outcomes, order, focus, onFocus, onSort, onView }: OutcomeTableProps) {
  const say = useWords('import', importWords)
  const gridId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const { total } = outcomes
  const { shown, height, scrollTo } = useRowWindow({ scroller, total, rowHeight, onView })
  const openRow = (index: number, where: 'reader' | 'original') => {
    const outcome = outcomes.at(index)
    const report = outcome === undefined ? null : factsOf(outcome).report
    if (report === null) return
    if (where === 'reader') useNavigation.getState().openReport(report)
    else useIntakeDialog.getState().showOriginal(report)
  }
  const hearKey = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('button') !== null) return
    const perPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const target = rowAfterKey(event.key, focus, total, perPage)
    if (target !== null) {
      onFocus(target)
      scrollTo(target)
    } else if (event.key === 'Enter') openRow(focus, event.ctrlKey || event.metaKey ? 'reader' : 'original')
    else return
    event.preventDefault()
  }
  const hearPress = (event: MouseEvent) => {
    const index = rowAt(event)
    if (index === null) return
    scroller.current?.focus({ preventScroll: true })
    onFocus(index)
  }
  return (
    <div
      role="grid"
      aria-label={say('outcomes')}
      aria-rowcount={total + 1}
      aria-colcount={outcomeColumnCount}
      aria-activedescendant={total === 0 ? undefined : `${gridId}-${focus}`}
      tabIndex={0}
      className="outcome-grid"
      ref={scroller}
      onKeyDown={hearKey}
      onClick={hearPress}
      onDoubleClick={(event) => openRow(rowAt(event) ?? -1, 'original')}
    >
      <OutcomeHead order={order} onSort={onSort} />
      {outcomes.isLoading && total > 0 ? <Loading label={say('outcomesLoading')} /> : null}
      <div role="rowgroup" className="outcome-rows" style={{ height }}>
        {shown.map(({ index, start }) => (
          <OutcomeRow
            key={index}
            outcome={outcomes.at(index)}
            index={index}
            top={start}
            rowId={`${gridId}-${index}`}
            isFocused={index === focus}
          />
        ))}
      </div>
    </div>
  )
}

/** The line that was pressed; its buttons have their own meaning. */
function rowAt(event: MouseEvent): number | null {
  if (!(event.target instanceof Element) || event.target.closest('button') !== null) return null
  const row = event.target.closest<HTMLElement>('[data-index]')
  return row === null ? null : Number(row.dataset['index'])
}
