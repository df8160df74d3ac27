import type { Expression } from '../../../src-shared/domain/query/expression.ts'
import type { CountingWorld } from './countable.ts'

/**
 * Reports that may meet a query, told without reading a text: 1 for each. It looks at what every one that meets it must have: literals,
 * field conditions and tags; what is denied or one of several is left to the reading.
 */
export function candidatesOf(expression: Expression, world: CountingWorld, tagged: (category: string) => Uint8Array): Uint8Array {
  const candidates = (part: Expression) => candidatesOf(part, world, tagged)
  switch (expression.kind) {
    case 'term':
      return expression.parts
        .flatMap((part) => (part.kind === 'literal' ? [presence(world.count(part.text))] : []))
        .reduce(intersect, world.present)
    case 'field':
      return world.condition(expression)
    case 'tag':
      return tagged(expression.category)
    case 'and':
      return expression.operands.map(candidates).reduce(intersect)
    case 'near':
      return intersect(candidates(expression.left), candidates(expression.right))
    case 'or':
      return expression.operands.map(candidates).reduce(unite)
    case 'not':
    case 'in':
      return world.present
    default:
      return expression satisfies never
  }
}

export function presence(counts: Uint32Array): Uint8Array {
  return Uint8Array.from(counts, (count) => (count > 0 ? 1 : 0))
}

function intersect(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((value, ordinal) => value & (other[ordinal] ?? 0))
}

export function unite(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((value, ordinal) => value | (other[ordinal] ?? 0))
}
