import type { Range } from '../../../src-shared/domain/range.ts'
import type { Expression } from '../../../src-shared/domain/query/expression.ts'
import { CoveredStretches } from './covered-stretches.ts'
import type { ReportWorld } from './report-world.ts'
import { uniteRanges } from './sorted-ranges.ts'

type Keeps = (range: Range) => boolean

/** True for a tag, a place in the text, and what is put together of these alone: beside other things it narrows their hits. */
export function isScope(expression: Expression): boolean {
  if (expression.kind === 'not') return isScope(expression.operand)
  if (expression.kind === 'and' || expression.kind === 'or') return expression.operands.every(isScope)
  return expression.kind === 'tag' || expression.kind === 'in'
}

/** Those of the ranges that each scope keeps: what touches a tagged passage, what lies in a place. */
export function narrowRanges(ranges: readonly Range[], scopes: readonly Expression[], world: ReportWorld): readonly Range[] {
  const keepers = scopes.map((scope) => keeperOf(scope, world))
  return ranges.filter((range) => keepers.every((keeps) => keeps(range)))
}

/** What scopes are about when nothing stands beside them: the tagged passages, or where there is no tag among them, the blocks. */
export function rangesOfScopes(scopes: readonly Expression[], world: ReportWorld): readonly Range[] {
  const named = scopes.flatMap(namedIn)
  const hasTag = named.some(({ kind }) => kind === 'tag')
  const lists = named.map((scope) => {
    if (scope.kind === 'tag') return world.passages(scope.category)
    return scope.kind === 'in' && !hasTag ? world.blocks(scope.place) : []
  })
  return uniteRanges(lists)
}

/** The tags and places in a scope that are not denied. */
function namedIn(scope: Expression): readonly Expression[] {
  if (scope.kind === 'and' || scope.kind === 'or') return scope.operands.flatMap(namedIn)
  return scope.kind === 'not' ? [] : [scope]
}

function keeperOf(scope: Expression, world: ReportWorld): Keeps {
  switch (scope.kind) {
    case 'tag': {
      const passages = new CoveredStretches(world.passages(scope.category))
      return (range) => passages.touches(range)
    }
    case 'in': {
      const blocks = new CoveredStretches(world.blocks(scope.place))
      return (range) => blocks.holdsEndsOf(range)
    }
    case 'not': {
      const keeps = keeperOf(scope.operand, world)
      return (range) => !keeps(range)
    }
    case 'and':
    case 'or':
      return joinedKeeper(
        scope.kind,
        scope.operands.map((operand) => keeperOf(operand, world)),
      )
    case 'term':
    case 'near':
    case 'field':
      throw new Error(`a ${scope.kind} is no scope`)
    default:
      return scope satisfies never
  }
}

function joinedKeeper(kind: 'and' | 'or', keepers: readonly Keeps[]): Keeps {
  return kind === 'and' ? (range) => keepers.every((keeps) => keeps(range)) : (range) => keepers.some((keeps) => keeps(range))
}
