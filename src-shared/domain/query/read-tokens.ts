import type { Range } from '../range.ts'
import type { Expression } from './expression.ts'
import { isBlankAt, isWordEnd, type Read } from './query-characters.ts'
import { queryLimits, type QueryProblem } from './query-problem.ts'
import { readField } from './read-field.ts'
import { readPhrase } from './read-phrase.ts'
import { readWord } from './read-word.ts'

/** A piece of a query: a bracket, an operator, or something to be found. */
export type Token = { readonly range: Range } & (
  | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' }
  | { readonly kind: 'near'; readonly distance: number }
  | { readonly kind: 'operand'; readonly expression: Expression }
)

/** So many characters NEAR bridges when it does not say. */
const usualDistance = 10

/** The query in pieces. Brackets, quotation marks, a minus sign and the names of fields count only where a piece begins; elsewhere they are text. */
export function readTokens(text: string): readonly Token[] | QueryProblem {
  const tokens: Token[] = []
  let groups = 0
  let parts = 0
  let at = 0
  while (at < text.length) {
    if (isBlankAt(text, at)) {
      at += 1
      continue
    }
    const token = readToken(text, at, groups > 0)
    if ('code' in token) return token
    if (token.kind === 'open') groups += 1
    if (token.kind === 'close') groups -= 1
    if (token.kind === 'operand') parts += partsOf(token.expression)
    if (parts > queryLimits.parts) return { ...token.range, code: 'tooManyParts' }
    tokens.push(token)
    at = token.range.end
  }
  return tokens
}

function readToken(text: string, at: number, isInGroup: boolean): Token | QueryProblem {
  return readSign(text, at, isInGroup) ?? readKeyword(text, at) ?? readOperand(text, at, isInGroup)
}

function readSign(text: string, at: number, isInGroup: boolean): Token | null {
  switch (text.charAt(at)) {
    case '(':
      return { kind: 'open', range: { start: at, end: at + 1 } }
    case ')':
      return isInGroup ? { kind: 'close', range: { start: at, end: at + 1 } } : null
    case '|':
      return { kind: 'or', range: { start: at, end: text.startsWith('||', at) ? at + 2 : at + 1 } }
    case '-': {
      const isText = text.charAt(at + 1) === '-' || isWordEnd(text, at + 1, isInGroup)
      return isText ? null : { kind: 'not', range: { start: at, end: at + 1 } }
    }
    default:
      return null
  }
}

const keyword = /(AND|OR|NOT|NEAR)(\/[^\s()|"]*)?(?=$|[\s()|"])/y

function readKeyword(text: string, at: number): Token | QueryProblem | null {
  keyword.lastIndex = at
  const [all = '', name, amount] = keyword.exec(text) ?? []
  const range = { start: at, end: at + all.length }
  if (name === 'NEAR') {
    const distance = amount === undefined ? usualDistance : readDistance(amount.slice(1))
    return distance === null ? { ...range, code: 'badDistance' } : { kind: 'near', distance, range }
  }
  if (name === undefined || amount !== undefined) return null
  return { kind: name === 'AND' ? 'and' : name === 'OR' ? 'or' : 'not', range }
}

function readDistance(digits: string): number | null {
  const distance = /^\d{1,6}$/.test(digits) ? Number(digits) : Infinity
  return distance <= queryLimits.distance ? distance : null
}

function readOperand(text: string, start: number, isInGroup: boolean): Token | QueryProblem {
  const read =
    text.charAt(start) === '"'
      ? readPhraseTerm(text, start)
      : (readField(text, start, isInGroup) ?? readWord(text, start, isInGroup))
  return 'code' in read ? read : { kind: 'operand', expression: read.value, range: { start, end: read.end } }
}

function readPhraseTerm(text: string, start: number): Read<Expression> | QueryProblem {
  const read = readPhrase(text, start)
  if ('code' in read) return read
  return { value: literalTerm(read.value, { start, end: read.end }), end: read.end }
}

/** A term of characters to be found as they stand. */
export function literalTerm(text: string, range: Range): Expression {
  return { kind: 'term', parts: [{ kind: 'literal', text }], range }
}

function partsOf(expression: Expression): number {
  return expression.kind === 'term' ? expression.parts.filter(({ kind }) => kind === 'literal').length : 1
}
