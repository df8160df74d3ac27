import type { Hit } from '../../../src-shared/domain/search.ts'
import { placeName } from '../../passage/place-name.ts'

/** Context on one line: a line end is a sign of its own, so that it is seen that the passage ends there. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ↵ ')
}

/** Lines as a table for a spreadsheet: context, hit, context, and where it stands. */
export function linesToTsv(hits: readonly Hit[]): string {
  return hits.map((hit) => cellsOf(hit).map(cell).join('\t')).join('\n')
}

function cellsOf(hit: Hit): string[] {
  const { left, quote, right, title, file, date } = hit
  return [left, quote, right, placeName(hit), date ?? '', title ?? '', file, `${hit.start}–${hit.end}`]
}

/** A tab or line end within would begin another cell. */
function cell(text: string): string {
  return text.replaceAll(/\s+/gu, ' ')
}
