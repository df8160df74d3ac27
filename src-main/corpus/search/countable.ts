import type { Expression, FieldCondition, Term } from '../../../src-shared/domain/query/expression.ts'
import type { Found } from './found.ts'

/** A query that is told by how often its literals stand in each report, without reading a text: no gaps, distances, tags or places. */
export type Countable =
  | (Term & { readonly parts: readonly [{ readonly kind: 'literal'; readonly text: string }] })
  | FieldCondition
  | { readonly kind: 'and' | 'or'; readonly operands: readonly Countable[] }
  | { readonly kind: 'not'; readonly operand: Countable }

/** What counting asks for its leaves. */
export interface CountingWorld {
  readonly size: number
  /** 1 for each report that is there. */
  readonly present: Uint8Array
  count(literal: string): Uint32Array
  condition(condition: FieldCondition): Uint8Array
  /** Reports that meet a word in another way than by their text, such as by their title; null where that does not count. */
  also(literal: string): Uint8Array | null
}

/** The query as a countable one, or null where it is none. No literal may be asked for twice, as each place counts once. */
export function asCountable(expression: Expression, fold: (text: string) => string): Countable | null {
  const literals = new Set<string>()
  return isCountable(expression, (text) => {
    const { size } = literals
    return literals.add(fold(text)).size > size
  })
    ? expression
    : null
}

function isCountable(expression: Expression, isNew: (text: string) => boolean): expression is Expression & Countable {
  switch (expression.kind) {
    case 'term': {
      const [part, ...rest] = expression.parts
      return part?.kind === 'literal' && rest.length === 0 && isNew(part.text)
    }
    case 'field':
      return true
    case 'and':
    case 'or':
      return expression.operands.every((operand) => isCountable(operand, isNew))
    case 'not':
      return isCountable(expression.operand, isNew)
    case 'near':
    case 'tag':
    case 'in':
      return false
    default:
      return expression satisfies never
  }
}

/** Counts report by report. */
export function countFound(expression: Countable, world: CountingWorld): Found {
  switch (expression.kind) {
    case 'term':
      return countTerm(expression.parts[0].text, world)
    case 'field': {
      const matches = world.condition(expression)
      return { matches, counts: new Uint32Array(world.size) }
    }
    case 'not': {
      const { matches } = countFound(expression.operand, world)
      return {
        matches: world.present.map((isPresent, ordinal) => isPresent & (1 - (matches[ordinal] ?? 0))),
        counts: new Uint32Array(world.size),
      }
    }
    case 'and':
      return expression.operands.map((operand) => countFound(operand, world)).reduce(andFound)
    case 'or':
      return expression.operands.map((operand) => countFound(operand, world)).reduce(orFound)
    default:
      return expression satisfies never
  }
}

function countTerm(literal: string, world: CountingWorld): Found {
  const counts = world.count(literal)
  const also = world.also(literal)
  const matches = new Uint8Array(world.size)
  for (let ordinal = 0; ordinal < matches.length; ordinal += 1) {
    if ((counts[ordinal] ?? 0) > 0 || (also !== null && also[ordinal] === 1)) matches[ordinal] = 1
  }
  return { matches, counts }
}

function andFound(one: Found, other: Found): Found {
  const matches = new Uint8Array(one.matches.length)
  const counts = new Uint32Array(matches.length)
  for (let ordinal = 0; ordinal < matches.length; ordinal += 1) {
    if (((one.matches[ordinal] ?? 0) & (other.matches[ordinal] ?? 0)) === 0) continue
    matches[ordinal] = 1
    counts[ordinal] = (one.counts[ordinal] ?? 0) + (other.counts[ordinal] ?? 0)
  }
  return { matches, counts }
}

function orFound(one: Found, other: Found): Found {
  const matches = one.matches.map((value, ordinal) => value | (other.matches[ordinal] ?? 0))
  const counts = one.counts.map((count, ordinal) => count + (other.counts[ordinal] ?? 0))
  return { matches, counts }
}
