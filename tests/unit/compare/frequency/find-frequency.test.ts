import { describe, expect, it } from 'vitest'
import type { SqliteCorpus } from '../../../../src-main/corpus/sqlite-corpus.ts'
import { findFrequencyByReport } from '../../../../src-main/compare/frequency/find-frequency-by-report.ts'
import { findFrequency } from '../../../../src-main/compare/frequency/find-frequency.ts'
import { findKeyness } from '../../../../src-main/compare/frequency/find-keyness.ts'
import { sql } from '../../../../src-main/corpus/sql.ts'
import { searchOperations } from '../../../../src-shared/contract/search-operations.ts'
import { givenCorpus, givenReport } from '../../../given/given-corpus.ts'

const control = { isStopped: () => false, tell: () => undefined }
const { filter: _, ...usual } = searchOperations['search.frequency'].input.parse({ minCount: 1 })

function givenWord(corpus: SqliteCorpus, word: string, kind: string): void {
  corpus.act({ label: 'search.setWords', subject: word }, () =>
    corpus.run(sql`INSERT INTO dictionary_word (id, word, kind) VALUES (${corpus.newId()}, ${word}, ${kind})`),
  )
}

function givenThreeReports() {
  const { corpus } = givenCorpus()
  const lines = ['走访农户小结', '网格员走访农户，走访商户。', '版权所有 走访']
  const start = lines.slice(0, 2).join('\n').length + 1
  const footer = { kind: 'boilerplate' as const, level: null, certainty: 1, start, end: start + 7 }
  const first = givenReport(corpus, lines, { blocks: [{ kind: 'title', level: null, certainty: 1, start: 0, end: 6 }, footer] })
  const second = givenReport(corpus, ['抢修堤防', '網格員搶修堤防，清理溝渠。'])
  const third = givenReport(corpus, ['走访', '走訪'])
  return { corpus, first, second, third }
}

describe('frequency over a corpus', () => {
  it('counts the body of the reports asked for', async () => {
    const { corpus, first, second } = givenThreeReports()
    const found = await findFrequency(corpus, [first, second], { ...usual, minCount: 2 }, control)
    expect(searchOperations['search.frequency'].output.parse(found)).toEqual({
      reports: 2,
      terms: 15,
      distinct: 9,
      rows: [
        { term: '走访', count: 3, reports: 1 },
        { term: '农户', count: 2, reports: 1 },
        { term: '堤防', count: 2, reports: 1 },
        { term: '抢修', count: 2, reports: 1 },
        { term: '网格员', count: 2, reports: 2 },
      ],
    })
    const whole = await findFrequency(corpus, [first, first], { ...usual, isBodyOnly: false, limit: 1 }, control)
    expect(whole).toMatchObject({ reports: 1, rows: [{ term: '走访', count: 4, reports: 1 }] })
  })

  it('goes by the corpus’ own dictionary', async () => {
    const { corpus, first } = givenThreeReports()
    givenWord(corpus, '走訪農戶', 'added')
    givenWord(corpus, '网格员', 'removed')
    givenWord(corpus, '商户', 'stopped')
    const { rows } = await findFrequency(corpus, [first], usual, control)
    expect(rows.map(({ term, count }) => `${term} ${count}`)).toEqual(['走访农户 2', '小结 1', '网格 1', '走访 1'])
  })

  it('tells it report by report, the most first', async () => {
    const { corpus, first, second, third } = givenThreeReports()
    const byReport = { unit: 'word', gram: 2, isBodyOnly: true, limit: 10, term: '走訪' } as const
    const rows = await findFrequencyByReport(corpus, [third, second, first], byReport, control)
    expect(rows.map(({ report, count, terms, title }) => [report, count, terms, title])).toEqual([
      [first, 3, 8, '走访农户小结'],
      [third, 2, 2, '走访'],
    ])
    const grams = { ...byReport, unit: 'wordGram', term: '走访 农户' } as const
    expect(
      (await findFrequencyByReport(corpus, [first, third], grams, control)).map(({ count, terms }) => [count, terms]),
    ).toEqual([[2, 5]])
    const letters = { ...byReport, unit: 'characterGram', term: '訪農戶' } as const
    expect((await findFrequencyByReport(corpus, [first, third], letters, control)).map(({ count }) => count)).toEqual([2])
    expect(await findFrequencyByReport(corpus, [first], { ...byReport, term: '，' }, control)).toEqual([])
  })

  it('tells what sets one group apart from another', async () => {
    const { corpus, first, second } = givenThreeReports()
    const found = await findKeyness(corpus, { reports: [first], others: [second] }, usual, control)
    expect(searchOperations['search.keyness'].output.parse(found)).toMatchObject({
      reports: 1,
      otherReports: 1,
      terms: 8,
      otherTerms: 7,
    })
    expect(found.rows.map(({ term, count, otherCount, logRatio }) => [term, count, otherCount, Math.sign(logRatio)])).toEqual([
      ['走访', 3, 0, 1],
      ['堤防', 0, 2, -1],
      ['抢修', 0, 2, -1],
      ['农户', 2, 0, 1],
      ['沟渠', 0, 1, -1],
      ['清理', 0, 1, -1],
      ['商户', 1, 0, 1],
      ['小结', 1, 0, 1],
      ['网格员', 1, 1, -1],
    ])
  })
})
