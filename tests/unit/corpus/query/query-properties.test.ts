import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateLiesIn, readDayRange } from '../../../../src-shared/domain/query/day-range.ts'
import { requiredTerms, termsOf } from '../../../../src-shared/domain/query/expression-facts.ts'
import type { Expression } from '../../../../src-shared/domain/query/expression.ts'
import { escapeTerm, parseQuery } from '../../../../src-shared/domain/query/parse-query.ts'
import { queryProblemCodes } from '../../../../src-shared/domain/query/query-problem.ts'

const pieces = `养老 補貼 𠮷 😀 a ( ) （ " “ \\ | - * ? *{ 5} { AND NOT title: 标题： tag: date: 2020 .. in: body x: : /`.split(
  ' ',
)
const piece = constantFrom(...pieces, ' ', ' ', '　', '\n', ' OR ', 'NOT ', ' NEAR ', ' NEAR/5 ')
const query = oneof(
  array(piece, { maxLength: 40 }).map((some) => some.join('')),
  string({ unit: 'binary', maxLength: 60 }),
  string({ unit: 'grapheme-ascii', maxLength: 60 }),
)

/** All parts of an expression, itself first. */
function partsOf(expression: Expression): readonly Expression[] {
  if ('operands' in expression) return [expression, ...expression.operands.flatMap(partsOf)]
  if ('left' in expression) return [expression, ...partsOf(expression.left), ...partsOf(expression.right)]
  return 'operand' in expression ? [expression, ...partsOf(expression.operand)] : [expression]
}

describe('any query', () => {
  it('is understood or has a problem at a place in it (property)', () => {
    assert(
      property(query, (text) => {
        const parsed = parseQuery(text)
        const places = parsed.ok ? partsOf(parsed.expression).map(({ range }) => range) : [parsed.problem]
        for (const { start, end } of places) {
          expect(start >= 0 && start <= end && end <= text.length && (start < end || text === '')).toBe(true)
        }
        expect(parsed.ok || queryProblemCodes.includes(parsed.problem.code)).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('has parts that stand in what they are parts of, one behind the other (property)', () => {
    assert(
      property(query, (text) => {
        const parsed = parseQuery(text)
        for (const whole of parsed.ok ? partsOf(parsed.expression) : []) {
          let from = whole.range.start
          for (const part of partsOf(whole)
            .slice(1)
            .filter((inner) => isDirectPart(whole, inner))) {
            expect(part.range.start >= from && part.range.end <= whole.range.end).toBe(true)
            from = part.range.end
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['(', '-(', '"', '\\', '*{', 'NOT ', 'a|', 'a ', 'a NEAR ', 'title:', 'x:', 'A', '村(', '*?', '{', ')', '((a) ', '-'])(
    'of 10,000 characters of %j is answered at once',
    (part) => {
      const long = part.repeat(10_000).slice(0, 10_000)
      const start = performance.now()
      for (let turn = 0; turn < 10; turn += 1) parseQuery(long)
      expect((performance.now() - start) / 10).toBeLessThan(50)
    },
  )
})

function isDirectPart(whole: Expression, part: Expression): boolean {
  if ('operands' in whole) return whole.operands.includes(part)
  if ('left' in whole) return part === whole.left || part === whole.right
  return 'operand' in whole && part === whole.operand
}

describe('an escaped literal', () => {
  it('is read as what it was (property)', () => {
    assert(
      property(
        query.filter((text) => text !== ''),
        (text) => {
          const parsed = parseQuery(escapeTerm(text))
          expect(parsed.ok && parsed.expression.kind === 'term' && parsed.expression.parts).toEqual([{ kind: 'literal', text }])
        },
      ),
      { numRuns: 5000 },
    )
  })

  it('stands beside others as itself (property)', () => {
    assert(
      property(
        array(
          query.filter((text) => text !== ''),
          { minLength: 2, maxLength: 5 },
        ),
        (texts) => {
          const parsed = parseQuery(`(${texts.map(escapeTerm).join(' | ')})`)
          const literals = parsed.ok ? partsOf(parsed.expression).slice(1) : []
          expect(literals.map((part) => part.kind === 'term' && part.parts)).toEqual(
            texts.map((text) => [{ kind: 'literal', text }]),
          )
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each(['--', '-', '-a', 'a-b'])('can be denied: %s', (text) => {
    const parsed = parseQuery(`-${escapeTerm(text)}`, { isNegationEnough: true })
    const denied = parsed.ok && parsed.expression.kind === 'not' ? parsed.expression.operand : null
    expect(denied?.kind === 'term' && denied.parts).toEqual([{ kind: 'literal', text }])
  })

  it.each([
    ['补贴', '补贴'],
    ['村(社区)', '村(社区)'],
    ['“五亮”工作法', '“五亮”工作法'],
    ['老 人', '"老 人"'],
    ['"五亮"', String.raw`"\"五亮\""`],
    ['为什么?', '"为什么?"'],
    ['OR', '"OR"'],
  ])('is put in quotation marks only where it has to: %s', (text, escaped) => expect(escapeTerm(text)).toBe(escaped))
})

describe('what an expression asks of a text', () => {
  const read = (text: string) => {
    const parsed = parseQuery(text, { isNegationEnough: true })
    if (!parsed.ok) throw new Error(parsed.problem.code)
    return parsed.expression
  }

  it.each([
    ['补贴', [['补贴']]],
    ['养*老?院', [['养'], ['老'], ['院']]],
    ['a b -c', [['a'], ['b']]],
    ['a | b c', [['a', 'b']]],
    ['(a | bb) ccc | dddd -e', [['ccc', 'dddd']]],
    ['a | -b', []],
    ['a | title:b', []],
    ['a title:b tag:c in:body', [['a']]],
    ['(a | b) NEAR c', [['a', 'b'], ['c']]],
    ['a | a', [['a']]],
    ['-a', []],
    ['tag:a', []],
  ])('%s must hold %j', (text, expected) => expect(requiredTerms(read(text))).toEqual(expected))

  it('names every literal once, those not wanted too', () => {
    expect(termsOf(read('(a | b?c) NEAR a -(d tag:e) title:f'))).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('a date', () => {
  it.each([
    ['2020-02', '2020-02-15', true],
    ['2020-02', '2020-02', true],
    ['2020-02', '2020', false],
    ['2020', '2020', true],
    ['2020-02..2020-06', '2020-06-30', true],
    ['2020-02..2020-06', '2020-07-01', false],
    ['2020..', '2020', true],
    ['2020-02..', '2020', false],
    ['..2020', '2019-12', true],
    ['..2020-02', '2020', false],
    ['2019-05..2021', '2020', true],
    ['2020', null, false],
  ])('of the query %s against the report’s %s: %s', (asked, date, lies) => {
    const days = readDayRange(asked)
    expect(days !== null && dateLiesIn(date, days)).toBe(lies)
  })
})
