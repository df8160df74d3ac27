import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef, type ReactNode } from 'react'
import type { Original } from '../../../src-shared/contract/intake-operations.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { countText } from '../count-text.ts'
import { originalWords } from './original-words.ts'
import { cutIntoPieces, type TextPiece } from './text-pieces.ts'

/** Of longer files only so many characters are shown. */
const shownLimit = 500_000

/** A file as it stands, in a typeface of equal widths; only what is in view is drawn. */
export function SourcePane({ original, deeds }: { original: Original; deeds: ReactNode }) {
  const say = useWords('original', originalWords)
  const language = useLanguage()
  const { text, format } = original
  if (text === null) {
    return (
      <div className="source-none">
        <p>{say(deeds === null ? 'noTextYet' : 'noText', { format })}</p>
        {deeds}
      </div>
    )
  }
  return (
    <>
      {text.length <= shownLimit ? null : <p className="source-cut">{say('cut', { count: countText(shownLimit, language) })}</p>}
      <SourceText text={text} />
    </>
  )
}

function SourceText({ text }: { text: string }) {
  const say = useWords('original', originalWords)
  const scroller = useRef<HTMLDivElement>(null)
  const pieces = useMemo(() => cutIntoPieces(text, shownLimit), [text])
  // oxlint-disable-next-line react/incompatible-library -- its functions are used at once, not kept
  const lines = useVirtualizer({
    count: pieces.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimatedHeight(pieces[index]),
    overscan: 6,
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className="source-text" ref={scroller} tabIndex={0} aria-label={say('wholeText')} lang="zh">
      <div className="source-lines" style={{ height: lines.getTotalSize() }}>
        {lines.getVirtualItems().map(({ index, start }) => {
          const piece = pieces[index]
          return piece === undefined ? null : (
            <div
              key={index}
              ref={lines.measureElement}
              data-index={index}
              className="source-line"
              style={{ transform: `translateY(${start}px)` }}
            >
              <span className="source-number" aria-hidden>
                {piece.line ?? ''}
              </span>
              <span className="source-words">{text.slice(piece.start, piece.end)}</span>
            </div>
          )
        })}
      </div>
    </section>
  )
}

/** In pixels, before the line is drawn: some forty characters stand in a row. */
function estimatedHeight(piece: TextPiece | undefined): number {
  return piece === undefined ? 20 : 20 * Math.max(1, Math.ceil((piece.end - piece.start) / 44))
}
