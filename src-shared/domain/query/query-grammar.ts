import type { Range } from '../range.ts'
import type { Expression } from './expression.ts'
import { givesRanges } from './expression-facts.ts'
import { queryLimits, type QueryProblem } from './query-problem.ts'
import type { Token } from './read-tokens.ts'

type Outcome = Expression | QueryProblem

/** Puts the pieces of one query together: OR of ANDs of NOTs of NEARs of terms, fields and groups. There is at least one piece. */
export class QueryGrammar {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  read(): Outcome {
    return this.#readOr(0)
  }

  get #token(): Token | undefined {
    return this.#tokens[this.#at]
  }

  /** `depth`: how many groups and negations are around. */
  #readOr(depth: number): Outcome {
    const operands: Expression[] = []
    do {
      const operand = this.#readAnd(depth)
      if ('code' in operand) return operand
      operands.push(operand)
    } while (this.#takes('or'))
    return joined('or', operands)
  }

  #readAnd(depth: number): Outcome {
    const operands: Expression[] = []
    do {
      const operand = this.#readNot(depth)
      if ('code' in operand) return operand
      operands.push(operand)
    } while (this.#takes('and') || this.#isBeforeOperand())
    return joined('and', operands)
  }

  #readNot(depth: number): Outcome {
    const token = this.#token
    if (token === undefined || !this.#takes('not')) return this.#readNear(depth)
    if (depth === queryLimits.depth) return { ...token.range, code: 'tooDeep' }
    const operand = this.#readNot(depth + 1)
    if ('code' in operand) return operand
    return { kind: 'not', operand, range: { start: token.range.start, end: operand.range.end } }
  }

  #readNear(depth: number): Outcome {
    let left = this.#readSingle(depth)
    for (let token = this.#token; token?.kind === 'near' && !('code' in left); token = this.#token) {
      this.#at += 1
      const right = this.#readRightOfNear(depth)
      if ('code' in right) return right
      const outsider = [left, right].find((operand) => !givesRanges(operand))
      if (outsider !== undefined) return { ...outsider.range, code: 'badNearOperand' }
      left = { kind: 'near', left, right, distance: token.distance, range: hull(left, right) }
    }
    return left
  }

  #readRightOfNear(depth: number): Outcome {
    const token = this.#token
    return token?.kind === 'not' ? { ...token.range, code: 'badNearOperand' } : this.#readSingle(depth)
  }

  /** A term, a field or a group. */
  #readSingle(depth: number): Outcome {
    const token = this.#token
    if (token?.kind === 'open') return this.#readGroup(token, depth)
    if (token?.kind !== 'operand') return this.#missing()
    this.#at += 1
    return token.expression
  }

  #readGroup(open: Token, depth: number): Outcome {
    if (depth === queryLimits.depth) return { ...open.range, code: 'tooDeep' }
    this.#at += 1
    const inner = this.#readOr(depth + 1)
    if ('code' in inner) return inner
    const close = this.#token
    if (!this.#takes('close') || close === undefined) return { ...open.range, code: 'unclosedGroup' }
    return { ...inner, range: { start: open.range.start, end: close.range.end } }
  }

  /** What is wrong where something to be found should stand. */
  #missing(): QueryProblem {
    const before = this.#tokens[this.#at - 1]
    const token = this.#token
    if (before !== undefined && before.kind !== 'open') return { ...before.range, code: 'nothingAfterOperator' }
    if (token !== undefined && token.kind !== 'close') return { ...token.range, code: 'nothingBeforeOperator' }
    const start = before?.range.start ?? 0
    return token === undefined
      ? { start, end: start + 1, code: 'unclosedGroup' }
      : { start, end: token.range.end, code: 'emptyGroup' }
  }

  #takes(kind: Token['kind']): boolean {
    const isThere = this.#token?.kind === kind
    if (isThere) this.#at += 1
    return isThere
  }

  #isBeforeOperand(): boolean {
    const kind = this.#token?.kind
    return kind === 'operand' || kind === 'open' || kind === 'not'
  }
}

function joined(kind: 'and' | 'or', operands: readonly Expression[]): Expression {
  const [first, ...others] = operands
  const last = others.at(-1)
  if (first === undefined) throw new Error('an expression without operands')
  return last === undefined ? first : { kind, operands, range: hull(first, last) }
}

function hull(first: { readonly range: Range }, last: { readonly range: Range }): Range {
  return { start: first.range.start, end: last.range.end }
}
