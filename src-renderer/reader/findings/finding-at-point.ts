import type { Report } from '../../../src-shared/domain/report.ts'
import type { ReportSurface } from '../paint/report-surface.ts'
import type { CardSubject } from './finding-store.ts'
import { findingAt } from './go-to-finding.ts'

/** The figure or work model under a point of the window, or null where none is. */
export function findingAtPoint(surface: ReportSurface, report: Report, point: { x: number; y: number }): CardSubject | null {
  const caret = document.caretPositionFromPoint(point.x, point.y)
  if (caret === null || !surface.root.contains(caret.offsetNode)) return null
  const position = surface.positionOf(caret.offsetNode, caret.offset)
  if (position === null) return null
  const found = findingAt(report, { start: position, end: position })
  // The caret of a point beyond the end of a line is at that end, too.
  return found !== null && surface.isUnder(found.range, point.x, point.y) ? found : null
}
