import type { FacetValue } from '../../../src-shared/domain/report-filter.ts'

/** A bar of the histogram: a month (`2020-02`) or a year, with how many reports are dated in it. */
export interface DateBar {
  readonly value: string
  readonly count: number
}

/** More months than these are drawn by year: bars would be too thin to press. */
const monthsDrawn = 36

/** The bars from the first to the last month with reports, the empty ones between too; by year where that are too many. */
export function dateBars(values: readonly FacetValue[]): { readonly unit: 'month' | 'year'; readonly bars: readonly DateBar[] } {
  const months = new Map(values.flatMap(({ value, count }) => (/^\d{4}-\d{2}$/.test(value) ? [[value, count] as const] : [])))
  const years = new Map(values.flatMap(({ value, count }) => (/^\d{4}$/.test(value) ? [[value, count] as const] : [])))
  const numbers = [...months.keys()].map(monthNumber)
  const first = Math.min(...numbers)
  const last = Math.max(...numbers)
  if (months.size > 0 && last - first < monthsDrawn) {
    return { unit: 'month', bars: stretch(first, last, monthText).map((value) => ({ value, count: months.get(value) ?? 0 })) }
  }
  const all = [...years.keys()].map(Number)
  const bars = all.length === 0 ? [] : stretch(Math.min(...all), Math.max(...all), String)
  return { unit: 'year', bars: bars.map((value) => ({ value, count: years.get(value) ?? 0 })) }
}

function stretch(first: number, last: number, textOf: (number: number) => string): string[] {
  return Array.from({ length: Math.min(200, last - first + 1) }, (_, step) => textOf(first + step))
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
}

function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}
