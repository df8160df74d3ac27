import { describe, expect, it } from 'vitest'
import type { TableMatch } from '../../../../src-shared/contract/exchange-operations.ts'
import { redo, undo } from '../../../../src-main/corpus/change-log.ts'
import { checkCorpus } from '../../../../src-main/corpus/check-corpus.ts'
import { listHistory } from '../../../../src-main/corpus/history-queries.ts'
import { listAttributes, listValues } from '../../../../src-main/corpus/library/attribute-queries.ts'
import { addAttribute, setAttribute } from '../../../../src-main/corpus/library/attributes.ts'
import { removeReports } from '../../../../src-main/corpus/report-queries.ts'
import { importAttributes } from '../../../../src-main/exchange/attribute-table/import-attributes.ts'
import { lookAtTable } from '../../../../src-main/exchange/attribute-table/look-at-table.ts'
import { givenCorpus, givenReport } from '../../../given/given-corpus.ts'
import { readGiven } from './given-table.ts'

const place = (name: string, province: string, city: string) => ({ name, province, city, code: null, level: 'county' as const })

function givenThree() {
  const given = givenCorpus()
  const { corpus } = given
  const one = givenReport(corpus, ['甲县：修渠“两手抓”', '清淤。'], {
    file: '来源/甲县.docx',
    locality: place('甲县', '云州省', '东江市'),
    documentNumber: '甲政发〔2024〕12号',
    url: 'https://example.org/a/1.html',
  })
  const two = givenReport(corpus, ['乙县补贴', '护堤。'], {
    file: '来源/乙县.txt',
    locality: place('鼓楼区', '云州省', '西江市'),
  })
  const three = givenReport(corpus, ['乙县补贴之二', '造林。'], {
    file: '其他/乙县.txt',
    locality: place('鼓楼区', '海州省', '南江市'),
  })
  return { ...given, one, two, three, valuesOf: (report: typeof one) => listValues(corpus, report).map(({ value }) => value) }
}

const rows = [
  '文件,片区,人口,评估日',
  '来源/甲县.docx,东部,"1,200",2024年7月',
  '其他/乙县,西部,约35,2024/7/3',
  '丁县.txt,东部,1,2024',
  '乙县.txt,东部,1,2024',
  '甲县,,1,',
  '',
].join('\n')

