import { useRef, type PointerEvent } from 'react'
import { boundedWidth, type ColumnDeeds } from './table-column.ts'

/** Drawing a column's right edge; a double click gives it the width it had at first. */
export function useColumnWidth(
  onDraw: (drawn: { readonly column: string; readonly width: number } | null) => void,
  deeds: ColumnDeeds | undefined,
) {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const widthAt = ({ clientX }: PointerEvent) =>
    from.current === null ? null : boundedWidth(from.current.width + clientX - from.current.x)
  return (column: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = { x: event.clientX, width: event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0 }
    },
    onPointerMove: (event: PointerEvent) => {
      const width = widthAt(event)
      if (width !== null) onDraw({ column, width })
    },
    onPointerUp: (event: PointerEvent) => {
      const width = widthAt(event)
      if (width !== null && Math.abs(event.clientX - (from.current?.x ?? 0)) > 1) deeds?.resize(column, width)
      from.current = null
      onDraw(null)
    },
    onPointerCancel: () => {
      from.current = null
      onDraw(null)
    },
    onDoubleClick: () => deeds?.resize(column, null),
  })
}
