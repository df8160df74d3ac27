import type { Expression } from './expression.ts'
import { isOnlyNegative } from './expression-facts.ts'
import { queryLimits, type QueryProblem } from './query-problem.ts'
import { QueryGrammar } from './query-grammar.ts'
import { literalTerm, readTokens } from './read-tokens.ts'

export type ParsedQuery =
  { readonly ok: true; readonly expression: Expression } | { readonly ok: false; readonly problem: QueryProblem }

/**
 * Reads a query in the language of the search box: words side by side (all of them), `AND` `OR` `|` `NOT` `-`, groups in ASCII brackets,
 * phrases in ASCII quotation marks, `NEAR/n`, the wildcards `?` `*` `*{n}`, fields such as `title:` or `标题：`; `\` takes the meaning off the
 * next character. NEAR binds closest, then NOT, then AND, then OR. Anything else is text to be found. Takes time in proportion to the query.
 * `isNegationEnough`: a query may say only what is not to be found, as it may where reports are chosen and not passages.
 */
export function parseQuery(text: string, { isNegationEnough = false } = {}): ParsedQuery {
  const read = readQuery(text)
  if ('code' in read) return { ok: false, problem: read }
  if (!isNegationEnough && isOnlyNegative(read)) return { ok: false, problem: { ...read.range, code: 'onlyNegation' } }
  return { ok: true, expression: read }
}

/** The whole text as one passage to be found as it stands. */
export function literalQuery(text: string): Expression {
  return literalTerm(text, { start: 0, end: text.length })
}

/**
 * The text as it has to stand in a query to be found as it is, wherever it is put there, behind `-` and in a group too: unchanged where
 * nothing in it has a meaning, else in quotation marks.
 */
export function escapeTerm(text: string): string {
  const read = readQuery(`(${text})`)
  const isOnePart = !('code' in read) && read.kind === 'term' && read.parts.length === 1
  const [part] = isOnePart ? read.parts : []
  const isPlain = part?.kind === 'literal' && part.text === text && !text.startsWith('-')
  return isPlain ? text : `"${text.replaceAll(/[\\"]/g, String.raw`\$&`)}"`
}

function readQuery(text: string): Expression | QueryProblem {
  if (text.length > queryLimits.length) return { start: queryLimits.length, end: text.length, code: 'tooLong' }
  const tokens = readTokens(text)
  if ('code' in tokens) return tokens
  if (tokens.length === 0) return { start: 0, end: text.length, code: 'emptyQuery' }
  return new QueryGrammar(tokens).read()
}
