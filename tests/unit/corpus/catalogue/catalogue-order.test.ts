import { describe, expect, it } from 'vitest'
import type { LibraryColumn } from '../../../../src-shared/domain/library-view.ts'
import { Catalogue } from '../../../../src-main/corpus/catalogue/catalogue.ts'
import { editReport } from '../../../../src-main/corpus/edit-reports.ts'
import { givenAttribute, givenPlace } from '../../../given/given-catalogue.ts'
import { givenCategory, givenCorpus, givenReport, givenTag } from '../../../given/given-corpus.ts'

/** The files in the order of a column, upwards and downwards, without their ending. */
function bothWays(catalogue: Catalogue, column: LibraryColumn): string[] {
  return [false, true].map((descending) =>
    [...catalogue.order(column, descending)].map((ordinal) => catalogue.head(ordinal).file.replace('.txt', '')).join(' '),
  )
}

describe('the order of the library', () => {
  it('puts Chinese by pinyin, numbers by what they amount to, and what has no title last both ways', () => {
    const { corpus } = givenCorpus()
    const give = (file: string, title: string | null) => givenReport(corpus, [file], { file: `${file}.txt`, title })
    give('a', '重庆简报')
    give('b', null)
    give('c', '安徽简报第10期')
    give('d', '安徽简报第2期')
    give('e', '北京简报')
    give('f', null)
    expect(bothWays(Catalogue.load(corpus), 'title')).toEqual(['d c e a b f', 'a e c d b f'])
  })

  it('puts places by province, city and name, each before what lies in it', () => {
    const { corpus } = givenCorpus()
    const give = (file: string, ...place: Parameters<typeof givenPlace> | []) =>
      givenReport(corpus, [file], { file: `${file}.txt`, locality: place.length === 0 ? null : givenPlace(...place) })
    give('none')
    give('cuiping', '四川省', '宜宾市', '翠屏区')
    give('chaoyang', '北京市', '北京市', '朝阳区')
    give('yibin', '四川省', '宜宾市', '宜宾市', 'prefecture')
    give('chengdu', '四川省', '成都市', '锦江区')
    give('sichuan', '四川省', null, '四川省', 'province')
    expect(bothWays(Catalogue.load(corpus), 'locality')).toEqual([
      'chaoyang sichuan chengdu yibin cuiping none',
      'cuiping yibin chengdu sichuan chaoyang none',
    ])
    expect(bothWays(Catalogue.load(corpus), 'level')).toEqual([
      'sichuan yibin cuiping chaoyang chengdu none',
      'cuiping chaoyang chengdu yibin sichuan none',
    ])
  })

  it('leaves equal reports as they were imported, both ways', () => {
    const { corpus } = givenCorpus()
    const reports = ['a', 'b', 'c', 'd'].map((file) => givenReport(corpus, [file], { file: `${file}.txt`, date: '2020' }))
    const third = reports[2]
    if (third !== undefined) editReport(corpus, third, { date: '2019-12', status: 'read' })
    const catalogue = Catalogue.load(corpus)
    expect(bothWays(catalogue, 'date')).toEqual(['c a b d', 'a b d c'])
    expect(bothWays(catalogue, 'status')).toEqual(['a b d c', 'c a b d'])
    expect(bothWays(catalogue, 'importedAt')).toEqual(['a b c d', 'd c b a'])
    expect(bothWays(catalogue, 'file')).toEqual(['a b c d', 'd c b a'])
  })

  it('puts numbers, script, format and what is read apart', () => {
    const { corpus } = givenCorpus()
    const long = givenReport(corpus, ['一', '修渠三条，慰问老人。'], {
      file: 'a.txt',
      author: '张三',
      documentNumber: '川发〔2020〕12号',
    })
    givenReport(corpus, ['二', '慰问'], {
      file: 'b.txt',
      script: 'Hant',
      format: 'html',
      author: '李四',
      documentNumber: '川发〔2020〕3号',
    })
    givenReport(corpus, ['三'], { file: 'c.txt', script: 'none', format: 'md' })
    givenTag(corpus, long, givenCategory(corpus, '慰问').id, '慰问')
    const catalogue = Catalogue.load(corpus)
    expect(bothWays(catalogue, 'length')).toEqual(['c b a', 'a b c'])
    expect(bothWays(catalogue, 'tagCount')).toEqual(['b c a', 'a b c'])
    expect(bothWays(catalogue, 'script')).toEqual(['a b c', 'c b a'])
    expect(bothWays(catalogue, 'format')).toEqual(['a c b', 'b c a'])
    expect(bothWays(catalogue, 'author')).toEqual(['b a c', 'a b c'])
    expect(bothWays(catalogue, 'documentNumber')).toEqual(['b a c', 'a b c'])
    expect(bothWays(catalogue, 'copyCount')).toEqual(['a b c', 'a b c'])
  })

  it('puts attributes by their kind: numbers by value, choices in the order that they were given', () => {
    const { corpus } = givenCorpus()
    const [a, b, c] = ['a', 'b', 'c'].map((file) => givenReport(corpus, [file], { file: `${file}.txt` }))
    givenReport(corpus, ['d'], { file: 'd.txt' })
    if (a === undefined || b === undefined || c === undefined) throw new Error('three reports were given')
    const attribute = (...given: Parameters<typeof givenAttribute> extends [unknown, ...infer Rest] ? Rest : never) =>
      `attribute:${givenAttribute(corpus, ...given)}` as const
    const amount = attribute({ name: '金额', kind: 'number' }, [
      [a, '100'],
      [b, '20'],
      [c, '-3.5'],
    ])
    const region = attribute({ name: '区域', kind: 'choice', choices: ['西部', '东部', '中部'] }, [
      [a, '中部'],
      [b, '西部'],
      [c, '东部'],
    ])
    const since = attribute({ name: '起始', kind: 'date' }, [
      [a, '2020-02'],
      [b, '2020'],
      [c, '2019-12-31'],
    ])
    const note = attribute({ name: '备注', kind: 'text' }, [
      [a, '重点'],
      [b, '安排'],
      [c, '第二批'],
    ])
    const catalogue = Catalogue.load(corpus)
    expect(bothWays(catalogue, amount)).toEqual(['c b a d', 'a b c d'])
    expect(bothWays(catalogue, region)).toEqual(['b c a d', 'a c b d'])
    expect(bothWays(catalogue, since)).toEqual(['c b a d', 'a b c d'])
    expect(bothWays(catalogue, note)).toEqual(['b c a d', 'a c b d'])
  })

  it('gives the same order again until its column changes', () => {
    const { corpus } = givenCorpus()
    const report = givenReport(corpus, ['一'])
    givenReport(corpus, ['二'])
    const catalogue = Catalogue.load(corpus)
    const byTitle = catalogue.order('title', false)
    editReport(corpus, report, { status: 'read' })
    catalogue.refresh(corpus, { areas: ['reports'], reports: [report] })
    expect(catalogue.order('title', false)).toBe(byTitle)
    editReport(corpus, report, { title: '九' })
    catalogue.refresh(corpus, { areas: ['reports'], reports: [report] })
    expect(catalogue.order('title', false)).not.toBe(byTitle)
  })
})
