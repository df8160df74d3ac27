import type { Range } from '../../src-shared/domain/range.ts'

const clauseEnd = '，,；;。！!？?：:'
const opening = new Map([
  ['（', '）'],
  ['(', ')'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['【', '】'],
])

/**
 * The clauses of a passage, without their punctuation. Brackets, quotes and numbers such as 1,043 or 8:30 are
 * never cut; a bracket that is not closed does not hold the rest together.
 */
export function splitClauses(text: string): Range[] {
  const clauses: Range[] = []
  let start = 0
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    const close = opening.get(character)
    const closedAt = close === undefined ? -1 : text.indexOf(close, at + 1)
    if (closedAt >= 0) at = closedAt
    else if (clauseEnd.includes(character) && !isInNumber(text, at)) {
      pushTrimmed(clauses, text, { start, end: at })
      start = at + 1
    }
    at += 1
  }
  pushTrimmed(clauses, text, { start, end: text.length })
  return clauses
}

function isInNumber(text: string, at: number): boolean {
  return /[,:：，]/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1)) && /^\d{2}/.test(text.slice(at + 1, at + 3))
}

function pushTrimmed(clauses: Range[], text: string, { start, end }: Range): void {
  const part = text.slice(start, end)
  const from = start + (part.length - part.trimStart().length)
  const to = start + part.trimEnd().length
  if (to > from) clauses.push({ start: from, end: to })
}
