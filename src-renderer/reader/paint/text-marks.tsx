import { useCallback, type CSSProperties, type RefObject } from 'react'
import type { Range } from '../../../src-shared/domain/range.ts'
import { useReader } from '../reader-store.ts'
import type { OpenReport } from '../use-reader-data.ts'
import type { ReportSurface } from './report-surface.ts'
import { useMeasured } from './use-measured.ts'

/** A box on the sheet, in pixels from its corner. */
interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

interface TextMarksProps {
  readonly surface: ReportSurface
  readonly sheet: RefObject<HTMLElement | null>
  readonly open: OpenReport
  /** Grows when the text may have moved. */
  readonly geometry: number
  /** The text has the keyboard. */
  readonly isFocused: boolean
}

const noBoxes: readonly Box[] = []

/** What lies over the text: the outline of the focused tag with its handles, the caret, and the flash of a place just jumped to. */
export function TextMarks({ surface, sheet, open, geometry, isFocused }: TextMarksProps) {
  const focusedTag = useReader((state) => state.focusedTag)
  const selection = useReader((state) => state.selection)
  const reveal = useReader((state) => state.reveal)
  const tag = open.tags.find((one) => one.id === focusedTag)
  const caret = isFocused && selection !== null && selection.anchor === selection.focus ? selection.focus : null
  const measureOutline = useCallback(
    () => (tag === undefined ? noBoxes : boxesOf(surface, sheet.current, tag)),
    [surface, sheet, tag],
  )
  const measureCaret = useCallback(() => {
    const rect = caret === null ? null : surface.caretRect(caret, 'backward')
    return rect === null ? null : onSheet(sheet.current, rect)
  }, [surface, sheet, caret])
  const measureFlash = useCallback(
    () => (reveal?.isFlashed === true ? boxesOf(surface, sheet.current, reveal.range) : noBoxes),
    [surface, sheet, reveal],
  )
  const outline = useMeasured(measureOutline, noBoxes, geometry)
  const caretBox = useMeasured<Box | null>(measureCaret, null, geometry)
  const flash = useMeasured(measureFlash, noBoxes, null)

  const colour = tag === undefined ? undefined : open.byId.get(tag.category)?.colour
  return (
    <div className="reader-marks" aria-hidden>
      {outline.map((box, index) => (
        <span
          key={`${box.left},${box.top}`}
          className="reader-outline"
          data-first={index === 0}
          data-last={index === outline.length - 1}
          style={styleOf(box, colour)}
        />
      ))}
      {flash.map((box) => (
        <span key={`${reveal?.count},${box.left},${box.top}`} className="reader-flash" style={styleOf(box)} />
      ))}
      {caretBox === null ? null : <span key={caret} className="reader-caret" style={styleOf(caretBox)} />}
    </div>
  )
}

function boxesOf(surface: ReportSurface, sheet: HTMLElement | null, range: Range): readonly Box[] {
  return surface.rectsOf(range).map((rect) => onSheet(sheet, rect))
}

function onSheet(sheet: HTMLElement | null, rect: DOMRect): Box {
  const corner = sheet?.getBoundingClientRect()
  return {
    left: rect.left - (corner?.left ?? 0),
    top: rect.top - (corner?.top ?? 0),
    width: rect.width,
    height: rect.height,
  }
}

function styleOf(box: Box, colour?: string): CSSProperties {
  return {
    left: box.left,
    top: box.top,
    width: box.width,
    height: box.height,
    ...(colour === undefined ? {} : { color: colour }),
  }
}
