import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createQuoteFinder } from '../../../src-main/hosts/cli/quote-finder.ts'

function findAll(text: string, quotes: readonly string[]) {
  const finder = createQuoteFinder(text)
  return quotes.map((quote) => {
    const range = finder.find(quote)
    return range === null ? null : [range.start, text.slice(range.start, range.end)]
  })
}

test('a quote that comes twice is found twice, in order', () => {
  expect(findAll('做好排查。送菜上门。做好排查。', ['做好排查。', '送菜上门。', '做好排查。'])).toEqual([
    [0, '做好排查。'],
    [5, '送菜上门。'],
    [10, '做好排查。'],
  ])
})

test('a quote out of order is found all the same, and one that is not there is not', () => {
  expect(findAll('甲。乙。', ['乙。', '甲。', '丙。', ' '])).toEqual([[2, '乙。'], [0, '甲。'], null, null])
})

test('a line end or space within the passage may differ', () => {
  expect(findAll('先送粮，\n　再送药。', ['先送粮，再送药。'])).toEqual([[0, '先送粮，\n　再送药。']])
})

test('any piece of a text is found as itself', () => {
  const texts = fc.string({ unit: fc.constantFrom('甲', '乙', '𠮷', '。', '\n', 'a'), minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
      const [start = 0, end = 0] = [one % text.length, other % (text.length + 1)].toSorted((a, b) => a - b)
      const quote = text.slice(start, end)
      const found = createQuoteFinder(text).find(quote)
      return quote.trim() === '' ? found === null : found !== null && text.slice(found.start, found.end) === quote
    }),
  )
})
