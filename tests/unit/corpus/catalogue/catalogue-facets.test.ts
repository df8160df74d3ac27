import { describe, expect, it } from 'vitest'
import { Catalogue } from '../../../../src-main/corpus/catalogue/catalogue.ts'
import { setCoder } from '../../../../src-main/corpus/open-corpus.ts'
import { editReport } from '../../../../src-main/corpus/edit-reports.ts'
import { facetLines, givenAttribute, givenFilter, givenPlace, givenSet, givenWorkModel } from '../../../given/given-catalogue.ts'
import { givenCategory, givenCorpus, givenReport, givenTag } from '../../../given/given-corpus.ts'

describe('the facets of a library', () => {
  it('count places as a tree, each part once, those without a place last', () => {
    const { corpus } = givenCorpus()
    const place = (title: string, ...parts: Parameters<typeof givenPlace>) =>
      givenReport(corpus, [title, '一'], { locality: givenPlace(...parts) })
    place('一', '四川省', '宜宾市', '叙州区')
    place('二', '四川省', '宜宾市', '翠屏区')
    place('三', '四川省', '宜宾市', '叙州区')
    place('四', '四川省', '宜宾市', '宜宾市', 'prefecture')
    place('五', '四川省', null, '四川省', 'province')
    place('六', '北京市', '北京市', '朝阳区')
    place('七', '重庆市', '市辖区', '渝中区')
    place('八', '海南省', '省直辖县级行政区划', '琼海市')
    place('九', null, null, '无名村', 'village')
    givenReport(corpus, ['十', '没有地方'])
    expect(facetLines(Catalogue.load(corpus), 'places')).toEqual([
      '四川省: 5',
      '四川省/宜宾市 (宜宾市) < 四川省: 4',
      '四川省/宜宾市/叙州区 (叙州区) < 四川省/宜宾市: 2',
      '四川省/宜宾市/翠屏区 (翠屏区) < 四川省/宜宾市: 1',
      '北京市: 1',
      '北京市/朝阳区 (朝阳区) < 北京市: 1',
      '无名村: 1',
      '海南省: 1',
      '海南省/琼海市 (琼海市) < 海南省: 1',
      '重庆市: 1',
      '重庆市/渝中区 (渝中区) < 重庆市: 1',
      '∅: 1',
    ])
    expect(facetLines(Catalogue.load(corpus), 'levels')).toEqual([
      'county: 6',
      'prefecture: 1',
      'province: 1',
      'village: 1',
      '∅: 1',
    ])
  })

  it('put both scripts into one place, publisher and work model, in the form that most reports write', () => {
    const { corpus } = givenCorpus()
    const written = (name: string, publisher: string, model: string) => {
      const report = givenReport(corpus, [name + publisher + model, '一'], {
        locality: givenPlace('臺灣省', '臺北市', name),
        publisher,
      })
      givenWorkModel(corpus, report, model)
    }
    written('萬華區', '萬華發布', '“三聯”機制')
    written('万华区', '万华发布', '“三联”机制')
    written('萬華區', '万华发布', '“三联”机制')
    const catalogue = Catalogue.load(corpus)
    expect(facetLines(catalogue, 'places').at(-1)).toBe('台湾省/台北市/万华区 (萬華區) < 台湾省/台北市: 3')
    expect(facetLines(catalogue, 'publishers')).toEqual(['万华发布: 3'])
    expect(facetLines(catalogue, 'workModels')).toEqual(['“三联”机制: 3'])
    const hant = { places: ['臺灣省/臺北市'], publishers: ['萬華發布'], workModels: ['“三聯”機制'] }
    expect(catalogue.facets(givenFilter(hant), ['statuses'], 500, null).reports).toBe(3)
  })

  it('count a report that writes a work model twice once, and tell those without one', () => {
    const { corpus } = givenCorpus()
    const report = givenReport(corpus, ['一', '二'])
    givenReport(corpus, ['二', '三'])
    givenWorkModel(corpus, report, '五步法')
    givenWorkModel(corpus, report, '五步法')
    expect(facetLines(Catalogue.load(corpus), 'workModels')).toEqual(['五步法: 1', '∅: 1'])
  })

  it('count years and the months below them', () => {
    const { corpus } = givenCorpus()
    for (const date of ['2020-02-05', '2020-02', '2020', '2019-12-31', null]) givenReport(corpus, [`报告${date}`, '一'], { date })
    expect(facetLines(Catalogue.load(corpus), 'dates')).toEqual([
      '2019: 1',
      '2019-12 < 2019: 1',
      '2020: 3',
      '2020-02 < 2020: 2',
      '∅: 1',
    ])
  })

  it('count scripts, formats, statuses and publishers, the most frequent first', () => {
    const { corpus } = givenCorpus()
    givenReport(corpus, ['一', '甲'], { script: 'Hant', format: 'pdf', publisher: '乙报' })
    const read = givenReport(corpus, ['二', '甲'], { publisher: '甲报' })
    givenReport(corpus, ['三', '甲'], { publisher: '甲报' })
    editReport(corpus, read, { status: 'read' })
    const catalogue = Catalogue.load(corpus)
    expect(facetLines(catalogue, 'scripts')).toEqual(['Hans: 2', 'Hant: 1'])
    expect(facetLines(catalogue, 'formats')).toEqual(['txt: 2', 'pdf: 1'])
    expect(facetLines(catalogue, 'statuses')).toEqual(['new: 2', 'read: 1'])
    expect(facetLines(catalogue, 'publishers')).toEqual(['甲报: 2', '乙报: 1'])
  })

  it('count categories with all above them, in the order of the codebook, and who tagged', () => {
    const { corpus } = givenCorpus()
    const water = givenCategory(corpus, '水利')
    const canal = givenCategory(corpus, '修渠', water.id)
    const other = givenCategory(corpus, '慰问')
    const [one, two] = [givenReport(corpus, ['一', '修渠，慰问。']), givenReport(corpus, ['二', '水利'])]
    givenReport(corpus, ['三', '无'])
    givenTag(corpus, one, canal.id, '修渠')
    givenTag(corpus, one, water.id, '慰问')
    givenTag(corpus, one, other.id, '慰问')
    const lin = corpus.coder()
    setCoder(corpus, 'Wang')
    givenTag(corpus, two, water.id, '水利')
    const wang = corpus.coder()
    const catalogue = Catalogue.load(corpus)
    expect(facetLines(catalogue, 'categories')).toEqual([
      `${water.id} (水利): 2`,
      `${canal.id} (修渠) < ${water.id}: 1`,
      `${other.id} (慰问): 1`,
      '∅: 1',
    ])
    expect(facetLines(catalogue, 'coders').toSorted()).toEqual([`${lin.id} (Lin): 1`, `${wang.id} (Wang): 1`].toSorted())
  })

  it('count sets and the values of attributes', () => {
    const { corpus } = givenCorpus()
    const [one, two] = [givenReport(corpus, ['一', '甲']), givenReport(corpus, ['二', '甲'])]
    givenReport(corpus, ['三', '甲'])
    const set = givenSet(corpus, '首批', [one, two])
    const region = givenAttribute(corpus, { name: '区域', kind: 'text' }, [
      [one, '东部'],
      [two, '东部'],
    ])
    const year = givenAttribute(corpus, { name: '立项', kind: 'date' }, [[one, '2020-02']])
    const catalogue = Catalogue.load(corpus)
    expect(facetLines(catalogue, 'sets')).toEqual([`${set} (首批): 2`, '∅: 1'])
    expect(facetLines(catalogue, `attribute:${region}`)).toEqual(['东部: 2', '∅: 1'])
    expect(facetLines(catalogue, `attribute:${year}`)).toEqual(['2020-02: 1', '∅: 2'])
    expect(facetLines(catalogue, 'attribute:gone')).toEqual(['∅: 3'])
  })

  it('are not narrowed by their own choice, but by every other and by the query', () => {
    const { corpus } = givenCorpus()
    const give = (title: string, script: 'Hans' | 'Hant', date: string) => givenReport(corpus, [title, '一'], { script, date })
    give('一', 'Hans', '2019')
    give('二', 'Hans', '2020')
    give('三', 'Hant', '2020')
    give('四', 'Hant', '2021')
    const catalogue = Catalogue.load(corpus)
    const filter = { scripts: ['Hans' as const], dates: ['2020'] }
    expect(facetLines(catalogue, 'scripts', filter)).toEqual(['Hans: 1', 'Hant: 1'])
    expect(facetLines(catalogue, 'dates', filter)).toEqual(['2019: 1', '2020: 1'])
    expect(facetLines(catalogue, 'formats', filter)).toEqual(['txt: 1'])
    const narrowedBy = catalogue.matchWords('一')
    const { reports, facets } = catalogue.facets(givenFilter(), ['scripts'], 500, narrowedBy)
    expect([reports, facets[0]?.values]).toEqual([1, [{ value: 'Hans', label: null, parent: null, count: 1 }]])
  })

  it('list at most so many values, with the parents of those, and always what is chosen', () => {
    const { corpus } = givenCorpus()
    for (const [index, date] of ['2018-01', '2018-01', '2018-01', '2019-05', '2019-05', '2021-07'].entries())
      givenReport(corpus, [`报告${index}`, '一'], { date, script: date === '2021-07' ? 'Hant' : 'Hans' })
    const catalogue = Catalogue.load(corpus)
    expect(facetLines(catalogue, 'dates', {}, 3)).toEqual(['2018: 3', '2018-01 < 2018: 3', '2019: 2'])
    const chosen = { dates: ['2021-07'], scripts: ['Hans' as const] }
    expect(facetLines(catalogue, 'dates', chosen, 1)).toEqual(['2018: 3', '2021: 0', '2021-07 < 2021: 0'])
    expect(catalogue.facets(givenFilter(), ['dates'], 1, null).facets[0]?.total).toBe(6)
  })
})
