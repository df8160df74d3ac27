/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { useEffect, useId, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from 'react'
import { DataTableHead } from './data-table-head.tsx'
import { DataTableRow } from './data-table-row.tsx'
import { rowAfterKey } from './row-after-key.ts'
import { tracksOf, type ColumnDeeds, type TableColumn, type TableOrder, type TableTelling } from './table-column.ts'
import { useRowWindow } from './use-row-window.ts'
import { useTableWidth } from './use-table-width.ts'
import './data-table.css'

export interface DataTableProps<Row> {
  /** The accessible name. */
  readonly label: string
  /** Those shown, in their order; memoised. */
  readonly columns: readonly TableColumn<Row>[]
  readonly total: number
  /** Undefined while the row is on its way. */
  readonly rowAt: (index: number) => Row | undefined
  /** The row the keyboard stands on. */
  readonly focus: number
  /** Given where several rows can be selected; else the row stood on is the selected one. */
  readonly isSelected?: (row: Row) => boolean
  /** A press or a move to a row; `extend` with Shift, `add` with Ctrl or Cmd. */
  readonly onGo: (index: number, how: { readonly extend: boolean; readonly add: boolean }) => void
  readonly onSelectAll?: () => void
  /** Enter or a double click; `isOther` with Ctrl or Cmd. */
  readonly onOpen?: (index: number, how: { readonly isOther: boolean }) => void
  /** The menu key or a press with the other button; `index` is null beside the rows. */
  readonly onMenu?: (at: { readonly x: number; readonly y: number }, index: number | null) => void
  readonly order?: TableOrder | null
  /** A press on a head; `descending` where the direction was chosen. */
  readonly onSort?: (column: string, descending?: boolean) => void
  /** Given where columns can be moved, resized and hidden. */
  readonly columnDeeds?: ColumnDeeds
  /** Says which rows are in view, so that they are fetched. Stable. */
  readonly onView?: (view: { readonly first: number; readonly last: number }) => void
  /** What a row says that is on its way. */
  readonly waiting: string
  /** What a row tells instead of some of its columns. Stable. */
  readonly tellingOf?: (row: Row) => TableTelling | null
  /** What a row is found by in the page (`data-row`). Stable. */
  readonly nameOf?: (row: Row) => string
  readonly hasHead?: boolean
  /** What the rows answer: where that becomes another, the table begins at the top again. */
  readonly answers?: unknown
  readonly isFocusedAtOnce?: boolean
  readonly className?: string
}

export const rowHeight = 32

/**
 * Many rows as a grid, of which only those in view are drawn. Arrows move, Shift extends, Ctrl or Cmd adds, Enter or a double click opens.
 * On a column's head arrows go to the next one, with Shift they resize it, with Alt they move it.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, total, rowAt, focus, isSelected, onView = ignoreView } = props
  const gridId = useId()
  const firstRow = props.hasHead === false ? 1 : 2
  const scroller = useRef<HTMLDivElement>(null)
  const width = useTableWidth(scroller)
  const columns = useMemo(
    () => props.columns.filter(({ shownFrom = 0 }) => width === null || width >= shownFrom),
    [props.columns, width],
  )
  const { shown, height, scrollTo } = useRowWindow({ scroller, total, rowHeight, onView })
  const [drawnWidth, setDrawnWidth] = useState<{ readonly column: string; readonly width: number } | null>(null)
  const style = useMemo(() => gridStyle(columns, drawnWidth), [columns, drawnWidth])
  const [said, setSaid] = useState('')
  useTopOfOther(scroller, props.answers)
  const hearing = useHearing(props, scroller, scrollTo)
  return (
    <>
      <div
        role="grid"
        aria-label={label}
        aria-multiselectable={isSelected === undefined ? undefined : true}
        aria-rowcount={total + firstRow - 1}
        aria-colcount={columns.length}
        aria-activedescendant={total === 0 ? undefined : `${gridId}-${focus}`}
        tabIndex={0}
        className={['table', props.className].filter(Boolean).join(' ')}
        ref={scroller}
        style={style}
        {...hearing}
      >
        {props.hasHead === false ? null : (
          <DataTableHead
            columns={columns}
            order={props.order ?? null}
            onSort={props.onSort}
            deeds={props.columnDeeds}
            onDrawWidth={setDrawnWidth}
            onSay={setSaid}
            onLeave={() => scroller.current?.focus({ preventScroll: true })}
          />
        )}
        <div role="rowgroup" className="table-rows" style={{ height }}>
          {shown.map(({ index, start }) => {
            const row = rowAt(index)
            return (
              <DataTableRow
                key={index}
                row={row}
                index={index}
                number={index + firstRow}
                top={start}
                rowId={`${gridId}-${index}`}
                columns={columns}
                isSelected={isSelected === undefined ? index === focus : row !== undefined && isSelected(row)}
                isFocused={index === focus}
                waiting={props.waiting}
                {...(props.tellingOf === undefined ? {} : { tellingOf: props.tellingOf })}
                {...(props.nameOf === undefined ? {} : { nameOf: props.nameOf })}
              />
            )
          })}
        </div>
      </div>
      {props.columnDeeds === undefined ? null : <output className="unseen">{said}</output>}
    </>
  )
}

/** Begins at the top again where the rows answer something else; not where the table only comes back into sight. */
function useTopOfOther(scroller: { readonly current: HTMLDivElement | null }, answers: unknown): void {
  const former = useRef(answers)
  useEffect(() => {
    if (former.current === answers) return
    former.current = answers
    scroller.current?.scrollTo({ top: 0 })
  }, [scroller, answers])
}

/** What the table hears of keys and presses, for all its rows. */
function useHearing<Row>(
  props: DataTableProps<Row>,
  scroller: { readonly current: HTMLDivElement | null },
  scrollTo: (index: number) => void,
) {
  const { isFocusedAtOnce = false, onGo, onOpen, onMenu } = props
  useEffect(() => {
    // Coming to the table, the keys are for its rows, unless something else has them.
    if (isFocusedAtOnce || document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [isFocusedAtOnce, scroller])
  const hearKey = (event: KeyboardEvent) => {
    if (isOnButton(event.target) || event.altKey || event.nativeEvent.isComposing) return
    const perPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)
    const target = rowAfterKey(event.key, props.focus, props.total, perPage)
    if (target === null || props.total === 0) {
      if (!hearDeed(event, props)) return
    } else {
      onGo(target, { extend: event.shiftKey, add: false })
      scrollTo(target)
    }
    event.preventDefault()
  }
  return {
    onKeyDown: hearKey,
    onClick: (event: MouseEvent) => {
      const index = pressedRow(event)
      if (index === null) return
      scroller.current?.focus({ preventScroll: true })
      onGo(index, { extend: event.shiftKey, add: event.ctrlKey || event.metaKey })
    },
    onDoubleClick: (event: MouseEvent) => {
      const index = pressedRow(event)
      if (index !== null) onOpen?.(index, { isOther: false })
    },
    onContextMenu: (event: MouseEvent) => {
      if (onMenu === undefined || isOnButton(event.target)) return
      event.preventDefault()
      onMenu(menuPlace(event), pressedRow(event))
    },
  }
}

/** Does what a key means that does not move; false for one that means nothing here. */
function hearDeed<Row>(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { focus, isSelected, onGo, onSelectAll, onOpen }: DataTableProps<Row>,
): boolean {
  const mod = ctrlKey || metaKey
  if (key === 'Enter' && onOpen !== undefined) onOpen(focus, { isOther: mod })
  else if (key === ' ' && isSelected !== undefined) onGo(focus, { extend: false, add: true })
  else if (key.toLowerCase() === 'a' && mod && onSelectAll !== undefined) onSelectAll()
  else return false
  return true
}

function ignoreView(): void {
  // All rows are here.
}

/** The tracks stand in the grid's own style, so that a width that is being drawn touches no row. */
function gridStyle<Row>(columns: readonly TableColumn<Row>[], drawn: { column: string; width: number } | null): TableStyle {
  const { tracks, least } = tracksOf(
    columns.map((column) => (column.name === drawn?.column ? { ...column, width: drawn.width, isFlexible: false } : column)),
  )
  return { '--table-tracks': tracks, '--table-least': `${least}px` }
}

type TableStyle = CSSProperties & Readonly<Record<'--table-tracks' | '--table-least', string>>

/** Heads, and links in rows, hear their own keys and presses. */
function isOnButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null
}

function pressedRow(event: MouseEvent): number | null {
  if (isOnButton(event.target) || !(event.target instanceof Element)) return null
  const row = event.target.closest<HTMLElement>('[data-index]')
  return row === null ? null : Number(row.dataset['index'])
}

/** Where the pointer is; for the menu key, which has no place, the row the keyboard stands on. */
function menuPlace(event: MouseEvent): { readonly x: number; readonly y: number } {
  const isByPointer = event.clientX !== 0 || event.clientY !== 0
  const row = isByPointer ? null : event.currentTarget.querySelector('.table-row-focused')
  const box = (row ?? event.currentTarget).getBoundingClientRect()
  return isByPointer ? { x: event.clientX, y: event.clientY } : { x: box.left + 24, y: box.bottom }
}
