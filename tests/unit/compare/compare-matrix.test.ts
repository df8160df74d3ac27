import { describe, expect, test } from 'vitest'
import { matrixSchema } from '../../../src-shared/contract/compare-operations.ts'
import { compareMatrix } from '../../../src-main/compare/compare-matrix.ts'
import { listPassages } from '../../../src-main/compare/list-passages.ts'
import { placeInOutline } from '../../../src-shared/domain/outline-place.ts'
import { sql } from '../../../src-main/corpus/sql.ts'
import { archiveCategory } from '../../../src-main/tag/codebook.ts'
import { givenCorpus } from '../../given/given-corpus.ts'
import { givenKeyedCategory, givenMemoTag, givenPlaceReport } from './given-tagged-corpus.ts'

const harbour = '望潮镇垃圾分类小结\n一、宣传\n镇里印发分类手册1200册。\n志愿者逐户讲解分类方法。\n二、设施\n新建投放点18处。'
const hill = '青岭乡垃圾分类情况\n乡里新建投放点7处，安排分拣员5名。'

function givenTwoReports() {
  const { corpus } = givenCorpus()
  const publicity = givenKeyedCategory(corpus, 'publicity', '宣传')
  const leaflets = givenKeyedCategory(corpus, 'leaflets', '印发手册', publicity)
  const sites = givenKeyedCategory(corpus, 'sites', '投放设施')
  const first = givenPlaceReport(corpus, { text: harbour, place: '望潮镇', date: '2023-05-06' })
  const second = givenPlaceReport(corpus, { text: hill, place: '青岭乡', status: 'new' })
  return { corpus, publicity, leaflets, sites, first, second }
}

describe('the comparison', () => {
  test('counts a category with all below it, each tag once in the totals, covered characters by union', () => {
    const { corpus, publicity, leaflets, sites, first, second } = givenTwoReports()
    givenMemoTag(corpus, first, leaflets, '印发分类手册1200册')
    givenMemoTag(corpus, first, publicity, '手册1200册。\n志愿者')
    givenMemoTag(corpus, first, sites, '新建投放点18处')
    givenMemoTag(corpus, second, sites, '新建投放点7处')

    const matrix = compareMatrix(corpus, { reports: null, categories: null })

    expect(matrixSchema.parse(matrix)).toEqual(matrix)
    expect(matrix.columns.map(({ report, total, status }) => ({ report, total, status }))).toEqual([
      { report: first, total: 3, status: 'read' },
      { report: second, total: 1, status: 'new' },
    ])
    expect(matrix.rows.map(({ key, depth, total, reports }) => [key, depth, total, reports])).toEqual([
      ['publicity', 0, 2, 1],
      ['leaflets', 1, 1, 1],
      ['sites', 0, 2, 2],
    ])
    expect(matrix.cells).toEqual([
      [
        { tags: 2, characters: '印发分类手册1200册。\n志愿者'.length, presence: 'stated' },
        { tags: 0, characters: 0, presence: 'unread' },
      ],
      [
        { tags: 1, characters: 11, presence: 'stated' },
        { tags: 0, characters: 0, presence: 'unread' },
      ],
      [
        { tags: 1, characters: 8, presence: 'stated' },
        { tags: 1, characters: 7, presence: 'stated' },
      ],
    ])
    expect(matrix.total).toBe(4)
  })

  test('follows the choice: its reports in their order, its categories with what is below them', () => {
    const { corpus, publicity, leaflets, first, second } = givenTwoReports()
    givenMemoTag(corpus, first, leaflets, '印发分类手册1200册')
    const matrix = compareMatrix(corpus, { reports: [second, first, second], categories: [publicity] })
    expect(matrix.columns.map(({ report }) => report)).toEqual([second, first])
    expect(matrix.rows.map(({ key, total }) => [key, total])).toEqual([['publicity', 1]])
    expect(matrix.total).toBe(1)
  })

  test('leaves out removed reports, and archived categories without tags only', () => {
    const { corpus, publicity, leaflets, sites, first, second } = givenTwoReports()
    givenMemoTag(corpus, first, leaflets, '印发分类手册1200册')
    givenMemoTag(corpus, second, sites, '新建投放点7处')
    for (const category of [publicity, leaflets, sites]) archiveCategory(corpus, category, true)
    corpus.act({ label: 'corpus.removeReports', subject: '' }, () =>
      corpus.run(sql`UPDATE report SET presence = 'removed' WHERE id = ${second}`),
    )
    const matrix = compareMatrix(corpus, { reports: null, categories: null })
    expect(matrix.columns.map(({ report }) => report)).toEqual([first])
    expect(matrix.rows.map(({ key }) => key)).toEqual(['publicity', 'leaflets'])
    expect(matrix.total).toBe(1)
  })
})

describe('passages', () => {
  test('come by report and position, a page at a time, with their place in the outline', () => {
    const { corpus, publicity, leaflets, sites, first, second } = givenTwoReports()
    givenMemoTag(corpus, first, sites, '新建投放点18处')
    givenMemoTag(corpus, first, leaflets, '印发分类手册1200册')
    givenMemoTag(corpus, second, sites, '安排分拣员5名')
    givenMemoTag(corpus, first, publicity, '志愿者')

    const all = listPassages(corpus, { reports: null, categories: null, offset: 0, limit: 100 })
    expect(all.passages.map(({ quote, placeInOutline: place, categoryKey }) => [quote, place, categoryKey])).toEqual([
      ['印发分类手册1200册', '一、第1段', 'leaflets'],
      ['志愿者', '一、第2段', 'publicity'],
      ['新建投放点18处', '二、第1段', 'sites'],
      ['安排分拣员5名', '第1段', 'sites'],
    ])
    const page = listPassages(corpus, { reports: [second, first], categories: [sites], offset: 1, limit: 1 })
    expect({ total: page.total, quotes: page.passages.map(({ quote }) => quote) }).toEqual({
      total: 2,
      quotes: ['新建投放点18处'],
    })
    expect(listPassages(corpus, { reports: null, categories: [publicity], offset: 0, limit: 9 }).total).toBe(2)
  })

  test('stand below the numbers of all headings above them, or the words of one without a number', () => {
    const text = '题\n二、设施\n（一）投放点\n甲\n乙\n总体情况与下一步工作打算安排\n丙'
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const blocks = [
      { kind: 'title' as const, level: null, ...at('题') },
      { kind: 'heading' as const, level: 1, ...at('二、设施') },
      { kind: 'heading' as const, level: 2, ...at('（一）投放点') },
      { kind: 'paragraph' as const, level: null, ...at('甲') },
      { kind: 'listItem' as const, level: null, ...at('乙') },
      { kind: 'heading' as const, level: 1, ...at('总体情况与下一步工作打算安排') },
      { kind: 'paragraph' as const, level: null, ...at('丙') },
    ]
    const places = ['题', '设施', '投放点', '甲', '乙', '丙'].map((words) => placeInOutline(text, blocks, text.indexOf(words)))
    expect(places).toEqual(['', '二、', '二、（一）', '二、（一）第1段', '二、（一）第2段', '“总体情况与下一步工作打…”第1段'])
  })
})
