import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

register([BarChart, GridComponent, SVGRenderer])

export interface Bar {
  readonly term: string
  readonly value: number
  /** What stands at the bar's end. */
  readonly text: string
}

export interface BarDrawing {
  readonly draw: (bars: readonly Bar[]) => void
  readonly fit: () => void
  readonly end: () => void
}

/** Horizontal bars from the top down; to the left of the axis where a value is below 0. Colours are the page's own, so they follow light and dark. */
export function drawBars(place: HTMLElement, onChoose: (term: string) => void): BarDrawing {
  const chart = init(place, null, { renderer: 'svg' })
  chart.on('click', ({ name }) => onChoose(name))
  return {
    draw: (bars) => chart.setOption(optionOf(bars), { notMerge: true }),
    fit: () => chart.resize(),
    end: () => chart.dispose(),
  }
}

const ink = { color: 'var(--ink)', fontSize: 12, fontFamily: 'inherit' }

function optionOf(bars: readonly Bar[]) {
  const isDiverging = bars.some(({ value }) => value < 0)
  return {
    animation: false,
    grid: { top: 4, right: isDiverging ? 48 : 56, bottom: 4, left: isDiverging ? 48 : 4, containLabel: !isDiverging },
    xAxis: { type: 'value', show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ term }) => term),
      axisLine: { show: isDiverging, lineStyle: { color: 'var(--line-strong)' } },
      axisTick: { show: false },
      axisLabel: { ...ink, show: !isDiverging, interval: 0 },
    },
    series: [
      {
        type: 'bar',
        barWidth: 12,
        emphasis: { disabled: true },
        data: bars.map((bar) => barOf(bar, isDiverging)),
      },
    ],
  }
}

function barOf({ term, value, text }: Bar, isDiverging: boolean) {
  const isLeft = value < 0
  return {
    name: term,
    value,
    itemStyle: { color: isLeft ? 'var(--warning)' : 'var(--accent)', borderRadius: 2, opacity: 0.85 },
    label: {
      ...ink,
      show: true,
      position: isLeft ? ('left' as const) : ('right' as const),
      formatter: isDiverging ? term : text,
    },
  }
}
