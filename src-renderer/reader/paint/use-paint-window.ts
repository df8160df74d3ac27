import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { ReportSurface } from './report-surface.ts'

const nothing: Range = { start: 0, end: 0 }

/**
 * The stretch of text that is kept painted: what is in view and two screens around it. The browser
 * goes through every highlighted range at each change of the page, so ranges far away would make
 * scrolling and tagging of a long report slow. It changes only when the view nears its edge.
 */
export function usePaintWindow(surface: ReportSurface | null, scroller: RefObject<HTMLElement | null>, geometry: number): Range {
  const [painted, setPainted] = useState(nothing)
  useLayoutEffect(() => {
    const element = scroller.current
    if (surface === null || element === null) return undefined
    let now = around(surface, element, 2)
    // oxlint-disable-next-line react/set-state-in-effect -- what is in view is known after layout only
    setPainted(now)
    const hear = () => {
      const near = around(surface, element, 0.5)
      if (near.start >= now.start && near.end <= now.end) return
      now = around(surface, element, 2)
      setPainted(now)
    }
    element.addEventListener('scroll', hear, { passive: true })
    return () => element.removeEventListener('scroll', hear)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new geometry moves the text under the view
  }, [surface, scroller, geometry])
  return painted
}

/** The text in view with so many screens before and after it. */
function around(surface: ReportSurface, scroller: HTMLElement, screens: number): Range {
  const { top, bottom, height } = scroller.getBoundingClientRect()
  return surface.rangeBetween(top - height * screens, bottom + height * screens)
}
