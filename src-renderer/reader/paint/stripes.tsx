import { memo, useCallback, useMemo, type RefObject } from 'react'
import type { Tag } from '../../../src-shared/domain/tag.ts'
import { useReader } from '../reader-store.ts'
import { shortQuote, useReaderWords } from '../reader-words.ts'
import { assignLanes } from '../text/tag-lanes.ts'
import type { OpenReport } from '../use-reader-data.ts'
import type { ReportSurface } from './report-surface.ts'
import { useScrollCount } from './use-geometry.ts'
import { useMeasured } from './use-measured.ts'
import './stripes.css'

interface StripesProps {
  readonly surface: ReportSurface
  readonly sheet: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly open: OpenReport
  readonly geometry: number
}

interface Stripe {
  readonly tag: Tag
  readonly top: number
  readonly height: number
  readonly lane: number
}

/** Tags nearer than about a line's length stand in different lanes, so that their stripes do not meet. */
const charactersInALine = 38
/** Pixels from lane to lane while they fit, and of the whole margin. */
const lanePitch = 13
const marginWidth = 42
/** So far beyond the window stripes are drawn ahead of scrolling, in pixels. */
const ahead = 300

const noStripes: readonly Stripe[] = []

/** The stripes beside the text, one a tag, of the part in view. */
export const Stripes = memo(function Stripes({ surface, sheet, scroller, open, geometry }: StripesProps) {
  const say = useReaderWords()
  const focusedTag = useReader((state) => state.focusedTag)
  const scroll = useScrollCount(scroller)
  const lanes = useMemo(() => assignLanes(open.tags, charactersInALine), [open.tags])
  const laneCount = useMemo(() => Math.max(1, ...[...lanes.values()].map(({ lane }) => lane + 1)), [lanes])
  const measure = useCallback((): readonly Stripe[] => {
    const frame = scroller.current?.getBoundingClientRect()
    const corner = sheet.current?.getBoundingClientRect()
    if (frame === undefined || corner === undefined) return noStripes
    const seen = surface.rangeBetween(frame.top - ahead, frame.bottom + ahead)
    return open.tags.flatMap((tag) => {
      const extent = tag.start < seen.end && seen.start < tag.end ? surface.extentOf(tag) : null
      if (extent === null) return []
      const height = Math.max(14, extent.bottom - extent.top)
      return [{ tag, top: extent.top - corner.top, height, lane: lanes.get(tag.id)?.lane ?? 0 }]
    })
  }, [surface, sheet, scroller, open.tags, lanes])
  const stripes = useMeasured(measure, noStripes, `${scroll} ${geometry}`)

  const pitch = Math.min(lanePitch, marginWidth / laneCount)
  return (
    <div className="reader-stripes">
      {stripes.map(({ tag, top, height, lane }) => {
        const category = open.byId.get(tag.category)
        const name = category?.name ?? ''
        return (
          <button
            key={tag.id}
            type="button"
            tabIndex={-1}
            className="reader-stripe"
            data-focused={tag.id === focusedTag}
            title={say('stripe', { name, quote: shortQuote(tag.quote) })}
            aria-label={say('stripe', { name, quote: shortQuote(tag.quote) })}
            style={{ top, height, left: lane * pitch, color: category?.colour ?? 'var(--ink-faint)' }}
            onClick={() => useReader.getState().goToTag(tag)}
          >
            <span className="reader-stripe-letter">{category?.shortcut?.toUpperCase() ?? name.slice(0, 1)}</span>
          </button>
        )
      })}
    </div>
  )
})
