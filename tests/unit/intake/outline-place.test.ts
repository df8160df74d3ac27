import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeInOutline } from '../../../src-shared/domain/outline-place.ts'
import { givenReport } from './given-report.ts'

const LONG = '坚持问题导向，把责任压实到岗到人，确保各项举措落地见效，群众得到实惠。'

/** Where the words stand in the outline that intake finds for these lines. */
function placesOf(lines: readonly string[], words: readonly string[], language: 'zh-Hans' | 'en' = 'zh-Hans'): string[] {
  const { text, blocks } = givenReport(lines.join('\n'))
  return words.map((word) => placeInOutline(text, blocks, text.indexOf(word), language))
}

const numbered = [
  '青禾县夏粮丰收在望',
  '来源：青禾日报　2022-06-01',
  `　　序言。${LONG}`,
  '一、甲章',
  `　　甲一。${LONG}`,
  '（一）甲甲节',
  `　　甲甲一。${LONG}`,
  `　　甲甲二。${LONG}`,
  '图为收割现场。',
  '（二）甲乙节',
  `　　甲乙一。${LONG}`,
  '二、乙章',
  `　　丙一。${LONG}`,
]

describe('the place of a position in the outline', () => {
  test('is the headings above it and the paragraph below the nearest', () => {
    expect(placesOf(numbered, ['甲一', '甲甲一', '责任压实到岗', '甲甲二', '甲乙一', '丙一'])).toEqual([
      '一、第1段',
      '一、（一）第1段',
      '第1段',
      '一、（一）第2段',
      '一、（二）第1段',
      '二、第1段',
    ])
  })

  test('is empty in the head, a number alone before the first heading, the headings alone for themselves and captions', () => {
    expect(placesOf(numbered, ['青禾县夏粮', '来源', '序言', '甲甲节', '图为'])).toEqual([
      '',
      '',
      '第1段',
      '一、（一）',
      '一、（一）',
    ])
  })

  test('keeps the numbers as written in English', () => {
    expect(placesOf(numbered, ['序言', '甲甲二', '乙章'], 'en')).toEqual(['para. 1', '一、（一）, para. 2', '二、'])
  })

  test('follows the numbers that open paragraphs, as headings are run in', () => {
    const lines = [
      '青禾县夏粮丰收在望',
      `　　总说。${LONG}`,
      '一、甲章',
      `　　（一）抓宣传。${LONG}`,
      `　　又说。${LONG}`,
      `　　（二）抓培训。${LONG}`,
      '二、乙章',
      `　　三是抓考核。${LONG}`,
    ]
    expect(placesOf(lines, ['抓宣传', '又说', '抓培训', '抓考核'])).toEqual([
      '一、（一）第1段',
      '一、（一）第2段',
      '一、（二）第1段',
      '二、第1段',
    ])
  })

  test('names a heading without a number by its first words', () => {
    const lines = ['青禾县夏粮丰收在望', `　　总说。${LONG}`, '先行先试的一组做法与体会汇总', `　　甲一。${LONG}`]
    expect(placesOf(lines, ['甲一'])).toEqual(['“先行先试的一组做法与体…”第1段'])
  })

  test('counts list items as paragraphs and the rows of a table together', () => {
    const block = (kind: 'paragraph' | 'listItem' | 'tableRow' | 'boilerplate', start: number) => ({
      kind,
      level: null,
      start,
      end: start + 1,
    })
    const blocks = [
      block('paragraph', 0),
      block('listItem', 2),
      block('boilerplate', 4),
      block('tableRow', 6),
      block('tableRow', 8),
      block('paragraph', 10),
    ]
    const text = '甲乙丙丁戊己庚辛壬癸子丑'
    expect([0, 2, 4, 6, 8, 10].map((at) => placeInOutline(text, blocks, at))).toEqual([
      '第1段',
      '第2段',
      '',
      '第3段',
      '第3段',
      '第4段',
    ])
  })

  test('never fails, and never goes back within a section', () => {
    const line = fc.constantFrom(
      '一、甲',
      '（一）乙',
      '1.丙',
      '第一章 丁',
      `戊。${LONG}`,
      `（二）己。${LONG}`,
      '二、庚',
      '①辛',
      '图为壬。',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), fc.nat(2000), (lines, position) => {
        const { text, blocks } = givenReport(['青禾县夏粮丰收在望', '', `　　总说。${LONG}`, ...lines].join('\n'))
        const place = placeInOutline(text, blocks, Math.min(position, text.length))
        expect(place).toMatch(/^(?:.*第[1-9]\d*段)?$|[、）.]|章|①|“/)
      }),
    )
  })
})
