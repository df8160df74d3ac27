/** From the one day to the other, both included, as `YYYY-MM-DD`; null: open on that side. */
export interface DayRange {
  readonly from: string | null
  readonly to: string | null
}

/**
 * Reads `2020`, `2020-02`, `2020-02-01`, or two of them with `..` between, of which one may be missing. `2020年2月1日`, `2020/2/1` and
 * full-width digits will do as well. Null when it is no date or ends before it begins.
 */
export function readDayRange(text: string): DayRange | null {
  const [first = '', last = first, ...more] = halfWidth(text).split('..')
  if (more.length > 0 || first + last === '') return null
  const start = first === '' ? always : daysOf(first)
  const end = last === '' ? always : daysOf(last)
  if (start === undefined || end === undefined) return null
  const range = { from: start.from, to: end.to }
  return range.from !== null && range.to !== null && range.from > range.to ? null : range
}

const always: DayRange = { from: null, to: null }

/** The digits and stops of full width, as an input method writes them, in half width. */
function halfWidth(text: string): string {
  return text.replaceAll(/[０-９．]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
}

/**
 * True when a report's date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) surely lies in the stretch: a report of 2020 does not lie in February 2020.
 */
export function dateLiesIn(date: string | null, { from, to }: DayRange): boolean {
  const days = date === null ? undefined : daysOf(date)
  return days !== undefined && (from === null || days.from >= from) && (to === null || days.to <= to)
}

const dateForm = /^(\d{4})(?:年?$|[-/年](\d{1,2})(?:月?$|[-/月](\d{1,2})日?$))/

/** The first and last day of a year, a month or a day; undefined when there is no such time. */
function daysOf(date: string): { readonly from: string; readonly to: string } | undefined {
  const found = dateForm.exec(date)
  if (found === null) return undefined
  const [, year = '', month, day] = found
  const firstMonth = Number(month ?? 1)
  const lastMonth = Number(month ?? 12)
  if (firstMonth < 1 || firstMonth > 12) return undefined
  const length = new Date(Date.UTC(2000 + (Number(year) % 400), lastMonth, 0)).getUTCDate()
  const firstDay = Number(day ?? 1)
  const lastDay = Number(day ?? length)
  if (firstDay < 1 || lastDay > length) return undefined
  return { from: dayOf(year, firstMonth, firstDay), to: dayOf(year, lastMonth, lastDay) }
}

function dayOf(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
