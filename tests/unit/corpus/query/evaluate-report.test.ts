import { array, assert, constantFrom, integer, letrec, nat, oneof, property, record, tuple, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CharacterCount } from '../../../../src-main/corpus/search/count-characters.ts'
import { evaluate } from '../../../../src-main/corpus/search/evaluate-report.ts'
import { matchNear } from '../../../../src-main/corpus/search/match-near.ts'
import { byPlace } from '../../../../src-main/corpus/search/sorted-ranges.ts'
import { requiredTerms, termsOf } from '../../../../src-shared/domain/query/expression-facts.ts'
import type { Expression, Gap, Literal } from '../../../../src-shared/domain/query/expression.ts'
import { parseQuery } from '../../../../src-shared/domain/query/parse-query.ts'
import type { Range } from '../../../../src-shared/domain/range.ts'
import { naiveEvaluation, naiveNear, naiveTerm, type PlainReport } from './naive-evaluation.ts'
import { plainWorld } from './plain-world.ts'

const range = { start: 0, end: 0 }
const letter = constantFrom('水', '水', '路', '路', '桥', '𠮷', '\n')
const text = array(letter, { maxLength: 40 }).map((letters) => letters.join(''))
const literal = array(constantFrom('水', '路', '桥', '𠮷'), { minLength: 1, maxLength: 2 }).map((letters) => letters.join(''))
const gap: Arbitrary<Gap> = tuple(nat(2), nat(4)).map(([min, more]) => ({ kind: 'gap', min, max: min + more }))

/** Literals and gaps by turns, with gaps of one length at the ends. */
const parts: Arbitrary<readonly (Literal | Gap)[]> = tuple(
  nat(2),
  array(tuple(literal, gap), { minLength: 1, maxLength: 4 }),
  nat(2),
).map(([lead, pairs, trail]) => [
  ...endGap(lead),
  ...pairs.flatMap(([words, between], index) =>
    index === pairs.length - 1
      ? [{ kind: 'literal' as const, text: words }]
      : [{ kind: 'literal' as const, text: words }, between],
  ),
  ...endGap(trail),
])
const endGap = (count: number): Gap[] => (count === 0 ? [] : [{ kind: 'gap', min: count, max: count }])

const { expression } = letrec<{ expression: Expression; operands: Expression[] }>((tie) => ({
  operands: array(tie('expression'), { minLength: 2, maxLength: 4 }),
  expression: oneof(
    { maxDepth: 4 },
    parts.map((of): Expression => ({ kind: 'term', parts: of, range })),
    literal.map((words): Expression => ({ kind: 'term', parts: [{ kind: 'literal', text: words }], range })),
    constantFrom('X', 'Y', 'Z').map((category): Expression => ({ kind: 'tag', category, range })),
    constantFrom('body' as const, 'heading' as const).map((place): Expression => ({ kind: 'in', place, range })),
    literal.map((words): Expression => ({ kind: 'field', condition: { field: 'title', words }, range })),
    tie('operands').map((operands): Expression => ({ kind: 'and', operands, range })),
    tie('operands').map((operands): Expression => ({ kind: 'or', operands, range })),
    tie('expression').map((operand): Expression => ({ kind: 'not', operand, range })),
    tuple(tie('expression'), tie('expression'), nat(6)).map(([left, right, distance]): Expression => ({
      kind: 'near',
      left,
      right,
      distance,
      range,
    })),
  ),
}))

/** Ranges of a text of that length from pairs of numbers, in order, each once. */
function rangesFrom(pairs: readonly (readonly [number, number])[], length: number): readonly Range[] {
  const ranges = pairs
    .map(([start, size]) => ({ start: start % Math.max(1, length), end: (start % Math.max(1, length)) + 1 + size }))
    .filter(({ end }) => end <= length)
  return [...new Map(ranges.map((one) => [`${one.start} ${one.end}`, one])).values()].toSorted(byPlace)
}

/** Lines are blocks, a heading or body by turns as the numbers say. */
function linesOf(of: string, kinds: readonly boolean[], wanted: boolean): readonly Range[] {
  let at = 0
  return of.split('\n').flatMap((line, index) => {
    const block = { start: at, end: at + line.length }
    at += line.length + 1
    return line !== '' && (kinds[index] ?? false) === wanted ? [block] : []
  })
}

const pair = tuple(nat(40), nat(8))
const report: Arbitrary<PlainReport> = record({
  text,
  x: array(pair, { maxLength: 4 }),
  y: array(pair, { maxLength: 3 }),
  kinds: array(constantFrom(true, false), { maxLength: 10 }),
  title: literal,
}).map((of) => ({
  text: of.text,
  title: of.title,
  passages: { X: rangesFrom(of.x, of.text.length), Y: rangesFrom(of.y, of.text.length) },
  blocks: { heading: linesOf(of.text, of.kinds, true), body: linesOf(of.text, of.kinds, false) },
}))

describe('what a query finds in a report', () => {
  it('is what trying everything finds (property)', () => {
    assert(
      property(expression, report, (asked, of) => {
        expect(evaluate(asked, plainWorld(of))).toEqual(naiveEvaluation(asked, of))
      }),
      { numRuns: 10_000 },
    )
  })

  it('is, for a term with wildcards, what trying everything finds (property)', () => {
    assert(
      property(parts, text, (of, words) => {
        const world = plainWorld({ text: words, title: '', passages: {}, blocks: {} })
        expect(evaluate({ kind: 'term', parts: of, range }, world).ranges).toEqual(naiveTerm(of, words))
      }),
      { numRuns: 10_000 },
    )
  })

  it('is never in a text without the terms it requires, nor depends on terms it does not name (property)', () => {
    assert(
      property(expression, report, (asked, of) => {
        const world = plainWorld(of)
        const named = termsOf(asked)
        const asksOthers: string[] = []
        const occurrences = (words: string) => {
          if (!named.includes(words)) asksOthers.push(words)
          return world.occurrences(words)
        }
        const { matches } = evaluate(asked, { ...world, occurrences })
        const holdsRequired = requiredTerms(asked).every((any) => any.some((words) => of.text.includes(words)))
        expect([asksOthers, matches && !holdsRequired]).toEqual([[], false])
      }),
      { numRuns: 3000 },
    )
  })
})

