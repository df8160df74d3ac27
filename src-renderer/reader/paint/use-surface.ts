import { useLayoutEffect, useState, type RefObject } from 'react'
import { mountReport } from '../editor/mount-report.ts'
import type { ReportLayout } from '../text/report-layout.ts'
import { ReportSurface } from './report-surface.ts'

/** Sets the report into the element while the component is there; null before that. */
export function useSurface(root: RefObject<HTMLElement | null>, layout: ReportLayout): ReportSurface | null {
  const [surface, setSurface] = useState<ReportSurface | null>(null)
  useLayoutEffect(() => {
    const element = root.current
    if (element === null) return undefined
    const mounted = mountReport(element, layout)
    // oxlint-disable-next-line react/set-state-in-effect -- the surface is what the page holds after mounting
    setSurface(new ReportSurface(element, layout, mounted.blocks))
    return () => {
      setSurface(null)
      mounted.unmount()
    }
  }, [root, layout])
  return surface
}
