/** The first day of a date that may leave out day or month. */
function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4)
}

/** A day that no day of it comes after, as text is sorted. */
function lastDay(date: string): string {
  return date + '-12-31'.slice(date.length - 4)
}

/** True when a date, with all that it may mean, lies between two others, both included; null asks nothing. */
export function liesBetween(date: string, from: string | null, to: string | null): boolean {
  return (from === null || firstDay(from) <= firstDay(date)) && (to === null || lastDay(date) <= lastDay(to))
}
