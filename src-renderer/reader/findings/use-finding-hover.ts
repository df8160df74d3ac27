import { useEffect } from 'react'
import type { Report } from '../../../src-shared/domain/report.ts'
import type { ReportSurface } from '../paint/report-surface.ts'
import { useReadingStyle } from '../reading-style-store.ts'
import { findingAtPoint } from './finding-at-point.ts'
import { useFindings } from './finding-store.ts'

/** So long the pointer rests on a figure before its words show, in milliseconds. */
const rest = 300

/** Notes which figure or work model the pointer rests on. */
export function useFindingHover(surface: ReportSurface | null, report: Report): void {
  const areMarked = useReadingStyle((state) => state.areFindingsMarked)
  useEffect(() => {
    if (surface === null || !areMarked) return undefined
    const { root } = surface
    const { hover } = useFindings.getState()
    let timer: ReturnType<typeof setTimeout> | undefined
    const hear = ({ clientX, clientY, buttons }: PointerEvent) => {
      clearTimeout(timer)
      if (buttons !== 0) return
      timer = setTimeout(() => hover(findingAtPoint(surface, report, { x: clientX, y: clientY })?.id ?? null), rest)
    }
    const leave = () => {
      clearTimeout(timer)
      hover(null)
    }
    root.addEventListener('pointermove', hear)
    root.addEventListener('pointerleave', leave)
    return () => {
      leave()
      root.removeEventListener('pointermove', hear)
      root.removeEventListener('pointerleave', leave)
    }
  }, [surface, report, areMarked])
}
