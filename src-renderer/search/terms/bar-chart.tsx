/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the drawing is SVG that comes to stand in the place */
import { useEffect, useRef, useState } from 'react'
import type { Bar, BarDrawing } from './draw-bars.ts'
import './bar-chart.css'

export interface BarChartProps {
  /** What the bars are; said in place of the drawing to who does not see it. */
  readonly label: string
  readonly title: string
  readonly bars: readonly Bar[]
  readonly onChoose: (term: string) => void
}

/** Height of a bar with the space around it, in pixels. */
const barHeight = 20

/** Terms as bars; a press on one chooses it. The drawing's library is fetched when the first chart is shown. */
export function BarChart({ label, title, bars, onChoose }: BarChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const chosen = useRef(onChoose)
  useEffect(() => {
    chosen.current = onChoose
  }, [onChoose])
  const [drawing, setDrawing] = useState<BarDrawing | null>(null)
  useEffect(() => {
    let made: BarDrawing | null = null
    let isGone = false
    const make = async () => {
      const { drawBars } = await import('./draw-bars.ts')
      if (isGone || place.current === null) return
      made = drawBars(place.current, (term) => chosen.current(term))
      setDrawing(made)
    }
    void make()
    return () => {
      isGone = true
      made?.end()
      setDrawing(null)
    }
  }, [])
  useEffect(() => {
    drawing?.draw(bars)
    drawing?.fit()
  }, [drawing, bars])
  useEffect(() => {
    if (drawing === null || place.current === null) return undefined
    const observer = new ResizeObserver(() => drawing.fit())
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [drawing])
  return (
    <figure className="bar-chart">
      <figcaption className="bar-chart-title">{title}</figcaption>
      <div className="bar-chart-scroll">
        <div
          ref={place}
          className="bar-chart-place"
          role="img"
          aria-label={label}
          style={{ height: bars.length * barHeight + 8 }}
        />
      </div>
    </figure>
  )
}
