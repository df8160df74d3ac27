import { describe, expect, test } from 'vitest'
import { readArabicNumeral, readHanNumeral } from '../../../src-main/intake/figures/numerals.ts'

describe('Chinese numerals', () => {
  test.each([
    ['三百五十', 350],
    ['十二', 12],
    ['二十', 20],
    ['一百二', 120],
    ['一万二', 12_000],
    ['两千零三', 2003],
    ['三点五', 3.5],
    ['一千零八十万', 10_800_000],
    ['三亿二千万', 320_000_000],
    ['九十八点五', 98.5],
  ])('%s is %d', (written, value) => {
    expect(readHanNumeral(written)?.value).toBe(value)
  })

  test('two digits side by side are vague, and scales alone are bare', () => {
    expect(readHanNumeral('三五')).toBeNull()
    expect(readHanNumeral('百')).toEqual({ value: 100, bare: true })
  })
})

test.each([
  ['1,126', 1126],
  ['1 126', 1126],
  ['3万8千', 38_000],
  ['2亿3千万', 230_000_000],
  ['12万3000', 123_000],
  ['1.5万', 15_000],
  ['20余万', 200_000],
])('%s is %d', (written, value) => {
  expect(readArabicNumeral(written)).toBe(value)
})
