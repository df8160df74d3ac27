import type { Condition, Expression } from '../../../../src-shared/domain/query/expression.ts'

/** An expression on one line: terms in angle quotes, with `‹min-max›` for gaps; operators in front of brackets. */
export function printed(expression: Expression): string {
  switch (expression.kind) {
    case 'term':
      return `«${expression.parts.map((part) => (part.kind === 'literal' ? part.text : `‹${part.min}-${part.max}›`)).join('')}»`
    case 'and':
    case 'or':
      return `${expression.kind}(${expression.operands.map(printed).join(' ')})`
    case 'not':
      return `not(${printed(expression.operand)})`
    case 'near':
      return `near${expression.distance}(${printed(expression.left)} ${printed(expression.right)})`
    case 'tag':
      return `tag=${expression.category}`
    case 'in':
      return `in=${expression.place}`
    case 'field':
      return printedCondition(expression.condition)
    default:
      return expression satisfies never
  }
}

function printedCondition(condition: Condition): string {
  if (condition.field === 'date') return `date=${condition.from ?? ''}..${condition.to ?? ''}`
  if (condition.field === 'status') return `status=${condition.status}`
  return `${condition.field}=${condition.field === 'set' ? condition.name : condition.words}`
}
