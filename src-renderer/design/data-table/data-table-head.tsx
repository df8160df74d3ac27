/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useRef, useState, type HTMLAttributes, type KeyboardEvent, type MouseEvent } from 'react'
import { ColumnMenu } from './column-menu.tsx'
import { useTableWords } from './data-table-words.ts'
import { boundedWidth, type ColumnDeeds, type TableColumn, type TableOrder } from './table-column.ts'
import { useColumnDrag } from './use-column-drag.ts'
import { useColumnWidth } from './use-column-width.ts'

/** So many pixels a key makes a column wider or narrower. */
const step = 16

export interface DataTableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[]
  readonly order: TableOrder | null
  readonly onSort: ((column: string, descending?: boolean) => void) | undefined
  readonly deeds: ColumnDeeds | undefined
  /** A width while it is being drawn; null when that has ended. */
  readonly onDrawWidth: (drawn: { readonly column: string; readonly width: number } | null) => void
  /** The arrow down leads to the rows. */
  readonly onLeave: () => void
  /** Tells what a key did to a column, for those who do not see it. */
  readonly onSay: (text: string) => void
}

/** The heads of the columns, one tab stop: arrows go along them. A press sorts. */
export function DataTableHead<Row>({ columns, order, onSort, deeds, onDrawWidth, onLeave, onSay }: DataTableHeadProps<Row>) {
  const words = useTableWords()
  const head = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState<string | null>(null)
  const [menu, setMenu] = useState<{ readonly column: string; readonly x: number; readonly y: number } | null>(null)
  const drag = useColumnDrag(head, deeds)
  const edge = useColumnWidth(onDrawWidth, deeds)
  const current = columns.some(({ name }) => name === stop) ? stop : columns[0]?.name
  const change = (place: number, by: number, kind: 'width' | 'place' | 'stop') => {
    const column = columns[place]
    if (column === undefined) return
    if (kind === 'stop') focusHead(head.current, columns[place + by]?.name)
    if (kind === 'width') {
      const width = boundedWidth(widthOf(head.current, column.name) + by * step)
      deeds?.resize(column.name, width)
      onSay(words.widthNow(column.label, width))
    }
    const target = place + by
    if (kind === 'place' && target >= 0 && target < columns.length) {
      deeds?.move(column.name, target)
      onSay(words.placeNow(column.label, target + 1))
    }
  }
  const hearKey = (event: KeyboardEvent, place: number) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (by !== undefined && (deeds !== undefined || !(event.shiftKey || event.altKey))) {
      change(place, by, event.altKey ? 'place' : event.shiftKey ? 'width' : 'stop')
    } else if (event.key === 'ArrowDown') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const showMenu = (event: MouseEvent, column: string) => {
    if (deeds === undefined) return
    event.preventDefault()
    const box = event.currentTarget.getBoundingClientRect()
    setMenu({ column, x: event.clientX === 0 ? box.left : event.clientX, y: box.bottom })
  }
  return (
    <div role="row" aria-rowindex={1} tabIndex={-1} className="table-head" ref={head}>
      {columns.map((column, place) => (
        <HeadCell
          key={column.name}
          column={column}
          order={order}
          isStop={column.name === current}
          isArrangeable={deeds !== undefined}
          drop={drag.dropAt(place)}
          edge={edge(column.name)}
          pressing={drag.props(column.name, place)}
          onFocus={() => setStop(column.name)}
          onKeyDown={(event) => hearKey(event, place)}
          onPress={() => (drag.hasMoved() || column.isSortable !== true ? undefined : onSort?.(column.name))}
          onMenu={(event) => showMenu(event, column.name)}
        />
      ))}
      {menu === null || deeds === undefined ? null : (
        <ColumnMenu
          at={menu}
          columns={columns}
          column={menu.column}
          onSort={onSort}
          onWidth={(by) =>
            change(
              columns.findIndex(({ name }) => name === menu.column),
              by,
              'width',
            )
          }
          deeds={deeds}
          onClose={() => {
            setMenu(null)
            focusHead(head.current, menu.column)
          }}
        />
      )}
    </div>
  )
}

interface HeadCellProps<Row> {
  readonly column: TableColumn<Row>
  readonly order: TableOrder | null
  /** Whether Tab comes to this head. */
  readonly isStop: boolean
  readonly isArrangeable: boolean
  readonly drop: 'before' | 'after' | undefined
  readonly edge: HTMLAttributes<HTMLElement>
  readonly pressing: HTMLAttributes<HTMLButtonElement>
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onPress: () => void
  readonly onMenu: (event: MouseEvent) => void
}

function HeadCell<Row>({ column, order, isArrangeable, ...props }: HeadCellProps<Row>) {
  const words = useTableWords()
  const label = <span className="table-head-label">{column.label}</span>
  return (
    <span
      role="columnheader"
      tabIndex={-1}
      data-head={column.name}
      data-drop={props.drop}
      className={column.isAtEnd === true ? 'table-head-cell table-cell-end' : 'table-head-cell'}
      aria-sort={column.isSortable === true ? sortOf(order, column.name) : undefined}
      onContextMenu={props.onMenu}
    >
      {column.isSortable === true || isArrangeable ? (
        <button
          type="button"
          className="table-head-button"
          tabIndex={props.isStop ? 0 : -1}
          title={isArrangeable ? words.headHint : undefined}
          onFocus={props.onFocus}
          onKeyDown={props.onKeyDown}
          onClick={props.onPress}
          {...props.pressing}
        >
          {label}
          {order?.by === column.name ? <Direction isDescending={order.descending} /> : null}
        </button>
      ) : (
        label
      )}
      {isArrangeable ? <span className="table-edge" aria-hidden {...props.edge} /> : null}
    </span>
  )
}

function sortOf(order: TableOrder | null, column: string): 'none' | 'ascending' | 'descending' {
  return order?.by !== column ? 'none' : order.descending ? 'descending' : 'ascending'
}

function Direction({ isDescending }: { isDescending: boolean }) {
  return isDescending ? <ChevronDown size={12} aria-hidden /> : <ChevronUp size={12} aria-hidden />
}

function headOf(head: HTMLElement | null, column: string | undefined): HTMLElement | null {
  return column === undefined ? null : (head?.querySelector<HTMLElement>(`[data-head=${CSS.escape(column)}]`) ?? null)
}

function focusHead(head: HTMLElement | null, column: string | undefined): void {
  headOf(head, column)?.querySelector('button')?.focus()
}

function widthOf(head: HTMLElement | null, column: string): number {
  return headOf(head, column)?.getBoundingClientRect().width ?? 0
}
