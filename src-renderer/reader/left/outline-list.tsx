import { useMemo, type KeyboardEvent } from 'react'
import { useReader } from '../reader-store.ts'
import { useReaderWords } from '../reader-words.ts'
import { headingAt, outlineOf } from '../text/outline.ts'
import type { OpenReport } from '../use-reader-data.ts'

/** The headings of the open report; a click or Enter goes there, arrow keys go from one to the next. */
export function OutlineList({ open }: { open: OpenReport }) {
  const say = useReaderWords()
  const outline = useMemo(() => outlineOf(open.layout), [open.layout])
  const percent = useReader((state) => state.progress.percent)
  const current = useReader((state) => headingAt(outline, state.progress.position)?.block.id ?? null)
  const tabStop = current ?? outline.at(0)?.block.id
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrow keys of the buttons inside
    <nav
      className="reader-outline-list"
      aria-label={say('outline')}
      lang={open.report.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}
      onKeyDown={moveFocus}
    >
      {outline.length === 0 ? <p className="reader-note">{say('noOutline')}</p> : null}
      {outline.map(({ block, depth, label, isRunIn }) => (
        <button
          key={block.id}
          type="button"
          className="reader-outline-entry"
          style={{ paddingInlineStart: 8 + depth * 12 }}
          // One stop of Tab for the whole list: where the reader is.
          tabIndex={block.id === tabStop ? 0 : -1}
          aria-current={block.id === current ? 'location' : undefined}
          title={label}
          data-run-in={isRunIn}
          onClick={() => jump(block.start)}
        >
          {label}
        </button>
      ))}
      <p className="reader-note reader-share">{say('readShare', { percent })}</p>
    </nav>
  )
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('.reader-outline-entry')]
  const at = entries.findIndex((entry) => entry === document.activeElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key]
  const entry = to === undefined ? undefined : entries[to]
  if (entry === undefined) return
  event.preventDefault()
  entry.focus()
}

function jump(start: number): void {
  const { select, revealRange, askForFocus } = useReader.getState()
  select({ anchor: start, focus: start })
  revealRange({ start, end: start + 1 })
  askForFocus()
}
