import type { Range } from '../../../src-shared/domain/range.ts'

/** The range that a malformed query's failure names (`start–end`), kept inside the query; null where it names none. */
export function problemPlace(place: string | null, query: string): Range | null {
  const found = /^(\d+)\s*[–-]\s*(\d+)$/u.exec(place ?? '')
  if (found === null) return null
  const start = Math.min(Number(found[1]), query.length)
  return { start, end: Math.max(start, Math.min(Number(found[2]), query.length)) }
}
