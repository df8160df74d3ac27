/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import type { Category } from '../../../src-shared/domain/category.ts'
import type { CategoryId } from '../../../src-shared/domain/ids.ts'
import { useWords } from '../../words/use-words.ts'
import { placeKey, useLinesStore } from '../line-store.ts'
import { searchWords } from '../search-words.ts'
import { columnCount, LineHead } from './line-head.tsx'
import { LineRow } from './line-row.tsx'
import { rowAfterKey } from '../../design/data-table/row-after-key.ts'
import type { LineDeeds } from './use-line-deeds.ts'
import { listedLimit, type Lines } from './use-lines.ts'
import type { Ticking } from './use-ticking.ts'
import './line-grid.css'

const rowHeight = 30

export interface LineGridProps {
  readonly lines: Lines
  readonly grid: RefObject<HTMLDivElement | null>
  readonly categories: ReadonlyMap<CategoryId, Category>
  readonly deeds: LineDeeds
  readonly ticking: Ticking
  /** Opens the palette of categories. */
  readonly onTag: () => void
  readonly onView: (view: { readonly first: number; readonly last: number }) => void
}

/** The hits below each other on one axis. Arrows move, Space ticks, Shift extends the ticks, Enter opens. */
export function LineGrid(props: LineGridProps) {
  const { lines, grid, categories, deeds, ticking } = props
  const say = useWords('search', searchWords)
  const gridId = useId()
  const { focus, ticked } = useLinesStore()
  const total = Math.min(lines.count?.hits ?? 0, listedLimit)
  const { shown, height, scrollTo } = useLineWindow(props, total)
  const hearKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || isOnButton(event.target)) return
    const perPage = Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2)
    const target = rowAfterKey(event.key, focus, total, perPage)
    if (target !== null && total > 0) {
      useLinesStore.getState().moveTo(target, { isExtending: event.shiftKey })
      if (event.shiftKey) ticking.extendTo(target)
      scrollTo(target)
    } else if (!hearDeedKey(event, focus, props)) return
    event.preventDefault()
  }
  const hearPress = (event: MouseEvent) => {
    const index = rowAt(event)
    if (index === null) return
    grid.current?.focus({ preventScroll: true })
    useLinesStore.getState().moveTo(index, { isExtending: event.shiftKey })
    if (event.shiftKey) ticking.extendTo(index)
    else if (isOnTick(event.target) || event.ctrlKey || event.metaKey) ticking.toggle(index)
  }
  return (
    <div
      role="grid"
      aria-label={say('lines')}
      aria-multiselectable
      aria-busy={lines.isOld}
      aria-rowcount={total + 1}
      aria-colcount={columnCount}
      aria-activedescendant={total === 0 ? undefined : `${gridId}-${focus}`}
      tabIndex={0}
      className="line-grid"
      data-old={lines.isOld}
      ref={grid}
      onKeyDown={hearKey}
      onClick={hearPress}
      onDoubleClick={(event) => deeds.open(rowAt(event) ?? -1)}
    >
      <LineHead />
      <div role="rowgroup" className="line-rows" style={{ height }}>
        {shown.map(({ index, start }) => {
          const hit = lines.at(index)
          return (
            <LineRow
              key={index}
              hit={hit}
              index={index}
              top={start}
              rowId={`${gridId}-${index}`}
              isTicked={hit !== undefined && ticked.has(placeKey(hit))}
              isFocused={index === focus}
              categories={categories}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Which lines are in view, told onwards as it changes. Coming back, the line that was left is in view. */
function useLineWindow({ grid, onView }: LineGridProps, total: number) {
  // oxlint-disable-next-line react/incompatible-library -- its functions are used at once, not kept
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: rowHeight,
    initialOffset: () => Math.max(0, useLinesStore.getState().focus * rowHeight - 200),
  })
  const shown = rows.getVirtualItems()
  const first = shown[0]?.index ?? 0
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => onView({ first, last }), [first, last, onView])
  return { shown, height: rows.getTotalSize(), scrollTo: (index: number) => rows.scrollToIndex(index) }
}

/** The keys that do something with lines. True when it was one. */
function hearDeedKey(event: KeyboardEvent, focus: number, props: LineGridProps): boolean {
  if (event.ctrlKey || event.metaKey) return hearModKey(event, props)
  const { ticked, untickAll } = useLinesStore.getState()
  switch (event.key) {
    case 'Enter':
      props.deeds.open(focus)
      return true
    case ' ':
      if (event.shiftKey) props.onTag()
      else props.ticking.toggle(focus)
      return true
    case 'Escape':
      untickAll()
      return ticked.size > 0
    default:
      return false
  }
}

function hearModKey(event: KeyboardEvent, { deeds, ticking }: LineGridProps): boolean {
  if (event.shiftKey) return false
  const key = event.key.toLowerCase()
  if (key === 'a') ticking.tickAll()
  else if (key === 'c') deeds.copy()
  else return false
  return true
}

/** The heads of the columns hear their own keys. */
function isOnButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null
}

function isOnTick(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-tick]') !== null
}

function rowAt(event: MouseEvent): number | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-index]') : null
  return row === null ? null : Number(row.dataset['index'])
}
