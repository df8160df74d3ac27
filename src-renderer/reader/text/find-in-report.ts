import type { Range } from '../../../src-shared/domain/range.ts'
import { piecesOf, type ReportLayout } from './report-layout.ts'

/** Every place where the text stands in the report, upper and lower case alike, without overlaps; empty for an empty query. */
export function findInReport(layout: ReportLayout, query: string): Range[] {
  if (query === '') return []
  const [text, wanted] = sameLength(layout.text, query)
  const hits: Range[] = []
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    const hit = { start: at, end: at + wanted.length }
    if (piecesOf(layout, hit).length > 0) hits.push(hit)
  }
  return hits
}

/** The number of the hit to show first: the first one at or after the caret, else the first. */
export function hitFrom(hits: readonly Range[], caret: number): number {
  const index = hits.findIndex((hit) => hit.start >= caret)
  return index === -1 ? 0 : index
}

// A few letters change their length with their case; such texts are searched as they stand, so that positions stay true.
function sameLength(text: string, query: string): [string, string] {
  const lowered = text.toLowerCase()
  const wanted = query.toLowerCase()
  return lowered.length === text.length && wanted.length === query.length ? [lowered, wanted] : [text, query]
}
