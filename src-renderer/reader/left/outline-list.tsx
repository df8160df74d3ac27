import { useMemo } from 'react'
import { useReader } from '../reader-store.ts'
import { useReaderWords } from '../reader-words.ts'
import { headingAt, outlineOf } from '../text/outline.ts'
import type { OpenReport } from '../use-reader-data.ts'

/** The headings of the open report; a click goes there. */
export function OutlineList({ open }: { open: OpenReport }) {
  const say = useReaderWords()
  const outline = useMemo(() => outlineOf(open.layout), [open.layout])
  const percent = useReader((state) => state.progress.percent)
  const current = useReader((state) => headingAt(outline, state.progress.position)?.block.id ?? null)
  return (
    <nav className="reader-outline-list" aria-label={say('outline')} lang={open.report.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>
      {outline.length === 0 ? <p className="reader-note">{say('noOutline')}</p> : null}
      {outline.map(({ block, depth, label }) => (
        <button
          key={block.id}
          type="button"
          className="reader-outline-entry"
          style={{ paddingInlineStart: 8 + depth * 12 }}
          aria-current={block.id === current ? 'location' : undefined}
          title={label}
          onClick={() => jump(block.start)}
        >
          {label}
        </button>
      ))}
      <p className="reader-note reader-share">{say('readShare', { percent })}</p>
    </nav>
  )
}

function jump(start: number): void {
  const { select, revealRange, askForFocus } = useReader.getState()
  select({ anchor: start, focus: start })
  revealRange({ start, end: start + 1 })
  askForFocus()
}
