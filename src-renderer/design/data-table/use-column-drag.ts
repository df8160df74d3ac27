import { useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { ColumnDeeds } from './table-column.ts'

/** So many pixels a press moves before it drags rather than sorts. */
const threshold = 6

interface Drag {
  readonly column: string
  readonly from: number
  /** The place the column would come to. */
  readonly to: number
}

/** Dragging a column's head to another place. */
export function useColumnDrag(head: RefObject<HTMLElement | null>, deeds: ColumnDeeds | undefined) {
  const pressed = useRef<{ readonly x: number; readonly middles: readonly number[] } | null>(null)
  const moved = useRef(false)
  const [drag, setDrag] = useState<Drag | null>(null)
  const end = () => {
    pressed.current = null
    setDrag(null)
  }
  const props = (column: string, place: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      moved.current = false
      if (deeds === undefined || event.button !== 0) return
      pressed.current = { x: event.clientX, middles: middlesOf(head.current) }
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const start = pressed.current
      if (start === null || (!moved.current && Math.abs(event.clientX - start.x) < threshold)) return
      if (!moved.current) event.currentTarget.setPointerCapture(event.pointerId)
      moved.current = true
      const before = start.middles.filter((middle) => middle < event.clientX).length
      setDrag({ column, from: place, to: before > place ? before - 1 : before })
    },
    onPointerUp: () => {
      if (drag !== null && drag.to !== drag.from) deeds?.move(drag.column, drag.to)
      end()
    },
    onPointerCancel: end,
  })
  return {
    props,
    /** True right after a drag, whose end is not a press. */
    hasMoved: () => moved.current,
    /** On which side of the column at this place the dragged one would come. */
    dropAt: (place: number) => {
      if (drag === null || drag.to === drag.from || place !== drag.to) return undefined
      return drag.to < drag.from ? 'before' : 'after'
    },
  }
}

function middlesOf(head: HTMLElement | null): number[] {
  const cells = [...(head?.querySelectorAll('[data-head]') ?? [])]
  return cells.map((cell) => cell.getBoundingClientRect()).map(({ left, width }) => left + width / 2)
}
