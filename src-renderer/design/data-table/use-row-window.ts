import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, type RefObject } from 'react'

export interface RowWindowProps {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly total: number
  /** In pixels; the head of the columns has the same height. */
  readonly rowHeight: number
  /** Says which rows are in view, so that they are fetched. */
  readonly onView: (view: { readonly first: number; readonly last: number }) => void
}

/** Which rows of a long table are in view, told onwards as it changes. */
export function useRowWindow({ scroller, total, rowHeight, onView }: RowWindowProps) {
  // oxlint-disable-next-line react/incompatible-library -- its functions are used at once, not kept
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 4,
    scrollPaddingStart: rowHeight,
  })
  const shown = rows.getVirtualItems()
  const first = shown[0]?.index ?? 0
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => onView({ first, last }), [first, last, onView])
  return { shown, height: rows.getTotalSize(), scrollTo: (index: number) => rows.scrollToIndex(index) }
}
