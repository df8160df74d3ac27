import { array, assert, constantFrom, nat, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toReadingText } from '../../../src-main/intake/reading-text.ts'

const read = (text: string): string => toReadingText(text)?.text ?? text

describe('pinyin in brackets behind characters is not read', () => {
  test.each([
    ['黔江區(qū)走訪農(nóng)戶(hù)', '黔江區走訪農戶'],
    ['黔江區（qū）推進（jìn）', '黔江區推進'],
    ['重慶(chóng qìng)市', '重慶市'],
    ['增長 (zhǎng) 很快', '增長 很快'],
    ['區(qu\u0304)里', '區里'],
    ['東區(ㄑㄩ)里長', '東區里長'],
    ['鄉(xiāng)親(qīn)們(men)說(shuō)', '鄉親們說'],
  ])('%s', (written, expected) => {
    expect(read(written)).toBe(expected)
  })
})

describe('other brackets stay', () => {
  test.each([
    '全县12个乡镇（街道）',
    '总长3公里（km）',
    '使用应用(app)办理',
    '他们(men)来了',
    '附件(a)',
    '(qū)开头',
    'QQ群(qun)',
  ])('%s', (written) => {
    expect(toReadingText(written)).toBeNull()
  })
})

test('characters of no width are not read', () => {
  expect(read('走访\u200b农户\ufeff36\u00ad户')).toBe('走访农户36户')
})

test('what stands in brackets behind a character of a range belongs to it', () => {
  const written = '走訪農(nóng)戶(hù)36戶(hù)。'
  const reading = toReadingText(written)
  const at = reading?.toOriginal({ start: 2, end: 7 })
  expect(written.slice(at?.start, at?.end)).toBe('農(nóng)戶(hù)36戶(hù)')
  expect(reading?.toReading(at ?? { start: 0, end: 0 })).toEqual({ start: 2, end: 7 })
})

const piece = oneof(
  constantFrom('區', '重', '戶', '(qū)', '（hù）', '\u200b', '36', '𠮷', '，', '\n', ' '),
  string({ unit: 'binary', maxLength: 4 }),
)

test('for any text, every range of the reading text is found again, and its characters are the same in order', () => {
  assert(
    property(array(piece, { maxLength: 30 }), nat(200), nat(200), (pieces, one, other) => {
      const text = pieces.join('')
      const reading = toReadingText(text)
      if (reading === null) return true
      const start = Math.min(one, other) % (reading.text.length + 1)
      const end = Math.max(start, Math.max(one, other) % (reading.text.length + 1))
      const range = reading.toOriginal({ start, end })
      const back = reading.toReading(range)
      const isInside = range.start >= 0 && range.end <= text.length
      const isSame = start === end || (back.start === start && back.end === end)
      return isInside && isSame && isWithin(reading.text.slice(start, end), text.slice(range.start, range.end))
    }),
  )
})

/** True when the characters of one text are in the other, in their order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (let unit = 0; unit < whole.length && at < part.length; unit += 1) if (whole[unit] === part[at]) at += 1
  return at === part.length
}
