import { expect, it } from 'vitest'
import { citationSchema, type Citation, type Sentence } from '../../../src-shared/domain/brief.ts'
import { findNumbers, findUnsupportedNumbers } from '../../../src-renderer/brief/find-numbers.ts'
import { flagSentence, isFlagged, originOf } from '../../../src-renderer/brief/sentence-flags.ts'

const report = '01890000-0000-7000-8000-000000000001'
const tag = '01890000-0000-7000-8000-0000000000aa'

function givenCitation(quote: string): Citation {
  return citationSchema.parse({ kind: 'passage', report, tag, figure: null, start: 0, end: quote.length, quote })
}

function givenSentence(parts: Partial<Sentence>): Sentence {
  return { slot: null, text: '', composed: null, citations: [], ...parts }
}

it('finds numbers in Arabic and full-width digits, grouped or not, each once', () => {
  expect(findNumbers('共３２０户、1,200人、12.50公里，又320户')).toEqual(['320', '1200', '12.5'])
  expect(findNumbers('没有数字')).toEqual([])
  expect(findNumbers('007与0.5，１，２３４．５')).toEqual(['7', '0.5', '1234.5'])
})

it('flags a number that no cited quote contains, as a whole number', () => {
  expect(findUnsupportedNumbers('组建12支队伍，转移480人', ['组建１２支队伍', '转移4800人'], null)).toEqual(['480'])
  expect(findUnsupportedNumbers('three places, 12 teams', [], null)).toEqual(['12'])
})

it('does not flag the numbers that composing counted by itself', () => {
  expect(findUnsupportedNumbers('5份报告中有3份提到，另有2份未提', [], '5份报告中有3份提到')).toEqual(['2'])
})

it('tells composed, edited and own text apart', () => {
  expect(originOf(givenSentence({ slot: 's', text: '甲', composed: '甲' }))).toBe('composed')
  expect(originOf(givenSentence({ slot: 's', text: '乙', composed: '甲' }))).toBe('edited')
  expect(originOf(givenSentence({ text: '乙' }))).toBe('own')
})

it('flags own text without evidence, but not in a heading', () => {
  const own = givenSentence({ text: '值得推广' })
  expect(flagSentence(own, { isHeading: false, currentQuotes: null })).toEqual({
    edited: false,
    noEvidence: true,
    numbers: [],
    stale: 0,
  })
  expect(isFlagged(flagSentence(own, { isHeading: true, currentQuotes: null }))).toBe(false)
  const edited = givenSentence({ slot: 's', text: '乙', composed: '甲' })
  expect(flagSentence(edited, { isHeading: false, currentQuotes: null }).noEvidence).toBe(true)
})

it('flags a citation whose passage is gone or reads otherwise, once the passages are known', () => {
  const citation = givenCitation('包片到户')
  const cited = givenSentence({ slot: 's', text: '甲', composed: '甲', citations: [citation] })
  const stale = (quotes: [string, string][] | null) =>
    flagSentence(cited, {
      isHeading: false,
      currentQuotes:
        quotes === null ? null : new Map(quotes.map(([id, quote]) => [citationSchema.shape.tag.unwrap().parse(id), quote])),
    }).stale
  expect(stale(null)).toBe(0)
  expect(stale([[tag, '包片到户']])).toBe(0)
  expect(stale([[tag, '包片']])).toBe(1)
  expect(stale([])).toBe(1)
})
