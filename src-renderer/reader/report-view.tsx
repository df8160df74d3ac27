import {
  useCallback,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import type { Range } from '../../src-shared/domain/range.ts'
import type { Script } from '../../src-shared/domain/script.ts'
import { FindingCard } from './findings/finding-card.tsx'
import { FindingPeek } from './findings/finding-peek.tsx'
import { useFindingHover } from './findings/use-finding-hover.ts'
import { MemoCard } from './memo-card.tsx'
import { useOpenTextMenu } from './menu/use-text-menu.ts'
import { Stripes } from './paint/stripes.tsx'
import { TextMarks } from './paint/text-marks.tsx'
import { useGeometry } from './paint/use-geometry.ts'
import { usePaintWindow } from './paint/use-paint-window.ts'
import { useHighlightLooks, usePainting } from './paint/use-painting.ts'
import { useSurface } from './paint/use-surface.ts'
import type { ReportSurface } from './paint/report-surface.ts'
import { MarginNotes } from './place/margin-notes.tsx'
import { useReader } from './reader-store.ts'
import { useReaderWords } from './reader-words.ts'
import { useReadingStyle } from './reading-style-store.ts'
import { hearTextKey } from './text-keys.ts'
import { rangeOfSelection } from './text/report-layout.ts'
import type { OpenReport } from './use-reader-data.ts'
import { keepCaretInView, useReveal } from './use-reveal.ts'
import { useTextClick } from './use-text-click.ts'
import { useTextSelection } from './use-text-selection.ts'
import { useResidue } from './use-residue.ts'
import type { OpenDeeds } from './use-reader-deeds.ts'
import './report-view.css'

interface ReportViewProps {
  readonly open: OpenReport
  readonly deeds: OpenDeeds
  /** Hits of the find bar. */
  readonly hits: readonly Range[]
}

/** The text of a report with everything that is painted on it. Mounted anew for each report. */
export function ReportView({ open, deeds, hits }: ReportViewProps) {
  const say = useReaderWords()
  const { font, size, isIndented } = useReadingStyle()
  const scroller = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [isFocused, setFocused] = useState(false)
  /** The focus that comes next comes by a press, which sets the caret itself. */
  const isPressed = useRef(false)
  useHighlightLooks(open.categories)
  const surface = useSurface(root, open.layout)
  const geometry = useGeometry(sheet)
  const painted = usePaintWindow(surface, scroller, geometry)
  usePainting(surface, { open, hits, painted })
  useTextSelection(surface, open.tags, isFocused)
  useReveal(surface, scroller, open.report.id)
  useResidue(surface)
  useAskedFocus(root)
  useFindingHover(surface, open.report)
  const hearProgress = useProgress(surface, scroller)
  // Stripes and the inspector follow a moment behind the paint.
  const calm = useDeferredValue(open)
  const click = useTextClick(surface, open)
  const openMenu = useOpenTextMenu(surface)

  const hearKey = (event: KeyboardEvent) => {
    if (surface === null || !hearTextKey(event, surface, open.tags)) return
    event.preventDefault()
    const element = scroller.current
    // The selection is known once the browser has said so, which is before the next frame.
    if (element !== null) requestAnimationFrame(() => keepCaretInView(surface, element))
  }
  return (
    <div className="reader-scroll" ref={scroller} onScroll={hearProgress}>
      <div
        className="reader-sheet"
        ref={sheet}
        data-font={font}
        data-paged={open.report.pages.length > 0}
        style={{ fontSize: size }}
      >
        {/* The text is a document to read, with a caret of our own; it is reached by Tab like a field. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events */}
        <div
          ref={root}
          className="reader-text"
          role="document"
          aria-label={say('text')}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keyboard selection needs focus here
          tabIndex={0}
          lang={languageOf(open.report.script)}
          data-indented={isIndented}
          onKeyDown={hearKey}
          onMouseDown={(event) => {
            isPressed.current = beginSelecting(event, isFocused)
          }}
          onClick={click}
          onContextMenu={openMenu}
          onCopy={(event) => copyText(event, open)}
          onFocus={() => {
            setFocused(true)
            if (surface !== null && !isPressed.current) placeCaret(surface, scroller.current)
            isPressed.current = false
          }}
          onBlur={() => setFocused(false)}
        />
        {surface === null ? null : (
          <>
            <TextMarks surface={surface} sheet={sheet} open={open} geometry={geometry} isFocused={isFocused} />
            <Stripes surface={surface} sheet={sheet} scroller={scroller} open={calm} geometry={geometry} />
            <MarginNotes
              surface={surface}
              sheet={sheet}
              geometry={geometry}
              open={open}
              actions={deeds.blocks}
              painted={painted}
            />
            <MemoCard surface={surface} sheet={sheet} geometry={geometry} open={open} actions={deeds.tags} />
            <FindingCard surface={surface} sheet={sheet} geometry={geometry} open={open} />
            <FindingPeek surface={surface} sheet={sheet} geometry={geometry} open={open} />
          </>
        )}
      </div>
    </div>
  )
}

/**
 * A press inside the selection would drag its text away; here it always begins a new selection. True when it brings the
 * focus, too: the selection that was kept while that was elsewhere would else come back over the new one.
 */
function beginSelecting(event: MouseEvent, isFocused: boolean): boolean {
  if (event.button !== 0 || event.shiftKey) return false
  document.getSelection()?.removeAllRanges()
  if (isFocused) return false
  useReader.getState().select(null)
  return true
}

/** The language tag that makes the browser choose the right glyphs. */
function languageOf(script: Script): string {
  if (script === 'none') return ''
  return script === 'Hant' ? 'zh-Hant' : 'zh-Hans'
}

function useAskedFocus(root: { readonly current: HTMLElement | null }): void {
  const asked = useReader((state) => state.focusAsked)
  useEffect(() => {
    if (asked > 0) root.current?.focus({ preventScroll: true })
  }, [asked, root])
}

/** Tells the store how far the text is scrolled, once a frame at most. */
function useProgress(surface: ReportSurface | null, scroller: { readonly current: HTMLElement | null }) {
  const frame = useRef(0)
  const tell = useCallback(() => {
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      const element = scroller.current
      if (surface !== null && element !== null) useReader.getState().passTo(progressOf(surface, element))
    })
  }, [surface, scroller])
  useEffect(tell, [tell])
  return tell
}

function progressOf(surface: ReportSurface, scroller: HTMLElement) {
  const { top, height } = scroller.getBoundingClientRect()
  const passed = scroller.scrollHeight <= height ? 1 : (scroller.scrollTop + height) / scroller.scrollHeight
  const near = top + height / 4
  return { percent: Math.round(100 * Math.min(1, passed)), position: surface.rangeBetween(near, near).start }
}

/** Focus by the keyboard finds a caret: where it was, else at the first line in view. */
function placeCaret(surface: ReportSurface, scroller: HTMLElement | null): void {
  const { selection, select } = useReader.getState()
  if (selection !== null) {
    surface.writeSelection(selection)
    return
  }
  if (scroller === null || surface.readSelection() !== null) return
  const { top } = scroller.getBoundingClientRect()
  const { start } = surface.rangeBetween(top + 8, top + 8)
  select({ anchor: start, focus: start })
}

/** Copies the stored text of the selection, with its own line ends. */
function copyText(event: ClipboardEvent, open: OpenReport): void {
  const { selection } = useReader.getState()
  if (selection === null) return
  const { start, end } = rangeOfSelection(selection)
  if (end === start) return
  event.preventDefault()
  event.clipboardData.setData('text/plain', open.layout.text.slice(start, end))
}
