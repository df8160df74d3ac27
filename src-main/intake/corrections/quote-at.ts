import { isForwardRange, splitsSurrogatePair, type Range } from '../../../src-shared/domain/range.ts'
import { Failed } from '../../corpus/failed.ts'

/** The text at a range that the analyst chose. Fails with `bad_input` for a range outside the text, across half a character, or of blanks. */
export function quoteAt(text: string, range: Range): string {
  const { start, end } = range
  if (!isForwardRange(range) || end > text.length) throw new Failed('bad_input', 'start, end', `0 ≤ start < end ≤ ${text.length}`)
  if (splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end))
    throw new Failed('bad_input', 'start, end', 'half a character')
  const quote = text.slice(start, end)
  if (quote.trim() === '') throw new Failed('bad_input', 'start, end', 'blank')
  return quote
}
