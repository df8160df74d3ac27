import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Range } from '../../src-shared/domain/range.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { ReportSurface } from './paint/report-surface.ts'
import { useReader } from './reader-store.ts'
import { blockAt } from './text/outline.ts'

/** How far each report was scrolled, for the way back to it. */
const scrolled = new Map<ReportId, number>()

/** Brings places that the store asks for into view, and a report back to where it was left. */
export function useReveal(surface: ReportSurface | null, scroller: RefObject<HTMLElement | null>, report: ReportId): void {
  const reveal = useReader((state) => state.reveal)
  const isOriginalShown = useReader((state) => state.isOriginalShown)
  const revealed = useRef(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (surface === null || element === null) return undefined
    const top = scrolled.get(report)
    if (top !== undefined) element.scrollTo({ top })
    const hear = () => scrolled.set(report, element.scrollTop)
    element.addEventListener('scroll', hear, { passive: true })
    return () => element.removeEventListener('scroll', hear)
  }, [surface, scroller, report])
  useEffect(() => {
    const element = scroller.current
    if (surface === null || element === null || reveal === null || reveal.count === revealed.current) return
    if (isOriginalShown && element.clientHeight === 0) {
      // The original stands in the place of the text; without it there is something to scroll.
      useReader.getState().showOriginal(false)
      return
    }
    revealed.current = reveal.count
    if (blockAt(surface.layout, reveal.range.start)?.kind === 'boilerplate') unfold(surface)
    scrollTo(surface, element, reveal.range)
  }, [surface, scroller, reveal, isOriginalShown])
}

function unfold({ root }: ReportSurface): void {
  root.dataset['residue'] = 'shown'
  useReader.getState().showResidue(true)
}

/** Keeps the caret in view while it moves. */
export function keepCaretInView(surface: ReportSurface, scroller: HTMLElement): void {
  const { selection } = useReader.getState()
  const rect = selection === null ? null : surface.caretRect(selection.focus, 'backward')
  if (rect === null) return
  const frame = scroller.getBoundingClientRect()
  const margin = rect.height * 2
  if (rect.top < frame.top + margin) scroller.scrollTop -= frame.top + margin - rect.top
  else if (rect.bottom > frame.bottom - margin) scroller.scrollTop += rect.bottom - frame.bottom + margin
}

/** A place already in view stays where it is; any other comes to the upper third. */
function scrollTo(surface: ReportSurface, scroller: HTMLElement, range: Range): void {
  const extent = surface.extentOf(range) ?? surface.caretRect(range.start, 'forward')
  if (extent === null) return
  const frame = scroller.getBoundingClientRect()
  const isInView = extent.top >= frame.top + 24 && Math.min(extent.bottom, extent.top + 120) <= frame.bottom - 24
  if (!isInView) scroller.scrollTop += extent.top - frame.top - frame.height / 3
}
