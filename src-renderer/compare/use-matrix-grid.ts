import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import { useCompare } from './compare-store.ts'
import type { MatrixMeasures } from './matrix-measures.ts'
import { cellAt, movePlace, placeOf, type GridPlace, type MatrixColumn, type ShownRow } from './matrix-view.ts'

interface Grid {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly rows: readonly ShownRow[]
  readonly columns: readonly MatrixColumn[]
  readonly measures: MatrixMeasures
}

/** Draws only the rows and columns in sight, and brings a place into sight. */
export function useMatrixWindow({ scroller, rows, columns, measures }: Grid) {
  const { scroll } = useCompare.getState()
  // oxlint-disable-next-line react/incompatible-library -- the virtualizers change by themselves; nothing here memoises on them
  const rowWindow = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => measures.rowHeight,
    paddingStart: measures.headHeight,
    paddingEnd: measures.totalHeight,
    scrollPaddingStart: measures.headHeight,
    scrollPaddingEnd: measures.totalHeight,
    initialOffset: scroll.top,
    overscan: 6,
  })
  const columnWindow = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => measures.columnWidth,
    paddingStart: measures.headWidth,
    paddingEnd: measures.totalWidth,
    scrollPaddingStart: measures.headWidth,
    scrollPaddingEnd: measures.totalWidth,
    initialOffset: scroll.left,
    overscan: 4,
  })
  useEffect(() => {
    rowWindow.measure()
    columnWindow.measure()
  }, [rowWindow, columnWindow, measures])
  useRememberedScroll(scroller)
  const reveal = ({ row, column }: GridPlace) => {
    if (row >= 0 && row < rows.length) rowWindow.scrollToIndex(row, { align: 'auto' })
    if (column >= 0 && column < columns.length) columnWindow.scrollToIndex(column, { align: 'auto' })
  }
  return { rowWindow, columnWindow, reveal }
}

/** Comes back to where the matrix was scrolled when the analyst left for another screen. */
function useRememberedScroll(scroller: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    const { scroll, rememberScroll } = useCompare.getState()
    element.scrollTo({ top: scroll.top, left: scroll.left })
    const remember = () => rememberScroll({ top: element.scrollTop, left: element.scrollLeft })
    element.addEventListener('scrollend', remember)
    return () => element.removeEventListener('scrollend', remember)
  }, [scroller])
}

/** The active cell that keys move, and the chosen one that the inspector shows. */
export function useMatrixCursor(grid: Grid, reveal: (place: GridPlace) => void) {
  const { scroller, rows, columns, measures } = grid
  const chosen = useCompare((state) => state.chosen)
  const choose = useCompare((state) => state.choose)
  const chosenPlace = chosen === null ? null : placeOf(chosen, rows, columns)
  const [active, setActive] = useState<GridPlace>(() => chosenPlace ?? { row: 0, column: 0 })
  useEffect(() => {
    // Run again whenever the screen comes back: with a cell chosen, keys go on from there.
    if (useCompare.getState().chosen !== null) scroller.current?.focus({ preventScroll: true })
  }, [scroller])
  const open = (place: GridPlace) => {
    setActive(place)
    choose(cellAt(place, rows, columns))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === ' ') open(active)
    else {
      const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / measures.rowHeight) - 3)
      const size = { rows: rows.length, columns: columns.length, page }
      const next = movePlace(active, event.key, size, event.ctrlKey || event.metaKey)
      if (next === null) return
      setActive(next)
      reveal(next)
    }
    event.preventDefault()
  }
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const place = placeAt(event.target)
    if (place !== null) open(place)
  }
  return { active, chosenPlace, onKeyDown, onClick }
}

function placeAt(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  if (cell === null || (target instanceof Element && target.closest('button') !== null)) return null
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) }
}
