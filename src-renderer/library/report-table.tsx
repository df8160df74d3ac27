/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { libraryWords } from './library-words.ts'
import type { ReportOrder, SortField } from './report-order.ts'
import { ReportRow } from './report-row.tsx'
import { columnCount, ReportTableHead } from './report-table-head.tsx'
import { RowMenu } from './row-menu.tsx'
import { rowAfterKey } from './row-selection.ts'
import { usePortraits } from './use-portraits.ts'
import type { ReportRows } from './use-report-rows.ts'
import type { RowSelecting } from './use-row-selection.ts'
import { useRowWindow } from './use-row-window.ts'
import './report-table.css'

const rowHeight = 32

export interface ReportTableProps {
  readonly rows: ReportRows
  readonly order: ReportOrder
  readonly onSort: (field: SortField) => void
  readonly selection: RowSelecting
  readonly onRemove: () => void
  /** Says which rows are in view, so that they are fetched. */
  readonly onView: (view: { readonly first: number; readonly last: number }) => void
}

/** All reports as rows of a grid; only those in view are drawn. Arrows move, Shift extends, Enter or a double click opens. */
export function ReportTable({ rows, order, onSort, selection, onRemove, onView }: ReportTableProps) {
  const say = useWords('library', libraryWords)
  const gridId = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const total = rows.total ?? 0
  const { shown, height, scrollTo } = useRowWindow({ scroller, total, rowHeight, onView })
  const portraits = usePortraits(rows.known)
  useEffect(() => {
    // Coming to the library, the keys are for its rows, unless something else has them.
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [])
  const { focus, go, selectAll, selected } = selection
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const showMenu = (event: MouseEvent) => {
    if (isOnButton(event.target)) return
    event.preventDefault()
    const index = rowAt(event)
    const report = index === null ? undefined : rows.at(index)
    // A press beside the selection is about that row alone; the menu key is about what is selected.
    if (index !== null && report !== undefined && !selected.has(report.id)) go(index, { extend: false, add: false })
    if (report !== undefined || selected.size > 0) setMenuAt(menuPlace(event))
  }
  const closeMenu = () => {
    setMenuAt(null)
    scroller.current?.focus({ preventScroll: true })
  }
  const openRow = (index: number) => {
    const report = rows.at(index)
    if (report !== undefined) useNavigation.getState().openReport(report.id)
  }
  const hearKey = (event: KeyboardEvent) => {
    const perPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const target = rowAfterKey(event.key, focus, total, perPage)
    if (target !== null && total > 0) {
      go(target, { extend: event.shiftKey, add: false })
      scrollTo(target)
    } else if (event.key === 'Enter') openRow(focus)
    else if (event.key === ' ') go(focus, { extend: false, add: true })
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) selectAll()
    else return
    event.preventDefault()
  }
  const hearPress = (event: MouseEvent) => {
    const index = rowAt(event)
    if (index === null) return
    scroller.current?.focus({ preventScroll: true })
    go(index, { extend: event.shiftKey, add: event.ctrlKey || event.metaKey })
  }
  return (
    <>
      <div
        role="grid"
        aria-label={say('table')}
        aria-multiselectable
        aria-rowcount={total + 1}
        aria-colcount={columnCount}
        aria-activedescendant={total === 0 ? undefined : `${gridId}-${focus}`}
        tabIndex={0}
        className="library-grid"
        ref={scroller}
        onKeyDown={(event) => (isOnButton(event.target) ? undefined : hearKey(event))}
        onClick={hearPress}
        onContextMenu={showMenu}
        onDoubleClick={(event) => openRow(rowAt(event) ?? -1)}
      >
        <ReportTableHead order={order} onSort={onSort} />
        <div role="rowgroup" className="library-rows" style={{ height }}>
          {shown.map(({ index, start }) => {
            const report = rows.at(index)
            return (
              <ReportRow
                key={report?.id ?? index}
                report={report}
                index={index}
                top={start}
                rowId={`${gridId}-${index}`}
                isSelected={report !== undefined && selected.has(report.id)}
                isFocused={index === focus}
                portrait={report === undefined ? undefined : portraits.get(report.id)}
              />
            )
          })}
        </div>
      </div>
      {menuAt === null ? null : <RowMenu at={menuAt} selected={selected} onRemove={onRemove} onClose={closeMenu} />}
    </>
  )
}

/** The heads of the columns hear their own keys. */
function isOnButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null
}

function rowAt(event: MouseEvent): number | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
  return row === null ? null : Number(row.dataset['index'])
}

/** Where the pointer is; for the menu key, which has no place, the row the keyboard stands on. */
function menuPlace(event: MouseEvent): { readonly x: number; readonly y: number } {
  const isByPointer = event.clientX !== 0 || event.clientY !== 0
  const row = isByPointer ? null : event.currentTarget.querySelector('.library-row-focused')
  const box = (row ?? event.currentTarget).getBoundingClientRect()
  return isByPointer ? { x: event.clientX, y: event.clientY } : { x: box.left + 24, y: box.bottom }
}
