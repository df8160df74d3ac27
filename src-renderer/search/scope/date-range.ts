const monthPattern = /^(\d{4})-(\d{2})$/u

/** The dates a filter takes for the months from one to another, whole years as such: `2020-11`, `2020-12`, `2021`. Empty when turned round. */
export function datesBetween(from: string, to: string): string[] {
  const first = monthNumber(from)
  const last = monthNumber(to)
  if (first === null || last === null || first > last) return []
  const dates: string[] = []
  for (let month = first; month <= last;) {
    const isWholeYear = month % 12 === 0 && month + 11 <= last
    dates.push(isWholeYear ? yearOf(month) : monthText(month))
    month += isWholeYear ? 12 : 1
  }
  return dates
}

/** The first and last month of dates that follow on each other without a gap; null where they do not. */
export function spanOf(dates: readonly string[]): { readonly from: string; readonly to: string } | null {
  const months = dates.flatMap(monthsOf)
  const numbers = [...new Set(months)].toSorted((one, other) => one - other)
  const [first] = numbers
  const last = numbers.at(-1)
  if (first === undefined || last === undefined || dates.some((date) => monthsOf(date).length === 0)) return null
  return last - first + 1 === numbers.length ? { from: monthText(first), to: monthText(last) } : null
}

function monthsOf(date: string): number[] {
  if (/^\d{4}$/u.test(date)) return Array.from({ length: 12 }, (_, month) => Number(date) * 12 + month)
  const month = monthNumber(date)
  return month === null ? [] : [month]
}

/** Months counted from the year 0. */
function monthNumber(text: string): number | null {
  const found = monthPattern.exec(text)
  const month = Number(found?.[2])
  return found === null || month < 1 || month > 12 ? null : Number(found[1]) * 12 + month - 1
}

function yearOf(month: number): string {
  return String(Math.floor(month / 12)).padStart(4, '0')
}

function monthText(month: number): string {
  return `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`
}
