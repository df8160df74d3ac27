import { useLayoutEffect, useMemo } from 'react'
import type { Category } from '../../../src-shared/domain/category.ts'
import { rangesOverlap, type Range } from '../../../src-shared/domain/range.ts'
import { useReader } from '../reader-store.ts'
import { useReadingStyle } from '../reading-style-store.ts'
import { rangeOfSelection, type TextSelection } from '../text/report-layout.ts'
import { assignLanes } from '../text/tag-lanes.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { lookOfRanges, RangePainter } from './range-painter.ts'
import type { ReportSurface } from './report-surface.ts'
import { colourTags, TagPainter } from './tag-painter.ts'

const nothing: readonly Range[] = []

/** Says how tags and other ranges look. Stands before the text is mounted, so that it is laid out once. */
export function useHighlightLooks(categories: readonly Category[]): void {
  useLayoutEffect(() => {
    lookOfRanges()
    colourTags(categories)
  }, [categories])
}

interface Paintable {
  readonly open: OpenReport
  /** Hits of the find bar. */
  readonly hits: readonly Range[]
  /** The stretch of text that is kept painted. */
  readonly painted: Range
}

/** Keeps tags, figures, hits of the find bar and the selection painted. */
export function usePainting(surface: ReportSurface | null, { open, hits, painted }: Paintable): void {
  const painters = useMemo(
    () => (surface === null ? null : { tags: new TagPainter(surface), ranges: new RangePainter(surface) }),
    [surface],
  )
  useLayoutEffect(
    () => () => {
      painters?.tags.dispose()
      painters?.ranges.dispose()
    },
    [painters],
  )
  const { tags } = open
  const areMarked = useReadingStyle((state) => state.areFindingsMarked)
  const figures = areMarked ? open.report.figures : nothing
  const workModels = areMarked ? open.report.workModels : nothing
  const selection = useReader((state) => state.selection)
  const index = useReader((state) => (state.find.isOpen ? state.find.index : -1))
  const lanes = useMemo(() => assignLanes(tags, 0), [tags])
  useLayoutEffect(() => painters?.tags.paint(within(tags, painted), lanes), [painters, tags, painted, lanes])
  useLayoutEffect(() => painters?.ranges.paint('figures', within(figures, painted)), [painters, figures, painted])
  useLayoutEffect(() => painters?.ranges.paint('workModels', within(workModels, painted)), [painters, workModels, painted])
  useLayoutEffect(() => painters?.ranges.paint('finds', within(hits, painted)), [painters, hits, painted])
  useLayoutEffect(() => {
    const hit = hits[index]
    painters?.ranges.paint('found', hit === undefined ? nothing : [hit])
  }, [painters, hits, index])
  const focusedTag = useReader((state) => state.focusedTag)
  const focused = tags.find(({ id }) => id === focusedTag)
  useLayoutEffect(() => {
    painters?.ranges.paint('selection', selection === null ? nothing : selectionToPaint(selection, focused))
  }, [painters, selection, focused])
}

function within<Part extends Range>(parts: readonly Part[], painted: Range): Part[] {
  return parts.filter((part) => rangesOverlap(part, painted))
}

/** The selection, unless it is the passage of the focused tag: that has its outline, and its colour should show. */
function selectionToPaint(selection: TextSelection, focused: Range | undefined): readonly Range[] {
  const range = rangeOfSelection(selection)
  return range.start === focused?.start && range.end === focused.end ? nothing : [range]
}
