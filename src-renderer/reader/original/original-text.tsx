import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import type { Original } from '../../../src-shared/contract/intake-operations.ts'
import { useLanguage } from '../../words/use-words.ts'
import { useOriginalWords } from './original-words.ts'
import { textPieces } from './text-pieces.ts'

/** Of longer files only so many characters are shown; the whole can be saved. */
const shownLimit = 500_000

/** What a file holds, in letters of equal width; only what is in view is drawn. */
export function OriginalText({ original }: { original: Original }) {
  const say = useOriginalWords()
  const language = useLanguage()
  const { text, format } = original
  if (text === null) return <p className="reader-original-none">{say('noText', { format })}</p>
  return (
    <>
      {text.length <= shownLimit ? null : (
        <p className="reader-original-facts">{say('cut', { count: new Intl.NumberFormat(language).format(shownLimit) })}</p>
      )}
      <Pieces text={text} />
    </>
  )
}

function Pieces({ text }: { text: string }) {
  const say = useOriginalWords()
  const scroller = useRef<HTMLDivElement>(null)
  const pieces = useMemo(() => textPieces(text, shownLimit), [text])
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer changes by itself; nothing here memoises on it
  const rows = useVirtualizer({
    count: pieces.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => 20 * Math.max(1, Math.ceil(((pieces[index]?.end ?? 0) - (pieces[index]?.start ?? 0)) / 40)),
    overscan: 6,
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className="reader-original-text" ref={scroller} tabIndex={0} aria-label={say('wholeText')} lang="zh">
      <div className="reader-original-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            ref={rows.measureElement}
            data-index={index}
            className="reader-original-row"
            style={{ transform: `translateY(${start}px)` }}
          >
            {text.slice(pieces[index]?.start, pieces[index]?.end)}
          </div>
        ))}
      </div>
    </section>
  )
}
