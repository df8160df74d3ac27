/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useId, useRef, type CSSProperties, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { rowAfterKey } from '../../design/data-table/row-after-key.ts'
import { afterPress, type TableOrder, type TermColumn } from './table-order.ts'
import './term-table.css'

const rowHeight = 28

export interface TermTableProps<Row extends { readonly term: string }> {
  readonly label: string
  /** In their order. */
  readonly rows: readonly Row[]
  readonly columns: readonly TermColumn<Row>[]
  readonly order: TableOrder
  readonly onSort: (order: TableOrder) => void
  readonly term: string | null
  readonly onChoose: (term: string) => void
  /** Enter or a double click. */
  readonly onOpen: (term: string) => void
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void
  readonly isOld: boolean
  readonly grid?: RefObject<HTMLDivElement | null>
}

/** Terms in rows, of which only those in view are drawn. Arrows move, Enter opens the concordance. */
export function TermTable<Row extends { readonly term: string }>(props: TermTableProps<Row>) {
  const { rows, columns, term, onChoose } = props
  const own = useRef<HTMLDivElement>(null)
  const scroller = props.grid ?? own
  const gridId = useId()
  // oxlint-disable-next-line react/incompatible-library -- its functions are used at once, not kept
  const shown = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: rowHeight,
  })
  const focus = rows.findIndex((row) => row.term === term)
  const go = (index: number) => {
    const row = rows[index]
    if (row === undefined) return
    onChoose(row.term)
    shown.scrollToIndex(index)
  }
  const hearKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || isOnButton(event.target)) return
    const perPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const target = rowAfterKey(event.key, focus, rows.length, perPage)
    if (target !== null) go(target)
    else if (event.key === 'Enter' && term !== null) props.onOpen(term)
    else return
    event.preventDefault()
  }
  const hearPress = (event: MouseEvent) => {
    const index = rowAt(event)
    if (index !== null) go(index)
  }
  const showMenu = (event: MouseEvent) => {
    const index = rowAt(event)
    if (index !== null) go(index)
    if (index === null && focus === -1) return
    event.preventDefault()
    props.onMenu(menuPlace(event))
  }
  const style: CSSProperties & Record<'--term-columns', string> = {
    '--term-columns': columns.map(({ width }) => width).join(' '),
  }
  return (
    <div
      role="grid"
      aria-label={props.label}
      aria-busy={props.isOld}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-activedescendant={focus === -1 ? undefined : `${gridId}-${focus}`}
      tabIndex={0}
      className="term-table"
      data-old={props.isOld}
      style={style}
      ref={scroller}
      onKeyDown={hearKey}
      onClick={hearPress}
      onContextMenu={showMenu}
      onDoubleClick={() => (term === null ? undefined : props.onOpen(term))}
    >
      <Head {...props} />
      <div role="rowgroup" className="term-rows" style={{ height: shown.getTotalSize() }}>
        {shown.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          return row === undefined ? null : (
            <div
              key={row.term}
              role="row"
              id={`${gridId}-${index}`}
              aria-rowindex={index + 2}
              aria-selected={row.term === term}
              tabIndex={-1}
              data-index={index}
              className="term-row"
              style={{ transform: `translateY(${start}px)` }}
            >
              {columns.map((column) => (
                <span key={column.id} role="gridcell" className={column.isNumber ? 'term-number' : 'term-text'}>
                  {column.text(row)}
                </span>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Head<Row extends { readonly term: string }>({ columns, order, onSort }: TermTableProps<Row>) {
  return (
    <div role="row" aria-rowindex={1} tabIndex={-1} className="term-head">
      {columns.map((column) => {
        const isSorted = order.column === column.id
        return (
          <span
            key={column.id}
            role="columnheader"
            tabIndex={-1}
            className={column.isNumber ? 'term-number' : 'term-text'}
            aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
          >
            <button
              type="button"
              className="term-head-button"
              title={column.hint}
              onClick={() => onSort(afterPress(order, column))}
            >
              {column.label}
              {isSorted ? order.descending ? <ChevronDown size={12} aria-hidden /> : <ChevronUp size={12} aria-hidden /> : null}
            </button>
          </span>
        )
      })}
    </div>
  )
}

function isOnButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null
}

function rowAt(event: MouseEvent): number | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
  return row === null ? null : Number(row.dataset['index'])
}

/** Where the pointer is; for the menu key, which has no place, the row that is chosen. */
function menuPlace(event: MouseEvent): { readonly x: number; readonly y: number } {
  const isByPointer = event.clientX !== 0 || event.clientY !== 0
  const row = isByPointer ? null : event.currentTarget.querySelector('[aria-selected=true]')
  const box = (row ?? event.currentTarget).getBoundingClientRect()
  return isByPointer ? { x: event.clientX, y: event.clientY } : { x: box.left + 24, y: box.bottom }
}
