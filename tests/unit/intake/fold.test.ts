import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src-main/corpus/fold.ts'

describe('folding gives one form', () => {
  test.each([
    ['黨員幹部下鄉', '党员干部下乡'],
    ['製度、誌願、纔能、三公裏、後勤、餘下', '制度、志愿、才能、三公里、后勤、余下'],
    ['淸査値班，衞生髙', '清查值班，卫生髙'.replace('，', ',')],
    ['３，７００名', '3,700名'],
    ['「五包一」', '“五包一”'],
    ['⼈⼝', '人口'],
    ['推行"五包一"和"双报到"', '推行“五包一”和“双报到”'],
  ])('%s', (written, expected) => {
    expect(fold(written)).toBe(expected.replaceAll('，', ','))
  })
})

test('a lone straight quotation mark stays as it is, line by line', () => {
  expect(fold('长5"的管\n叫"甲"和"乙"')).toBe('长5"的管\n叫“甲”和“乙”')
})

test('the folded text has the length of the text, for any text', () => {
  assert(property(string({ unit: 'binary' }), (text) => fold(text).length === text.length))
})

test('folding what is folded changes nothing', () => {
  assert(property(string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})