describe('nearness', () => {
  it('is what comparing all with all finds (property)', () => {
    const ranges = array(tuple(integer({ min: 0, max: 60 }), nat(6)), { maxLength: 30 })
    assert(
      property(ranges, ranges, nat(12), constantFrom(true, false), (one, other, distance, mayOverlap) => {
        const words = '水'.repeat(70)
        const [left, right] = [rangesFrom(one, 70), rangesFrom(other, 70)]
        expect(matchNear(left, right, { distance, mayOverlap, characters: new CharacterCount([]) })).toEqual(
          naiveNear(left, right, { distance, mayOverlap, text: words }),
        )
      }),
      { numRuns: 5000 },
    )
  })

  it('of 300,000 to 300,000 places takes no quadratic time, nested ones included', () => {
    const places = (shift: number) =>
      Array.from({ length: 300_000 }, (_, index) => ({ start: index * 7 + shift, end: index * 7 + shift + 2 }))
    const nested = Array.from({ length: 300_000 }, (_, index) => ({ start: index, end: 3_000_000 - index }))
    const characters = new CharacterCount([])
    const start = performance.now()
    expect(matchNear(places(0), places(3), { distance: 5, mayOverlap: false, characters })).toHaveLength(300_000)
    expect(matchNear(places(0), nested, { distance: 5, mayOverlap: true, characters }).length).toBeGreaterThan(0)
    expect(matchNear(nested, places(0), { distance: 5, mayOverlap: false, characters }).length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('of wildcards over a text of one character takes no quadratic time', () => {
    const words = '水'.repeat(50_000)
    const parsed = parseQuery('水*水*{500}水??水*水')
    const world = plainWorld({ text: '', title: '', passages: {}, blocks: {} })
    const occurrences = Array.from(words, (_, start) => ({ start, end: start + 1 }))
    const start = performance.now()
    const found = parsed.ok ? evaluate(parsed.expression, { ...world, length: 50_000, occurrences: () => occurrences }) : null
    expect(found?.ranges).toHaveLength(50_000 - 6)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('queries over a report', () => {
  const words = '关于养老服务的通知\n一、发放高龄补贴，每月𠮷100元。\n二、补贴由村(社区)发放；養老院另发补贴。\n分享到微信'
  const place = (quote: string, from = 0) => ({
    start: words.indexOf(quote, from),
    end: words.indexOf(quote, from) + quote.length,
  })
  const lines = words.split('\n').map((line) => place(line))
  const of: PlainReport = {
    text: words,
    title: '关于养老服务的通知',
    passages: { 补助: [place('发放高龄补贴，每月𠮷100元'), place('養老院另发补贴')], 机构: [place('養老院另发补贴。')] },
    blocks: { title: lines.slice(0, 1), body: lines.slice(0, 3), boilerplate: lines.slice(3) },
  }
  const quotes = (query: string) => {
    const parsed = parseQuery(query, { isNegationEnough: true })
    if (!parsed.ok) return parsed.problem.code
    const { matches, ranges } = evaluate(parsed.expression, plainWorld(of))
    return matches ? ranges.map(({ start, end }) => words.slice(start, end)) : null
  }

  it.each([
    ['补贴', ['补贴', '补贴', '补贴']],
    ['补贴 tag:补助', ['补贴', '补贴']],
    ['补贴 -tag:机构', ['补贴', '补贴']],
    ['补贴 tag:补助 -tag:机构', ['补贴']],
    ['tag:补助 -tag:机构', ['发放高龄补贴，每月𠮷100元']],
    ['tag:补助 tag:机构', ['養老院另发补贴', '養老院另发补贴。']],
    ['通知 tag:补助', null],
    ['服务 in:title', ['服务']],
    ['补贴 in:title', null],
    ['微信 -in:boilerplate', null],
    ['in:boilerplate', ['分享到微信']],
    ['补贴 (tag:机构 | in:title)', ['补贴']],
    ['每月?100元', ['每月𠮷100元']],
    ['每月??100元', null],
    ['通知*{500}补贴', null],
    ['发放*补贴', ['发放高龄补贴', '发放；養老院另发补贴']],
    ['月 NEAR/1 100', ['月𠮷100']],
    ['月 NEAR/0 100', null],
    ['村(社区) NEAR/3 补贴', ['补贴由村(社区)']],
    ['微信 NEAR/2 tag:机构', null],
    ['社区 NEAR/5 tag:机构', ['社区)发放；養老院另发补贴。']],
    ['院另 NEAR/0 tag:机构', ['養老院另发补贴。']],
    ['院另 NEAR/0 (tag:机构 tag:补助)', ['養老院另发补贴']],
    ['院另 NEAR/0 (tag:机构 发补贴)', ['院另发补贴']],
    ['院另 NEAR/0 (tag:机构 养老院)', null],
    ['title:养老 补贴 -微信', null],
    ['title:养老 月', ['月']],
    ['title:养老', []],
    ['-津贴', []],
    ['津贴 | 每月', ['每月']],
    ['"，每月"', ['，每月']],
  ])('%s', (query, expected) => expect(quotes(query)).toEqual(expected))
})
