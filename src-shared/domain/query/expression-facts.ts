import type { And, Expression, Or } from './expression.ts'

/** True when the expression can have hits: places in a text, not only reports. */
export function givesRanges(expression: Expression): boolean {
  if (isJoined(expression)) return expression.operands.some(givesRanges)
  return expression.kind === 'term' || expression.kind === 'tag' || expression.kind === 'near'
}

/** True when the expression says of texts only what is not in them. That fields of the report deny something is enough to choose by. */
export function isOnlyNegative(expression: Expression): boolean {
  if (isJoined(expression)) return expression.operands.every(isOnlyNegative)
  return expression.kind === 'not' && !isOnlyNegative(expression.operand) && !isAboutReport(expression.operand)
}

/** True when the expression can be answered from the fields of a report alone. */
function isAboutReport(expression: Expression): boolean {
  if (isJoined(expression)) return expression.operands.every(isAboutReport)
  return expression.kind === 'field' || (expression.kind === 'not' && isAboutReport(expression.operand))
}

function isJoined(expression: Expression): expression is And | Or {
  return expression.kind === 'and' || expression.kind === 'or'
}

/** The literals that are looked for in texts, each once. */
export function termsOf(expression: Expression): readonly string[] {
  return [...new Set(literalsOf(expression))]
}

function literalsOf(expression: Expression): readonly string[] {
  if (isJoined(expression)) return expression.operands.flatMap(literalsOf)
  if (expression.kind === 'near') return [expression.left, expression.right].flatMap(literalsOf)
  if (expression.kind === 'not') return literalsOf(expression.operand)
  if (expression.kind !== 'term') return []
  return expression.parts.flatMap((part) => (part.kind === 'literal' ? [part.text] : []))
}

/**
 * What a report must hold to match, as far as it can be told from its text alone: of each list at least one literal. Empty when nothing is
 * sure. Necessary, not sufficient.
 */
export function requiredTerms(expression: Expression): readonly (readonly string[])[] {
  if (expression.kind === 'or') return requiredOfAny(expression.operands.map(requiredTerms))
  if (expression.kind === 'and') return expression.operands.flatMap(requiredTerms)
  if (expression.kind === 'near') return [expression.left, expression.right].flatMap(requiredTerms)
  return expression.kind === 'term' ? literalsOf(expression).map((literal) => [literal]) : []
}

/** One list of alternatives: from each branch the list that says the most. Nothing is sure when a branch asks nothing. */
function requiredOfAny(branches: readonly (readonly (readonly string[])[])[]): readonly (readonly string[])[] {
  const chosen = branches.map((lists) => lists.toSorted((one, other) => weight(other) - weight(one))[0])
  const alternatives = chosen.flatMap((list) => list ?? [])
  return chosen.includes(undefined) ? [] : [[...new Set(alternatives)]]
}

/** How much a list of alternatives narrows: by its shortest literal, then by how few there are. */
function weight(alternatives: readonly string[]): number {
  return Math.min(...alternatives.map(({ length }) => length)) - alternatives.length / 100
}
