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
import { MemoCard } from './memo-card.tsx'
import { Stripes } from './paint/stripes.tsx'
import { TextMarks } from './paint/text-marks.tsx'
import { useGeometry } from './paint/use-geometry.ts'
import { usePaintWindow } from './paint/use-paint-window.ts'
import { useHighlightLooks, usePainting } from './paint/use-painting.ts'
import { useSurface } from './paint/use-surface.ts'
import type { ReportSurface } from './paint/report-surface.ts'
import { useReader } from './reader-store.ts'
import { useReaderWords } from './reader-words.ts'
import { useReadingStyle } from './reading-style-store.ts'
import { hearTextKey } from './text-keys.ts'
import { rangeOfSelection } from './text/report-layout.ts'
import type { OpenReport } from './use-reader-data.ts'
import { keepCaretInView, useReveal } from './use-reveal.ts'
import { useTagClick, useTextSelection } from './use-text-selection.ts'
import { useResidue } from './use-residue.ts'
import type { TagActions } from './use-tag-actions.ts'
import './report-view.css'

interface ReportViewProps {
  readonly open: OpenReport
  readonly actions: TagActions
  /** Hits of the find bar. */
  readonly hits: readonly Range[]
}

/** The text of a report with everything that is painted on it. Mounted anew for each report. */
export function ReportView({ open, actions, hits }: ReportViewProps) {
  const say = useReaderWords()
  const { font, size, isIndented } = useReadingStyle()
  const scroller = useRef<HTMLDivElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const [isFocused, setFocused] = useState(false)
  useHighlightLooks(open.categories)
  const surface = useSurface(root, open.layout)
  const geometry = useGeometry(sheet)
  usePainting(surface, { open, hits, painted: usePaintWindow(surface, scroller, geometry) })
  useTextSelection(surface, open.tags, isFocused)
  useReveal(surface, scroller, open.report.id)
  useResidue(surface)
  useAskedFocus(root)
  const hearProgress = useProgress(surface, scroller)
  // Stripes and the inspector follow a moment behind the paint.
  const calm = useDeferredValue(open)
  const click = useTagClick(surface, open.tags)

  const hearKey = (event: KeyboardEvent) => {
    if (surface === null || !hearTextKey(event, surface, open.tags)) return
    event.preventDefault()
    const element = scroller.current
    // The selection is known once the browser has said so, which is before the next frame.
    if (element !== null) requestAnimationFrame(() => keepCaretInView(surface, element))
  }
  return (
    <div className="reader-scroll" ref={scroller} onScroll={hearProgress}>
      <div className="reader-sheet" ref={sheet} data-font={font} style={{ fontSize: size }}>
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
          onMouseDown={beginSelecting}
          onClick={click}
          onCopy={(event) => copyText(event, open)}
          onFocus={() => {
            setFocused(true)
            if (surface !== null) placeCaret(surface, scroller.current)
          }}
          onBlur={() => setFocused(false)}
        />
        {surface === null ? null : (
          <>
            <TextMarks surface={surface} sheet={sheet} open={open} geometry={geometry} isFocused={isFocused} />
            <Stripes surface={surface} sheet={sheet} scroller={scroller} open={calm} geometry={geometry} />
            <MemoCard surface={surface} sheet={sheet} open={open} actions={actions} geometry={geometry} />
          </>
        )}
      </div>
    </div>
  )
}

/** A press inside the selection would drag its text away; here it always begins a new selection. */
function beginSelecting(event: MouseEvent): void {
  if (event.button === 0 && !event.shiftKey) document.getSelection()?.removeAllRanges()
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
