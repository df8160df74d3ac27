import type { Range } from '../../../src-shared/domain/range.ts'

/** Every place where the literal stands in the text, overlapping ones too; both folded, or both as written. */
export function occurrencesOf(text: string, literal: string): Range[] {
  const ranges: Range[] = []
  if (literal === '') return ranges
  for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1)) {
    ranges.push({ start: at, end: at + literal.length })
  }
  return ranges
}
