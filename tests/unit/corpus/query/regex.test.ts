import { array, assert, constantFrom, letrec, oneof, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src-main/corpus/fold.ts'
import { compileRegex } from '../../../../src-main/corpus/search/regex/compile-regex.ts'
import { requiredLiterals } from '../../../../src-main/corpus/search/regex/required-literals.ts'

/** What the pattern finds in the text, folded as search folds. */
function quotesOf(pattern: string, text: string, isExact = false): readonly string[] | string {
  const compiled = compileRegex(pattern, { isExact })
  if (!compiled.ok) return compiled.problem.reason
  const searched = isExact ? text : fold(text).toLowerCase()
  return [...searched.matchAll(compiled.regex)].map((match) => text.slice(match.index, match.index + match[0].length))
}

const letters = constantFrom('补', '貼', '贴', 'a', 'K', 'ſ', 's', '（', '"', '𠮷', '1', '７', '！', ' ')
const text = array(letters, { maxLength: 30 }).map((some) => some.join(''))

/** Valid patterns of all kinds of pieces. */
const { pattern } = letrec<{ pattern: string; branch: string; piece: string }>((tie) => ({
  piece: oneof(
    { maxDepth: 3 },
    constantFrom(
      '补',
      '貼',
      '贴',
      'a',
      'K',
      'ſ',
      's',
      '（',
      '"',
      '𠮷',
      '1',
      '！',
      ' ',
      '\\.',
      '\\(',
      '\\/',
      '\\d',
      '\\p{L}',
      '.',
    ),
    constantFrom(
      '[補贴]',
      '[^"]',
      '[（！！]',
      '[０-９]',
      '[a-zＡ-Ｚ]',
      '[\\p{L}--[補]]',
      '[ｋ＆＆]',
      '\\u8865',
      '\\u{20bb7}',
      '\\x61',
    ),
    tie('pattern').map((inside) => `(?:${inside})`),
    tie('pattern').map((inside) => `(${inside})`),
    tie('pattern').map((inside) => `(?i:${inside})`),
    tuple(constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('pattern')).map(([open, inside]) => `${open}${inside})`),
    tuple(
      oneof(
        constantFrom('补', '贴', 'a', '[补贴]', '.', '\\d', '(?:补贴)'),
        tie('pattern').map((inside) => `(?:${inside})`),
      ),
      constantFrom('?', '*', '+', '{2}', '{0,2}', '{1,}', '??', '+?', '{0}'),
    ).map(([what, often]) => what + often),
  ),
  branch: array(tie('piece'), { maxLength: 4 }).map((some) => some.join('')),
  pattern: array(tie('branch'), { minLength: 1, maxLength: 2 }).map((some) => some.join('|')),
}))

describe('a pattern', () => {
  it.each([
    ['a(b', '('],
    ['b(a)(c', '('],
    ['[a', '['],
    ['𠮷(a|b))c', ')'],
    ['*a', '*'],
    ['补贴**', '*'],
    ['a{2,1}b', '{2,1}'],
    ['a]b', ']'],
    ['ab\\', '\\'],
    ['\\d+\\-x', '\\-'],
    ['x[b-a]y', '[b-a]'],
    ['(?<n>a)(?<n>b)', '(?<n>'],
    ['补\\u{110000}', '\\u{110000}'],
    ['\\p{Hann}+', '\\p{Hann}'],
    ['('.repeat(101) + ')'.repeat(101), '('],
    ['a'.repeat(3000) + '(', 'a'.repeat(3000) + '('],
  ])('that is none is told with its place: %s', (of, place) => {
    const compiled = compileRegex(of, { isExact: true })
    const problem = compiled.ok ? null : compiled.problem
    expect(of.slice(problem?.start, problem?.end)).toBe(place)
    expect(problem?.reason).toMatch(/^[A-Za-z\\].*[^:]$/)
  })

  it.each([
    ['(a', 'unclosedGroup'],
    ['[a', 'unclosedClass'],
    ['a)', 'unmatchedBracket'],
    ['a}', 'unmatchedBracket'],
    ['+', 'nothingToRepeat'],
    ['a{2,1}', 'badQuantifier'],
    ['a{', 'badQuantifier'],
    ['\\-', 'badEscape'],
    ['\\', 'badEscape'],
    ['\\p{Hann}', 'badProperty'],
    ['[b-a]', 'badRange'],
    ['[a&&&b]', 'badClass'],
    ['(?x)', 'badGroup'],
    ['(?<a>b)(?<a>c)', 'badGroup'],
    ['\\k<a>(?<b>c)', 'badGroup'],
    ['('.repeat(101), 'tooDeep'],
  ])('that is none has a code: %s, %s', (of, code) => {
    const compiled = compileRegex(of, { isExact: false })
    expect(compiled.ok ? null : compiled.problem.code).toBe(code)
  })

  it.each(['\\p{L}', '[\\p{L}--[a]]', '(', '[', 'a|', '(?:', '\\'])(
    'of 10,000 characters of %s that is none is refused in bounded time',
    (part) => {
      const start = performance.now()
      for (const length of [2000, 10_000]) compileRegex(part.repeat(length).slice(0, length - 1) + ')', { isExact: false })
      expect(performance.now() - start).toBeLessThan(5000)
    },
  )

  it.each([
    ['补贴', '補貼、补贴', ['補貼', '补贴']],
    ['補貼\\d+', '补贴１２，補貼3', ['补贴１２', '補貼3']],
    ['（[一二]）', '(一)（二）', ['(一)', '（二）']],
    ['第[０-９]+条', '第１2条', ['第１2条']],
    ['[^，。]+！', '好，很好！', ['很好！']],
    ['"五亮"', '“五亮”"五亮"「五亮」', ['“五亮”', '"五亮"', '「五亮」']],
    ['[^"]{2}', '“五亮”', ['五亮']],
    ['(?<名>[萬万])\\k<名>', '萬万', ['萬万']],
    ['[\\p{Script=Han}--[萬]]+', '一萬二', ['一', '二']],
    ['gdp', 'GDP ＧＤＰ', ['GDP', 'ＧＤＰ']],
    ['.', '𠮷a', ['𠮷', 'a']],
    ['\\bＡ4', 'A4', ['A4']],
  ])('finds in a folded text what it means: %s', (of, words, expected) => expect(quotesOf(of, words)).toEqual(expected))

  it('finds with folding off only what is written so', () => {
    expect(quotesOf('补贴|gdp', '補貼 补贴 GDP', true)).toEqual(['补贴'])
  })

  it('is taken folded as it is taken exact (property)', () => {
    assert(
      property(pattern, (of) => {
        expect([of, compileRegex(of, { isExact: true }).ok, compileRegex(of, { isExact: false }).ok]).toEqual([of, true, true])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the literals that a pattern requires', () => {
  it.each([
    ['补贴\\d+万元', ['补贴']],
    ['每人每月|补贴\\d', ['每人每月', '补贴']],
    ['(?:发放|领取)(?:高龄)?补贴金', ['补贴金']],
    ['(发放|领取)贴', ['发放', '领取']],
    ['发?放补+贴', ['放补']],
    ['补{0,3}', []],
    ['养老|', []],
    ['(?!养老)补', ['补']],
    ['[养老]', []],
    ['\\(一\\)', ['(一)']],
    ['task', ['ta']],
  ])('%s: %j', (of, expected) => expect(requiredLiterals(of, { isExact: false })).toEqual(expected))

  it('may hold letters of any case where case counts', () => {
    expect(requiredLiterals('task', { isExact: true })).toEqual(['task'])
    expect(requiredLiterals('(?i:task)1', { isExact: true })).toEqual(['1'])
  })

  it('stand in every match (property)', () => {
    assert(
      property(pattern, text, constantFrom(true, false), (of, words, isExact) => {
        const compiled = compileRegex(of, { isExact })
        const form = (some: string) => (isExact ? some : fold(some).toLowerCase())
        const required = requiredLiterals(of, { isExact }).map(form)
        const matches = compiled.ok ? [...form(words).matchAll(compiled.regex)].map((match) => match[0]) : []
        const bare = matches.filter((match) => required.length > 0 && !required.some((literal) => match.includes(literal)))
        expect([of, bare]).toEqual([of, []])
      }),
      { numRuns: 1500 },
    )
  })
})
