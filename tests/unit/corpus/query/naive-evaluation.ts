import type { Expression, Gap, Literal } from '../../../../src-shared/domain/query/expression.ts'
import type { Range } from '../../../../src-shared/domain/range.ts'

/** A report with all that a query can ask about, as plain data. */
export interface PlainReport {
  readonly text: string
  readonly passages: Readonly<Record<string, readonly Range[]>>
  readonly blocks: Readonly<Record<string, readonly Range[]>>
  readonly title: string
}

export interface PlainEvaluation {
  readonly matches: boolean
  readonly ranges: readonly Range[]
}

/** What a query finds, by trying everything: the definition that the real evaluation is held against. */
export function naiveEvaluation(expression: Expression, report: PlainReport): PlainEvaluation {
  switch (expression.kind) {
    case 'term':
      return found(naiveTerm(expression.parts, report.text))
    case 'tag':
      return found(report.passages[expression.category] ?? [])
    case 'in':
      return found(report.blocks[expression.place] ?? [])
    case 'field':
      return { matches: 'words' in expression.condition && report.title.includes(expression.condition.words), ranges: [] }
    case 'not':
      return { matches: !naiveEvaluation(expression.operand, report).matches, ranges: [] }
    case 'or': {
      const all = expression.operands.map((operand) => naiveEvaluation(operand, report))
      return { matches: all.some(({ matches }) => matches), ranges: ordered(all.flatMap(({ ranges }) => ranges)) }
    }
    case 'near': {
      const [left, right] = [expression.left, expression.right].map((side) => naiveEvaluation(side, report).ranges)
      const mayOverlap = hasTaggedHits(expression.left) || hasTaggedHits(expression.right)
      return found(naiveNear(left ?? [], right ?? [], { distance: expression.distance, mayOverlap, text: report.text }))
    }
    case 'and':
      return naiveAnd(expression.operands, report)
    default:
      return expression satisfies never
  }
}

function naiveAnd(operands: readonly Expression[], report: PlainReport): PlainEvaluation {
  const others = operands.filter((operand) => !narrows(operand)).map((operand) => naiveEvaluation(operand, report))
  if (others.some(({ matches }) => !matches)) return { matches: false, ranges: [] }
  const scopes = operands.filter(narrows)
  const hits = ordered(others.flatMap(({ ranges }) => ranges))
  const wanted = scopes.flatMap(wantedIn)
  const tags = wanted.filter(({ kind }) => kind === 'tag')
  const own = ordered((tags.length > 0 ? tags : wanted).flatMap((scope) => naiveEvaluation(scope, report).ranges))
  const candidates = hits.length > 0 ? hits : own
  if (scopes.length === 0) return { matches: true, ranges: hits }
  if (candidates.length === 0) return { matches: scopes.every((scope) => naiveEvaluation(scope, report).matches), ranges: [] }
  return found(candidates.filter((range) => scopes.every((scope) => keeps(scope, range, report))))
}

function keeps(scope: Expression, range: Range, report: PlainReport): boolean {
  if (scope.kind === 'not') return !keeps(scope.operand, range, report)
  if (scope.kind === 'and') return scope.operands.every((operand) => keeps(operand, range, report))
  if (scope.kind === 'or') return scope.operands.some((operand) => keeps(operand, range, report))
  if (scope.kind === 'tag') return (report.passages[scope.category] ?? []).some((passage) => overlap(passage, range))
  const blocks = scope.kind === 'in' ? (report.blocks[scope.place] ?? []) : []
  const isIn = (position: number) => blocks.some(({ start, end }) => start <= position && position < end)
  return isIn(range.start) && isIn(range.end - 1)
}

function narrows(expression: Expression): boolean {
  if (expression.kind === 'and' || expression.kind === 'or') return expression.operands.every(narrows)
  return expression.kind === 'not' ? narrows(expression.operand) : expression.kind === 'tag' || expression.kind === 'in'
}

function wantedIn(scope: Expression): readonly Expression[] {
  if (scope.kind === 'and' || scope.kind === 'or') return scope.operands.flatMap(wantedIn)
  return scope.kind === 'not' ? [] : [scope]
}

function hasTaggedHits(expression: Expression): boolean {
  if (expression.kind === 'near') return hasTaggedHits(expression.left) || hasTaggedHits(expression.right)
  if (expression.kind === 'or') return expression.operands.some(hasTaggedHits)
  if (expression.kind !== 'and') return expression.kind === 'tag'
  return (narrows(expression) ? expression.operands : expression.operands.filter((operand) => !narrows(operand))).some(
    hasTaggedHits,
  )
}

/** From each character on, the shortest of all ways in which the parts can follow each other. */
export function naiveTerm(parts: readonly (Literal | Gap)[], text: string): readonly Range[] {
  const starts = Array.from({ length: text.length + 1 }, (_, index) => index).filter((at) => !isInPair(text, at))
  return starts.flatMap((start) => {
    const ends = endsFrom(text, start, parts)
    return ends.length === 0 ? [] : [{ start, end: Math.min(...ends) }]
  })
}

function endsFrom(text: string, at: number, [part, ...rest]: readonly (Literal | Gap)[]): readonly number[] {
  if (part === undefined) return [at]
  if (part.kind === 'literal') return text.startsWith(part.text, at) ? endsFrom(text, at + part.text.length, rest) : []
  const ends: number[] = []
  let position = at
  for (let taken = 0; taken <= part.max; taken += 1) {
    if (taken >= part.min) ends.push(...endsFrom(text, position, rest))
    const character = String.fromCodePoint(text.codePointAt(position) ?? 10)
    if (character === '\n') break
    position += character.length
  }
  return ends
}

function isInPair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
}

/** Every right range looked at for every left one. */
export function naiveNear(
  left: readonly Range[],
  right: readonly Range[],
  { distance, mayOverlap, text }: { distance: number; mayOverlap: boolean; text: string },
): readonly Range[] {
  const spans = left.flatMap((one) => {
    const others = right
      .map((other) => ({ other, way: wayBetween(one, other, text) }))
      .filter(({ other, way }) => way <= distance && (mayOverlap || !overlap(one, other)))
      .toSorted((first, second) => first.way - second.way || preference(one, first.other) - preference(one, second.other))
    const [nearest] = others
    if (nearest === undefined) return []
    return [{ start: Math.min(one.start, nearest.other.start), end: Math.max(one.end, nearest.other.end) }]
  })
  return ordered(spans)
}

/** How many characters lie between; -1 when they overlap, which is nearer than side by side. */
function wayBetween(one: Range, other: Range, text: string): number {
  if (overlap(one, other)) return -1
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  return Array.from(text.slice(first.end, second.start)).length
}

/** Of equally near ones: overlapping ones as they stand; then those that follow, the shorter before the longer. */
function preference(one: Range, other: Range): number {
  if (overlap(one, other)) return other.start * 1000 + other.end
  return (other.start < one.start ? 1_000_000 : 0) + other.end - other.start
}

function overlap(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

function found(ranges: readonly Range[]): PlainEvaluation {
  return { matches: ranges.length > 0, ranges }
}

function ordered(ranges: readonly Range[]): readonly Range[] {
  const byPlace = new Map(ranges.map((range) => [`${range.start} ${range.end}`, range]))
  return [...byPlace.values()].toSorted((one, other) => one.start - other.start || one.end - other.end)
}
