import { useCallback, type MouseEvent } from 'react'
import type { ReportSurface } from '../paint/report-surface.ts'
import { useReader } from '../reader-store.ts'
import { rangeOfSelection } from '../text/report-layout.ts'
import { useTextMenu } from './menu-store.ts'

/** Opens the menu of the text where it is asked for. A press beside the selection puts the caret there first. */
export function useOpenTextMenu(surface: ReportSurface | null) {
  return useCallback(
    (event: MouseEvent) => {
      if (surface === null) return
      event.preventDefault()
      const { selection, select, focusTag } = useReader.getState()
      const position = event.button === 2 ? positionUnder(surface, event) : null
      const range = selection === null ? null : rangeOfSelection(selection)
      const isInside = range !== null && position !== null && position >= range.start && position <= range.end
      if (position !== null && !isInside) {
        select({ anchor: position, focus: position })
        focusTag(null)
      }
      useTextMenu.getState().openAt(event.button === 2 ? { x: event.clientX, y: event.clientY } : caretPoint(surface))
    },
    [surface],
  )
}

function positionUnder(surface: ReportSurface, { clientX, clientY }: MouseEvent): number | null {
  const caret = document.caretPositionFromPoint(clientX, clientY)
  if (caret === null || !surface.root.contains(caret.offsetNode)) return null
  return surface.positionOf(caret.offsetNode, caret.offset)
}

/** Below the caret, for the menu key; the corner of the text without a caret. */
function caretPoint(surface: ReportSurface): { x: number; y: number } {
  const { selection } = useReader.getState()
  const rect = selection === null ? null : surface.caretRect(selection.focus, 'backward')
  const { left, top } = surface.root.getBoundingClientRect()
  return rect === null ? { x: left, y: Math.max(0, top) } : { x: rect.left, y: rect.bottom }
}
