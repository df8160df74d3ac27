import { useCallback, type MouseEvent } from 'react'
import type { Range } from '../../src-shared/domain/range.ts'
import { findingAtPoint } from './findings/finding-at-point.ts'
import { useFindings } from './findings/finding-store.ts'
import type { ReportSurface } from './paint/report-surface.ts'
import { useReader } from './reader-store.ts'
import { useReadingStyle } from './reading-style-store.ts'
import { rangeOfSelection } from './text/report-layout.ts'
import { tagsAt, tagToCycleTo } from './text/tag-order.ts'
import type { OpenReport } from './use-reader-data.ts'

/**
 * A click on painted text focuses the narrowest tag there, a further click the next wider one. Where no tag is, a
 * click on an underlined figure or work model opens its card; inside a tag the inspector and Enter lead to that.
 */
export function useTextClick(surface: ReportSurface | null, { tags, report }: OpenReport) {
  return useCallback(
    ({ clientX, clientY }: MouseEvent) => {
      const selection = surface?.readSelection() ?? null
      if (surface === null || selection === null || selection.anchor !== selection.focus) return
      const isUnder = (range: Range) => surface.isUnder(range, clientX, clientY)
      const here = tagsAt(tags, rangeOfSelection(selection)).filter(isUnder)
      const { focusedTag, focusTag } = useReader.getState()
      focusTag(tagToCycleTo(here, focusedTag)?.id ?? null)
      const isMarked = here.length === 0 && useReadingStyle.getState().areFindingsMarked
      const finding = isMarked ? findingAtPoint(surface, report, { x: clientX, y: clientY }) : null
      if (finding === null) useFindings.getState().closeCard()
      else useFindings.getState().openCard(finding, { takesFocus: false })
    },
    [surface, tags, report],
  )
}
