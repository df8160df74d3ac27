import { describe, expect, it } from 'vitest'
import { coderIdSchema } from '../../../../src-shared/domain/ids.ts'
import type { ReportFilterInput } from '../../../../src-shared/domain/report-filter.ts'
import { noValue } from '../../../../src-shared/domain/report-filter.ts'
import { Catalogue } from '../../../../src-main/corpus/catalogue/catalogue.ts'
import { editReport } from '../../../../src-main/corpus/edit-reports.ts'
import { givenAttribute, givenFilter, givenPlace, givenSet, givenWorkModel, titlesOf } from '../../../given/given-catalogue.ts'
import { givenCategory, givenCorpus, givenReport, givenTag } from '../../../given/given-corpus.ts'

/** Four reports that differ in everything that a filter can ask. */
function givenLibrary() {
  const { corpus } = givenCorpus()
  const one = givenReport(corpus, ['一', '修渠三条。'], {
    locality: givenPlace('四川省', '宜宾市', '叙州区'),
    date: '2020-02-05',
    publisher: '叙州发布',
  })
  const two = givenReport(corpus, ['二', '慰问老人。'], {
    locality: givenPlace('四川省', '宜宾市', '宜宾市', 'prefecture'),
    date: '2020-11',
    script: 'Hant',
    format: 'pdf',
  })
  const three = givenReport(corpus, ['三', '无'], { locality: givenPlace('北京市', '北京市', '朝阳区'), date: '2021' })
  const four = givenReport(corpus, ['四', '无'])
  const water = givenCategory(corpus, '水利')
  const canal = givenCategory(corpus, '修渠', water.id)
  givenTag(corpus, one, canal.id, '修渠')
  givenWorkModel(corpus, two, '五步法')
  editReport(corpus, three, { status: 'read' })
  const set = givenSet(corpus, '首批', [one, three])
  const region = givenAttribute(corpus, { name: '区域', kind: 'choice', choices: ['东', '西'] }, [
    [one, '西'],
    [three, '东'],
  ])
  const catalogue = Catalogue.load(corpus)
  const matching = (filter: ReportFilterInput) => titlesOf(catalogue, catalogue.match(givenFilter(filter))).join('')
  return { corpus, catalogue, matching, reports: [one, two, three, four] as const, water, canal, set, region }
}

describe('the filter', () => {
  it('asks nothing when nothing is chosen, and does not look at the query', () => {
    const { matching } = givenLibrary()
    expect([matching({}), matching({ query: '没有这样的报告' })]).toEqual(['一二三四', '一二三四'])
  })

  it('takes places with all that lie in them', () => {
    const { matching } = givenLibrary()
    expect(matching({ places: ['四川省'] })).toBe('一二')
    expect(matching({ places: ['四川省/宜宾市'] })).toBe('一二')
    expect(matching({ places: ['四川省/宜宾市/叙州区', '北京市'] })).toBe('一三')
    expect(matching({ places: [noValue] })).toBe('四')
    expect(matching({ places: ['四川'] })).toBe('')
    expect(matching({ levels: ['prefecture', noValue] })).toBe('二四')
  })

  it('takes years and months', () => {
    const { matching } = givenLibrary()
    expect(matching({ dates: ['2020'] })).toBe('一二')
    expect(matching({ dates: ['2020-02', '2021'] })).toBe('一三')
    expect(matching({ dates: [noValue] })).toBe('四')
  })

  it('takes any value within a facet and asks all facets', () => {
    const { matching, canal, water, set, region } = givenLibrary()
    expect(matching({ scripts: ['Hant'] })).toBe('二')
    expect(matching({ formats: ['txt', 'pdf'], statuses: ['new'] })).toBe('一二四')
    expect(matching({ publishers: ['叙州发布'] })).toBe('一')
    expect(matching({ publishers: [noValue], statuses: ['read'] })).toBe('三')
    expect([matching({ categories: [water.id] }), matching({ categories: [canal.id] })]).toEqual(['一', '一'])
    expect(matching({ categories: [noValue] })).toBe('二三四')
    expect(matching({ workModels: ['五步法'] })).toBe('二')
    expect([matching({ sets: [set] }), matching({ sets: [noValue] })]).toEqual(['一三', '二四'])
    expect(matching({ attributes: [{ attribute: region, values: ['西', noValue] }] })).toBe('一二四')
    expect(
      matching({
        attributes: [
          { attribute: region, values: ['西', '东'] },
          { attribute: region, values: ['东'] },
        ],
      }),
    ).toBe('三')
    expect(matching({ sets: [set], categories: [water.id], places: ['四川省'] })).toBe('一')
  })

  it('takes who tagged, and nobody for one who did not', () => {
    const { corpus, matching, canal } = givenLibrary()
    expect(matching({ coders: [corpus.coder().id] })).toBe('一')
    expect(matching({ coders: [coderIdSchema.parse(canal.id)] })).toBe('')
  })

  it('takes the reports it names, and leaves out one facet when told', () => {
    const { catalogue, matching, reports } = givenLibrary()
    expect(matching({ reports: [reports[3], reports[0]] })).toBe('一四')
    expect(matching({ reports: [] })).toBe('')
    const filter = givenFilter({ scripts: ['Hant'], dates: ['2020'] })
    expect(titlesOf(catalogue, catalogue.match(filter, 'scripts')).join('')).toBe('一二')
  })
})

