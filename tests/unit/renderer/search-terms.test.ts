import { afterEach, describe, expect, it } from 'vitest'
import { useQuestions } from '../../../src-renderer/connection/question-store.ts'
import { wordsOfLines } from '../../../src-renderer/search/dictionary/words-of-lines.ts'
import { afterPress, inOrder, tableToTsv, type TermColumn } from '../../../src-renderer/search/terms/table-order.ts'
import { tellingBars } from '../../../src-renderer/search/terms/telling-bars.ts'
import { allReports, useTerms, type ReportGroup } from '../../../src-renderer/search/terms/term-store.ts'

interface Row {
  readonly term: string
  readonly count: number
}

const columns: readonly TermColumn<Row>[] = [
  { id: 'term', label: '词条', width: '1fr', isNumber: false, text: ({ term }) => term, sortBy: ({ term }) => term },
  { id: 'count', label: '次数', width: '1fr', isNumber: true, text: ({ count }) => String(count), sortBy: ({ count }) => count },
]
const rows: readonly Row[] = [
  { term: '值守', count: 9 },
  { term: '巡查', count: 10 },
  { term: '安置', count: 10 },
]

afterEach(() => useTerms.getState().reset())

describe('a table of terms', () => {
  it('begins a column of numbers with the greatest, and turns round at a second press', () => {
    const [term, count] = columns
    if (term === undefined || count === undefined) throw new Error('no columns')
    const once = afterPress({ column: 'term', descending: false }, count)
    expect(once).toEqual({ column: 'count', descending: true })
    expect(afterPress(once, count)).toEqual({ column: 'count', descending: false })
    expect(afterPress(once, term)).toEqual({ column: 'term', descending: false })
  })

  it('sorts numbers by size, words by pinyin, and leaves equal ones as they stand', () => {
    const termsBy = (column: string, descending: boolean) =>
      inOrder(rows, columns, { column, descending }).map(({ term }) => term)
    expect(termsBy('count', true)).toEqual(['巡查', '安置', '值守'])
    expect(termsBy('term', false)).toEqual(['安置', '巡查', '值守'])
  })

  it('is copied with its heads', () => {
    expect(tableToTsv(rows.slice(0, 1), columns)).toBe('词条\t次数\n值守\t9')
  })
})

describe('the bars of keyness', () => {
  it('go right for the one group and left for the other, from most to least telling', () => {
    const row = (term: string, logLikelihood: number, logRatio: number) => ({
      term,
      logLikelihood,
      logRatio,
      count: 1,
      otherCount: 1,
      rate: 1,
      otherRate: 1,
    })
    const bars = tellingBars([row('甲', 3, 1), row('乙', 20, -2), row('丙', 9, 0.5), row('丁', 5, -1)])
    expect(bars.map(({ term, value }) => [term, value])).toEqual([
      ['丙', 9],
      ['甲', 3],
      ['丁', -5],
      ['乙', -20],
    ])
  })
})

describe('the words of pasted lines', () => {
  it('are each taken once, without blanks, by line and by cell', () => {
    expect(wordsOfLines(' 网格员\r\n\n值班表\t网格员\n')).toEqual(['网格员', '值班表'])
  })
})

describe('the groups to set against each other', () => {
  it('are a part and the whole when only the part is chosen', () => {
    const part: ReportGroup = { kind: 'year', label: '2020', filter: { dates: ['2020'] } }
    useTerms.getState().setGroup('one', part)
    expect(useTerms.getState()).toMatchObject({ one: part, other: allReports })
    useTerms.getState().swap()
    expect(useTerms.getState()).toMatchObject({ one: allReports, other: part })
  })
})

describe('a long question', () => {
  it('is told how far it is, and is no more once it has ended', () => {
    const { begin, hear, end } = useQuestions.getState()
    begin('key', 'q1')
    hear({ question: 'q1', done: 3, total: 9 })
    hear({ question: 'of another window', done: 1, total: 2 })
    expect([...useQuestions.getState().running]).toEqual([['key', { question: 'q1', done: 3, total: 9 }]])
    end('key', 'q1')
    expect(useQuestions.getState().running.size).toBe(0)
  })

  it('asked anew is not ended by the one before', () => {
    const { begin, end } = useQuestions.getState()
    begin('key', 'q1')
    begin('key', 'q2')
    end('key', 'q1')
    expect(useQuestions.getState().running.get('key')?.question).toBe('q2')
    end('key', 'q2')
  })
})
