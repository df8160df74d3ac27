import { useRef, useState, type KeyboardEvent } from 'react'
import type { FacetValue } from '../../../src-shared/domain/report-filter.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { countText } from '../count-text.ts'
import { facetWords } from './facet-words.ts'
import { dateBars } from './month-bars.ts'

export interface DateHistogramProps {
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
}

/** How many reports are dated in each month, as bars to press; one tab stop, arrows go along them. */
export function DateHistogram({ values, chosen, onToggle }: DateHistogramProps) {
  const say = useWords('facets', facetWords)
  const language = useLanguage()
  const row = useRef<HTMLDivElement>(null)
  const { unit, bars } = dateBars(values)
  const [stop, setStop] = useState(0)
  if (bars.length < 2) return null
  const most = Math.max(...bars.map(({ count }) => count))
  const hearKey = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    row.current?.querySelectorAll('button')[Math.max(0, Math.min(bars.length - 1, stop + by))]?.focus()
  }
  return (
    <div className="histogram">
      <div
        role="toolbar"
        tabIndex={-1}
        aria-label={say(unit === 'month' ? 'histogram' : 'histogramYears')}
        className="histogram-bars"
        ref={row}
        onKeyDown={hearKey}
      >
        {bars.map(({ value, count }, index) => {
          const text = say('bar', { date: value, count: countText(count, language) })
          const isChosen = chosen.includes(value) || chosen.includes(value.slice(0, 4))
          return (
            <button
              key={value}
              type="button"
              className="histogram-bar"
              aria-label={text}
              aria-pressed={isChosen}
              title={text}
              tabIndex={index === Math.min(stop, bars.length - 1) ? 0 : -1}
              onFocus={() => setStop(index)}
              onClick={() => onToggle(value)}
            >
              <span style={{ height: count === 0 ? 0 : `max(2px, ${(100 * count) / most}%)` }} />
            </button>
          )
        })}
      </div>
      <div className="histogram-ends" aria-hidden>
        <span>{bars[0]?.value}</span>
        <span>{bars.at(-1)?.value}</span>
      </div>
    </div>
  )
}
