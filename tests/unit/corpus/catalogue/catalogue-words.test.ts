import { array, assert, constantFrom, property, string as text } from 'fast-check'
import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { Catalogue } from '../../../../src-main/corpus/catalogue/catalogue.ts'
import { PinyinPattern } from '../../../../src-main/corpus/catalogue/pinyin-pattern.ts'
import { removeReports } from '../../../../src-main/corpus/report-queries.ts'
import { givenPlace, titlesOf } from '../../../given/given-catalogue.ts'
import { givenCorpus, givenReport } from '../../../given/given-corpus.ts'

const finds = (words: string, inText: string) => (PinyinPattern.of(words)?.findEnd(inText, 0) ?? -1) >= 0

describe('words in titles, places, publishers and file names', () => {
  it('are found over script, width and case, in any of the four', () => {
    const { corpus } = givenCorpus()
    const give = (title: string, given = {}) => givenReport(corpus, [title], { title, file: 'x.txt', ...given })
    give('補貼發放ＡＢ二０')
    give('二', { locality: givenPlace('江苏省', '徐州市', '鼓楼区') })
    give('三', { publisher: '江苏发布' })
    give('四', { file: '江苏材料.docx' })
    give('五')
    const catalogue = Catalogue.load(corpus)
    const found = (words: string) => titlesOf(catalogue, catalogue.matchWords(words))
    expect(found('补贴')).toEqual(['補貼發放ＡＢ二０'])
    expect(found('ab二0')).toEqual(['補貼發放ＡＢ二０'])
    expect(found('江蘇')).toEqual(['二', '三', '四'])
    expect(found(' 徐州市鼓楼 ')).toEqual(['二'])
    expect(found('xuzhou')).toEqual(['二'])
    expect(found('xz')).toEqual(['二'])
    expect(found('没有')).toEqual([])
    expect(found('二\n三')).toEqual([])
    expect(found('')).toHaveLength(5)
  })

  it('are not found across two reports, nor in one that was removed', () => {
    const { corpus } = givenCorpus()
    givenReport(corpus, ['河东'], { file: 'a' })
    const county = givenReport(corpus, ['县志'], { file: 'b', date: '2020' })
    const catalogue = Catalogue.load(corpus)
    const found = (words: string) => titlesOf(catalogue, catalogue.matchWords(words))
    expect([found('东县'), found('dongxian'), found('县志')]).toEqual([[], [], ['县志']])
    expect([...catalogue.matchDate(null, null)].filter((mark) => mark === 1)).toHaveLength(1)
    removeReports(corpus, [county])
    catalogue.refresh(corpus, { areas: ['reports'], reports: [county] })
    expect([...catalogue.matchWords('县志'), ...catalogue.matchText('title', ''), ...catalogue.matchDate(null, null)]).toEqual([
      0, 0, 1, 0, 0, 0,
    ])
  })

  it('keep their places behind characters whose small letter is longer', () => {
    const { corpus } = givenCorpus()
    givenReport(corpus, ['İİİİ'], { file: 'a' })
    givenReport(corpus, ['河东'], { file: 'b' })
    const catalogue = Catalogue.load(corpus)
    expect(titlesOf(catalogue, catalogue.matchWords('河东'))).toEqual(['河东'])
  })
})

describe('pinyin', () => {
  it.each([
    ['xuzhou', '徐州市', true],
    ['xuz', '徐州市', true],
    ['xz', '徐州市', true],
    ['xzh', '徐州市', true],
    ['xzs', '徐州市', true],
    ['xzhs', '徐州市', true],
    ['xzsh', '徐州市', true],
    ['Xu Zhou', '徐州市', true],
    ["xi'an", '西安', true],
    ['xi', '徐州市', false],
    ['zx', '徐州市', false],
    ['xuzhoux', '徐州市', false],
    ['chongqing', '重庆', true],
    ['zhongqing', '重庆', true],
    ['luan', '六安', true],
    ['lvse', '绿色', true],
    ['luse', '绿色', true],
    ['agu', 'a股', true],
    ['x', '一2三', false],
  ])('%s in %s: %s', (words, inText, isFound) => {
    expect(finds(words, inText)).toBe(isFound)
  })

  it('is only what is made of letters, and not too many', () => {
    expect(['徐', 'x1', '', "'", 'a'.repeat(31)].map((words) => PinyinPattern.of(words))).toEqual([null, null, null, null, null])
    expect(finds('a'.repeat(30), '啊'.repeat(30))).toBe(true)
    expect(finds('a'.repeat(30), '啊'.repeat(29))).toBe(false)
  })

  it('keeps apart the characters of a text that has very many', () => {
    const many = Array.from({ length: 6000 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('')
    expect(PinyinPattern.of('xinjiangweiwuerzizhiquzhengfu')?.findEnd(many, 0)).toBe(-1)
    expect(PinyinPattern.of('xinjiangweiwuerzizhiquzhengfu')?.findEnd(`${many}新疆维吾尔自治区政府`, 0)).toBe(6010)
  })

  it('finds any run of characters by full syllables, by initials and by a beginning (property)', () => {
    const characters = constantFrom(...Array.from('徐州宜宾重庆长乐绿色六安厦门番禺改革行政区县'))
    assert(
      property(
        array(characters, { minLength: 1, maxLength: 5 }),
        text({ maxLength: 4 }),
        text({ maxLength: 4 }),
        (run, before, behind) => {
          const syllables = run.map((character) => pinyin(character, { toneType: 'none', v: true }))
          const whole = syllables.join('')
          const inText = before + run.join('') + behind
          expect(finds(whole, inText)).toBe(true)
          expect(finds(syllables.map((syllable) => syllable.charAt(0)).join(''), inText)).toBe(true)
          for (let length = 1; length < whole.length; length += 1) expect(finds(whole.slice(0, length), inText)).toBe(true)
        },
      ),
    )
  })
})
