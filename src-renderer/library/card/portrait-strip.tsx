import { useRef, useState, type KeyboardEvent } from 'react'
import type { OutputOf } from '../../../src-shared/contract/contract.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import { shareText } from '../../finding/share-text.ts'
import { useWords } from '../../words/use-words.ts'
import { cardWords } from './card-words.ts'
import { stackStretches } from './stack-stretches.ts'

export type Portrait = OutputOf<'library.portrait'>
type Stretch = Portrait['stretches'][number]

export interface PortraitStripProps {
  readonly portrait: Portrait
  readonly onOpen: (range: Range) => void
}

/** The text from left to right, coloured where it is tagged; what lies over each other stands in lanes. One tab stop, arrows go along. */
export function PortraitStrip({ portrait, onOpen }: PortraitStripProps) {
  const say = useWords('card', cardWords)
  const row = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const [pointed, setPointed] = useState<Stretch | null>(null)
  const { length, stretches } = portrait
  const { lanes, laneOf } = stackStretches(stretches)
  const textOf = ({ name, start, end }: Stretch) => {
    const from = shareText(start / length)
    const to = shareText(end / length)
    return from === to ? say('stretch', { name, from }) : say('stretchLong', { name, from, to })
  }
  const hearKey = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    row.current?.querySelectorAll('button')[Math.max(0, Math.min(stretches.length - 1, stop + by))]?.focus()
  }
  return (
    <div className="portrait">
      <div
        role="toolbar"
        tabIndex={-1}
        aria-label={say('strip')}
        className="portrait-strip"
        style={{ height: Math.max(14, Math.min(lanes, 6) * 7) }}
        ref={row}
        onKeyDown={hearKey}
        onPointerLeave={() => setPointed(null)}
      >
        {stretches.map((stretch, index) => (
          <button
            key={`${stretch.start} ${stretch.end} ${stretch.name}`}
            type="button"
            className="portrait-stretch"
            aria-label={textOf(stretch)}
            tabIndex={index === Math.min(stop, stretches.length - 1) ? 0 : -1}
            style={{
              left: `${(100 * stretch.start) / length}%`,
              width: `max(3px, ${(100 * (stretch.end - stretch.start)) / length}%)`,
              top: `${(100 * (laneOf[index] ?? 0)) / lanes}%`,
              height: `${100 / lanes}%`,
              backgroundColor: stretch.colour,
            }}
            onPointerEnter={() => setPointed(stretch)}
            onFocus={() => {
              setStop(index)
              setPointed(stretch)
            }}
            onBlur={() => setPointed(null)}
            onClick={() => onOpen({ start: stretch.start, end: stretch.end })}
          />
        ))}
      </div>
      <p className="portrait-said">{pointed === null ? say('hint') : textOf(pointed)}</p>
    </div>
  )
}
