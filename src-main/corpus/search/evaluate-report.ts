import type { Range } from '../../../src-shared/domain/range.ts'
import type { And, Expression, Near, Or } from '../../../src-shared/domain/query/expression.ts'
import { CharacterCount } from './count-characters.ts'
import { matchNear } from './match-near.ts'
import { matchTerm } from './match-term.ts'
import { isScope, narrowRanges, rangesOfScopes } from './narrow-ranges.ts'
import type { ReportWorld } from './report-world.ts'
import { uniteRanges } from './sorted-ranges.ts'

/** Whether a report meets a query, and its hits in order of place, each once. A report can match without hits, never the other way round. */
export interface Evaluation {
  readonly matches: boolean
  readonly ranges: readonly Range[]
}

/** What a query finds in one report. */
export function evaluate(expression: Expression, world: ReportWorld): Evaluation {
  switch (expression.kind) {
    case 'term':
      return foundAt(matchTerm(expression, world))
    case 'tag':
      return foundAt(world.passages(expression.category))
    case 'in':
      return foundAt(world.blocks(expression.place))
    case 'near':
      return foundAt(evaluateNear(expression, world))
    case 'field':
      return withoutRanges(world.holds(expression.condition))
    case 'not':
      return withoutRanges(!evaluate(expression.operand, world).matches)
    case 'or':
      return evaluateOr(expression, world)
    case 'and':
      return evaluateAnd(expression, world)
    default:
      return expression satisfies never
  }
}

function foundAt(ranges: readonly Range[]): Evaluation {
  return { matches: ranges.length > 0, ranges }
}

function withoutRanges(matches: boolean): Evaluation {
  return { matches, ranges: [] }
}

function evaluateOr({ operands }: Or, world: ReportWorld): Evaluation {
  const evaluations = operands.map((operand) => evaluate(operand, world))
  return { matches: evaluations.some(({ matches }) => matches), ranges: uniteRanges(evaluations.map(({ ranges }) => ranges)) }
}

/** Scopes narrow the hits of the rest; where the rest has no hits, they say themselves which. */
function evaluateAnd({ operands }: And, world: ReportWorld): Evaluation {
  const scopes = operands.filter(isScope)
  const lists: (readonly Range[])[] = []
  for (const operand of operands) {
    if (scopes.includes(operand)) continue
    const { matches, ranges } = evaluate(operand, world)
    if (!matches) return withoutRanges(false)
    lists.push(ranges)
  }
  const hits = uniteRanges(lists)
  if (scopes.length === 0) return { matches: true, ranges: hits }
  const candidates = hits.length > 0 ? hits : rangesOfScopes(scopes, world)
  if (candidates.length > 0) return foundAt(narrowRanges(candidates, scopes, world))
  return withoutRanges(scopes.every((scope) => evaluate(scope, world).matches))
}

function evaluateNear({ left, right, distance }: Near, world: ReportWorld): readonly Range[] {
  const leftRanges = evaluate(left, world).ranges
  const rightRanges = leftRanges.length === 0 ? [] : evaluate(right, world).ranges
  if (rightRanges.length === 0) return []
  const mayOverlap = reachesTags(left) || reachesTags(right)
  return matchNear(leftRanges, rightRanges, { distance, mayOverlap, characters: new CharacterCount(world.pairs()) })
}

/** True when the hits can be tagged passages or hold one: words stand in those as well as beside them. */
function reachesTags(expression: Expression): boolean {
  switch (expression.kind) {
    case 'tag':
      return true
    case 'near':
      return reachesTags(expression.left) || reachesTags(expression.right)
    case 'or':
      return expression.operands.some(reachesTags)
    case 'and': {
      const others = expression.operands.filter((operand) => !isScope(operand))
      return (others.length === 0 ? expression.operands : others).some(reachesTags)
    }
    case 'in':
    case 'term':
    case 'field':
    case 'not':
      return false
    default:
      return expression satisfies never
  }
}