describe('conditions of the query language', () => {
  it('find words in title, place, publisher and file', () => {
    const { catalogue } = givenLibrary()
    const found = (...asked: Parameters<Catalogue['matchText']>) => titlesOf(catalogue, catalogue.matchText(...asked)).join('')
    expect(found('place', '宜宾市叙州')).toBe('一')
    expect(found('place', '敘州區')).toBe('一')
    expect(found('publisher', '發布')).toBe('一')
    expect(found('title', '二')).toBe('二')
    expect(found('file', '三.TXT')).toBe('三')
  })

  it('hold a date to lie between two with all that it may mean', () => {
    const { catalogue } = givenLibrary()
    const found = (from: string | null, to: string | null) => titlesOf(catalogue, catalogue.matchDate(from, to)).join('')
    expect(found('2020-02', '2020-06')).toBe('一')
    expect(found('2020', '2020')).toBe('一二')
    expect(found('2020-11-15', null)).toBe('三')
    expect(found(null, '2021-06')).toBe('一二')
    expect(found('2020-02-05', '2020-02-05')).toBe('一')
    expect(found(null, null)).toBe('一二三')
  })

  it('know status and set by name', () => {
    const { catalogue } = givenLibrary()
    expect(titlesOf(catalogue, catalogue.matchStatus('read')).join('')).toBe('三')
    expect(titlesOf(catalogue, catalogue.matchSet('首批')).join('')).toBe('一三')
    expect(titlesOf(catalogue, catalogue.matchSet('没有')).join('')).toBe('')
  })
})

describe('the groups of a report', () => {
  it('are its places, dates, publisher, sets and status', () => {
    const { catalogue, reports, set } = givenLibrary()
    const groups = (report: number, by: Parameters<Catalogue['groupValues']>[1]) =>
      catalogue.groupValues(catalogue.ordinalOf(reports[report] ?? '') ?? -1, by)
    expect(groups(0, 'set')).toEqual([{ value: set, label: '首批' }])
    expect(groups(0, 'province')).toEqual([{ value: '四川省', label: '四川省' }])
    expect(groups(0, 'city')).toEqual([{ value: '四川省/宜宾市', label: '宜宾市' }])
    expect(groups(0, 'locality')).toEqual([{ value: '四川省/宜宾市/叙州区', label: '叙州区' }])
    expect(groups(2, 'city')).toEqual([{ value: '北京市', label: '北京市' }])
    expect(groups(0, 'month')).toEqual([{ value: '2020-02', label: '2020-02' }])
    expect(groups(2, 'year')).toEqual([{ value: '2021', label: '2021' }])
    expect(groups(0, 'publisher')).toEqual([{ value: '叙州发布', label: '叙州发布' }])
    expect(groups(2, 'status')).toEqual([{ value: 'read', label: null }])
    expect(groups(0, 'report')).toEqual([{ value: reports[0], label: '一' }])
    for (const by of ['province', 'city', 'locality', 'year', 'month', 'publisher', 'set'] as const)
      expect(groups(3, by)).toEqual([{ value: noValue, label: null }])
    expect(groups(2, 'month')).toEqual([{ value: noValue, label: null }])
  })
})
