import { afterEach, describe, expect, it } from 'vitest'
import { problemPlace } from '../../../src-renderer/search/box/problem-place.ts'
import { placeKey, useLinesStore } from '../../../src-renderer/search/line-store.ts'
import { linesToTsv, onOneLine } from '../../../src-renderer/search/lines/line-text.ts'
import { paragraphAround } from '../../../src-renderer/search/lines/paragraph-around.ts'
import { useSearch } from '../../../src-renderer/search/search-store.ts'
import { reportIdSchema, blockIdSchema } from '../../../src-shared/domain/ids.ts'
import type { Block } from '../../../src-shared/domain/report.ts'
import type { Hit } from '../../../src-shared/domain/search.ts'

const report = reportIdSchema.parse('01900000-0000-7000-8000-000000000001')

function givenHit(start: number, changes: Partial<Hit> = {}): Hit {
  return {
    report,
    file: 'a.txt',
    title: '一份报告',
    locality: null,
    date: '2020-03',
    script: 'Hans',
    status: 'new',
    start,
    end: start + 2,
    quote: '值守',
    left: '干部轮流',
    right: '到天明',
    categories: [],
    ...changes,
  }
}

function givenBlock(start: number, end: number): Block {
  const id = blockIdSchema.parse('01900000-0000-7000-8000-000000000002')
  return { id, kind: 'paragraph', level: null, certainty: 1, start, end, origin: 'found' }
}

afterEach(() => {
  useLinesStore.getState().reset()
  useSearch.getState().settleIn(crypto.randomUUID())
})

describe('where a query is at fault', () => {
  it('is read off the failure and kept inside the query', () => {
    expect(problemPlace('3–4', '干部 (村')).toEqual({ start: 3, end: 4 })
    expect(problemPlace('3–40', '干部 (村')).toEqual({ start: 3, end: 5 })
    expect(problemPlace('9-7', 'ab')).toEqual({ start: 2, end: 2 })
  })

  it('is not known where the failure names no range', () => {
    expect(problemPlace(null, 'ab')).toBeNull()
    expect(problemPlace('query', 'ab')).toBeNull()
  })
})

describe('a line of the concordance', () => {
  it('shows the end of a paragraph as a sign', () => {
    expect(onOneLine('到天明。\n　　第二天')).toBe('到天明。 ↵ 第二天')
  })

  it('is a row of a table with its source, whatever stands in it', () => {
    const hits = [givenHit(4), givenHit(9, { left: '甲\t乙\n', locality: null, title: null, date: null })]
    expect(linesToTsv(hits)).toBe(
      '干部轮流\t值守\t到天明\t一份报告\t2020-03\t一份报告\ta.txt\t4–6\n甲 乙 \t值守\t到天明\ta.txt\t\t\ta.txt\t9–11',
    )
  })

  it('stands in the paragraph it touches, in two where it goes over a line end', () => {
    const text = '一二三四\n五六七八\n九'
    const blocks = [givenBlock(0, 4), givenBlock(5, 9), givenBlock(10, 11)]
    expect(paragraphAround({ text, blocks }, { start: 6, end: 7 })).toEqual({ start: 5, end: 9 })
    expect(paragraphAround({ text, blocks }, { start: 3, end: 6 })).toEqual({ start: 0, end: 9 })
  })

  it('is shown with what is near it where its paragraph is long', () => {
    const text = '字'.repeat(5000)
    const near = paragraphAround({ text, blocks: [givenBlock(0, 5000)] }, { start: 2000, end: 2002 })
    expect(near.end - near.start).toBeLessThan(1000)
    expect(near.start).toBeLessThan(2000)
  })
})

describe('ticks', () => {
  it('are put and taken away one by one, and kept by place', () => {
    const { toggle, tick } = useLinesStore.getState()
    toggle(givenHit(1))
    tick([givenHit(1), givenHit(5)])
    toggle(givenHit(1))
    expect([...useLinesStore.getState().ticked.keys()]).toEqual([placeKey(givenHit(5))])
  })
})

describe('a stretch that Shift extends', () => {
  it('grows and shrinks from its anchor and leaves the other ticks alone', () => {
    const { moveTo, toggle, tickStretch } = useLinesStore.getState()
    const ticked = () => [...useLinesStore.getState().ticked.values()].map(({ start }) => start)
    toggle(givenHit(40))
    moveTo(1, { isExtending: false })
    tickStretch([givenHit(1), givenHit(5), givenHit(9)])
    moveTo(2, { isExtending: true })
    tickStretch([givenHit(1), givenHit(5)])
    expect(ticked()).toEqual([40, 1, 5])
    moveTo(7, { isExtending: false })
    tickStretch([givenHit(20)])
    expect(ticked()).toEqual([40, 1, 5, 20])
  })
})

describe('what is looked for', () => {
  it('shows all its groups again when it changes', () => {
    const { ask, choose } = useSearch.getState()
    ask('网格')
    choose('甲县')
    ask('网格')
    expect(useSearch.getState().group).toBe('甲县')
    ask('网格员')
    expect(useSearch.getState().group).toBeNull()
  })

  it('turns the order round when it is asked for again', () => {
    const { orderBy } = useSearch.getState()
    orderBy('date')
    orderBy('date')
    expect(useSearch.getState()).toMatchObject({ sortBy: 'date', descending: true })
    orderBy('left')
    expect(useSearch.getState()).toMatchObject({ sortBy: 'left', descending: false })
  })

  it('is remembered once, the latest first', () => {
    const { note } = useSearch.getState()
    const asked = (query: string) => ({ query, mode: 'language', isExact: false }) as const
    for (const query of ['甲', '乙', '甲']) note(asked(query))
    expect(useSearch.getState().recent.map(({ query }) => query)).toEqual(['甲', '乙'])
  })

  it('is forgotten when another corpus is open', () => {
    const { lookFor, settleIn } = useSearch.getState()
    settleIn('one.duizhao')
    lookFor({ query: '网格', mode: 'literal', isExact: true }, { statuses: ['read'] })
    settleIn('one.duizhao')
    expect(useSearch.getState().asked).toBe('网格')
    settleIn('two.duizhao')
    expect(useSearch.getState()).toMatchObject({ asked: '', draft: '', mode: 'language', filter: {} })
  })
})
