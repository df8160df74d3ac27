import { assert, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesBetween, spanOf } from '../../../src-renderer/search/scope/date-range.ts'
import { partsOfFilter, withToggled } from '../../../src-renderer/search/scope/filter-parts.ts'

const month = record({ year: integer({ min: 1950, max: 2049 }), month: integer({ min: 1, max: 12 }) }).map(
  (date) => `${date.year}-${String(date.month).padStart(2, '0')}`,
)

describe('a stretch of months', () => {
  it('is written with whole years as such', () => {
    expect(datesBetween('2019-11', '2021-02')).toEqual(['2019-11', '2019-12', '2020', '2021-01', '2021-02'])
    expect(datesBetween('2020-01', '2020-12')).toEqual(['2020'])
    expect(datesBetween('2020-03', '2020-03')).toEqual(['2020-03'])
  })

  it('is empty when it ends before it begins, or is none', () => {
    expect(datesBetween('2020-03', '2020-02')).toEqual([])
    expect(datesBetween('2020-13', '2021-01')).toEqual([])
  })

  it('comes back from its dates, whatever it is', () => {
    assert(
      property(month, month, (one, other) => {
        const [from = '', to = ''] = [one, other].toSorted()
        expect(spanOf(datesBetween(from, to).toReversed())).toEqual({ from, to })
      }),
    )
  })

  it('is no stretch with a gap in it, nor with reports of no date', () => {
    expect(spanOf(['2020-01', '2020-03'])).toBeNull()
    expect(spanOf(['2020', '∅'])).toBeNull()
    expect(spanOf([])).toBeNull()
  })
})

describe('the conditions of a filter', () => {
  it('stand one by one, each with the filter that is left without it', () => {
    const filter = { query: '标题:防汛', places: ['甲省/乙县'], reports: null, levels: [] }
    const parts = partsOfFilter(filter)
    expect(parts.map(({ about, values }) => [about, values])).toEqual([
      ['query', ['标题:防汛']],
      ['places', ['甲省/乙县']],
    ])
    expect(parts.map(({ without }) => partsOfFilter(without).map(({ about }) => about))).toEqual([['places'], ['query']])
  })

  it('are none for a filter that asks nothing', () => {
    expect(partsOfFilter({ query: ' ', places: [], reports: null })).toEqual([])
  })

  it('take a value in and out', () => {
    const once = withToggled({}, 'statuses', 'read')
    expect(once).toEqual({ statuses: ['read'] })
    expect(withToggled(once, 'statuses', 'read')).toEqual({ statuses: [] })
  })
})
