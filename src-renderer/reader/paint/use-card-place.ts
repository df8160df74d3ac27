import { useCallback, type RefObject } from 'react'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { ReportSurface } from './report-surface.ts'
import { useMeasured } from './use-measured.ts'

/** What a card needs to find its place on the sheet. */
export interface CardGround {
  readonly surface: ReportSurface
  readonly sheet: RefObject<HTMLElement | null>
  /** Grows when the text may have moved. */
  readonly geometry: number
}

/** Right below the last line of a passage, in pixels from the sheet's corner, so that a card of this width stays on the sheet. Null while the passage is folded away. */
export function useCardPlace({ surface, sheet, geometry }: CardGround, range: Range | null, width: number) {
  const start = range?.start ?? 0
  const end = range?.end ?? 0
  const measure = useCallback(() => {
    const rect = end === start ? undefined : surface.rectsOf({ start, end }).at(-1)
    const corner = sheet.current?.getBoundingClientRect()
    if (rect === undefined || corner === undefined) return null
    const left = Math.max(0, Math.min(rect.left - corner.left, corner.width - width))
    return { top: rect.bottom - corner.top + 8, left }
  }, [surface, sheet, start, end, width])
  return useMeasured<{ readonly top: number; readonly left: number } | null>(measure, null, geometry)
}