describe('attributes from a table', () => {
  it('are looked at: columns with kind and samples, and what finds the reports', async () => {
    const { corpus } = givenThree()
    expect(lookAtTable(corpus, await readGiven('a.csv', rows))).toEqual({
      sheets: [],
      rows: 5,
      columns: [
        { name: '文件', kind: 'text', samples: ['来源/甲县.docx', '其他/乙县', '丁县.txt', '乙县.txt', '甲县'] },
        { name: '片区', kind: 'text', samples: ['东部', '西部'] },
        { name: '人口', kind: 'text', samples: ['1,200', '约35', '1'] },
        { name: '评估日', kind: 'date', samples: ['2024年7月', '2024/7/3', '2024'] },
      ],
      match: { column: 0, by: 'file', matched: 2 },
    })
    expect(lookAtTable(corpus, await readGiven('a.csv', '名称\n丁县\n')).match).toBeNull()
  })

  it('come in as one deed, what finds no report or has no such value told and left out', async () => {
    const { corpus, one, two, three, valuesOf, reopen } = givenThree()
    const region = addAttribute(corpus, { name: '片区', kind: 'choice', choices: ['东部', '西部', '中部'] })
    setAttribute(corpus, region.id, { reports: [one, two], value: '中部' })
    const request = {
      match: { column: 0, by: 'file' as const },
      columns: [
        { column: 1, to: { attribute: region.id } },
        { column: 2, to: { name: '人口', kind: 'number' as const } },
        { column: 3, to: { name: '评估日', kind: 'date' as const } },
      ],
    }
    const result = importAttributes(corpus, await readGiven('名册.csv', rows), request)
    expect(result).toEqual({
      rows: 5,
      matched: 2,
      values: 5,
      left: [
        { row: 3, key: '其他/乙县', column: 2, reason: 'badValue' },
        { row: 4, key: '丁县.txt', column: null, reason: 'unmatched' },
        { row: 5, key: '乙县.txt', column: null, reason: 'ambiguous' },
        { row: 6, key: '甲县', column: null, reason: 'ambiguous' },
      ],
      leftTotal: 4,
    })
    const after = [['东部', '1200', '2024-07'], ['中部'], ['西部', '2024-07-03']]
    expect([one, two, three].map(valuesOf)).toEqual(after)
    expect(listHistory(corpus, 1)).toMatchObject([{ label: 'library.importAttributes', subject: '名册.csv' }])
    expect(checkCorpus(corpus)).toEqual([])
    undo(corpus)
    expect(listAttributes(corpus).map(({ name }) => name)).toEqual(['片区'])
    expect([one, two, three].map(valuesOf)).toEqual([['中部'], ['中部'], []])
    const again = reopen()
    redo(again)
    expect([one, two, three].map((report) => listValues(again, report).map(({ value }) => value))).toEqual(after)
  })

  const keys: readonly (readonly [TableMatch, string, 'one' | 'two' | 'ambiguous' | 'unmatched'])[] = [
    ['file', '来源/甲县.docx', 'one'],
    ['file', '来源\\甲县.DOCX', 'one'],
    ['file', '甲縣.docx', 'one'],
    ['file', '甲县', 'one'],
    ['file', '乙县', 'ambiguous'],
    ['file', '来源/乙县', 'two'],
    ['title', '甲縣:修渠"两手抓"', 'one'],
    ['title', '乙县补贴', 'two'],
    ['title', '乙县', 'unmatched'],
    ['locality', '甲县', 'one'],
    ['locality', '鼓楼区', 'ambiguous'],
    ['locality', '云州省/西江市/鼓楼区', 'two'],
    ['locality', '云州省 西江市 鼓楼区', 'two'],
    ['locality', '西江市鼓楼区', 'two'],
    ['documentNumber', '甲政發[2024]12號', 'one'],
    ['url', 'HTTP://example.org/a/1.html/', 'one'],
  ]
  it.each(keys)('find reports by %s: %s', async (by, key, expected) => {
    const { corpus, one, two } = givenThree()
    const table = await readGiven('a.csv', `名称,值\n"${key.replaceAll('"', '""')}",1\n`)
    const columns = [{ column: 1, to: { name: '值', kind: 'number' as const } }]
    const { left } = importAttributes(corpus, table, { match: { column: 0, by }, columns })
    const found =
      left[0]?.reason ?? (listValues(corpus, one).length > 0 ? 'one' : listValues(corpus, two).length > 0 ? 'two' : 'other')
    expect(found).toBe(expected)
  })

  it('find a report by its id, and none that was removed', async () => {
    const { corpus, one, two } = givenThree()
    removeReports(corpus, [two])
    const table = await readGiven('a.csv', `id,值\n${one.toUpperCase()},1\n${two},1\n`)
    expect(lookAtTable(corpus, table).match).toEqual({ column: 0, by: 'id', matched: 1 })
  })

  it('change nothing where a column or a name is wrong', async () => {
    const { corpus } = givenThree()
    const region = addAttribute(corpus, { name: '片区', kind: 'text', choices: [] })
    const before = listAttributes(corpus)
    const table = await readGiven('a.csv', rows)
    const attempt = (columns: Parameters<typeof importAttributes>[2]['columns'], column = 0) =>
      importAttributes(corpus, table, { match: { column, by: 'file' }, columns })
    const fresh = { column: 2, to: { name: '人口', kind: 'text' as const } }
    expect(() => attempt([fresh], 4)).toThrow('bad_input: column')
    expect(() => attempt([fresh, { ...fresh, column: 9 }])).toThrow('bad_input: column')
    expect(() => attempt([fresh, { column: 1, to: { name: '片区', kind: 'text' } }])).toThrow('conflict: attribute: 片区')
    expect(() => attempt([fresh, fresh])).toThrow('conflict: attribute: 人口')
    const to = { attribute: region.id }
    expect(() => attempt([fresh, { column: 1, to }, { column: 3, to }])).toThrow('bad_input: columns')
    expect(listAttributes(corpus)).toEqual(before)
  })

  it('make a new attribute of choices out of what stands in the column', async () => {
    const { corpus } = givenThree()
    const columns = [{ column: 1, to: { name: '片区', kind: 'choice' as const } }]
    importAttributes(corpus, await readGiven('a.csv', rows), { match: { column: 0, by: 'file' }, columns })
    expect(listAttributes(corpus)).toMatchObject([{ name: '片区', choices: ['东部', '西部'], count: 2 }])
  })
})
