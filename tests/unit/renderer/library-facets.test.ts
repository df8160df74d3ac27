import { describe, expect, it } from 'vitest'
import { stackStretches } from '../../../src-renderer/library/card/stack-stretches.ts'
import { facetTree, firstNodes, narrowTree } from '../../../src-renderer/library/facets/facet-tree.ts'
import { dateBars } from '../../../src-renderer/library/facets/month-bars.ts'
import {
  chosenIn,
  facetsAsked,
  isNarrowed,
  openFilter,
  withChosen,
  withoutFacets,
  withToggled,
} from '../../../src-renderer/library/filter/filter-choice.ts'
import { attributeIdSchema } from '../../../src-shared/domain/ids.ts'
import type { FacetValue } from '../../../src-shared/domain/report-filter.ts'

const value = (text: string, count: number, parent: string | null = null): FacetValue => ({
  value: text,
  label: text.split('/').at(-1) ?? text,
  parent,
  count,
})
const places = [
  value('梧江省', 9),
  value('梧江省/临渡市', 6, '梧江省'),
  value('梧江省/临渡市/青禾县', 4, '梧江省/临渡市'),
  value('云岭省', 2),
  value('孤县', 1, '没有列出的市'),
]
const tree = facetTree(places, ({ label }) => label ?? '')

describe('the values of a facet', () => {
  it('stand as a tree; one whose parent is not listed stands at the top', () => {
    expect(tree.map(({ text }) => text)).toEqual(['梧江省', '云岭省', '孤县'])
    expect(tree[0]?.children[0]?.children).toEqual([{ value: '梧江省/临渡市/青禾县', text: '青禾县', count: 4, children: [] }])
  })

  it('are narrowed by what is typed, with what lies above', () => {
    expect(narrowTree(tree, '青禾').map(({ text }) => text)).toEqual(['梧江省'])
    expect(narrowTree(tree, '梧江')[0]?.children).toHaveLength(1)
    expect(narrowTree(tree, '无')).toEqual([])
    expect(narrowTree(tree, ' ')).toBe(tree)
  })

  it('show the first few, and those of which something is chosen', () => {
    expect(firstNodes(tree, 1, new Set(['孤县'])).map(({ text }) => text)).toEqual(['梧江省', '孤县'])
    expect(firstNodes(tree, 0, new Set(['梧江省/临渡市/青禾县'])).map(({ text }) => text)).toEqual(['梧江省'])
  })
})

describe('the histogram of dates', () => {
  it('has a bar for each month between the first and the last, the empty ones too', () => {
    const values = [value('2020', 3), value('2020-11', 2, '2020'), value('2020-12', 1, '2020'), value('2021-02', 4, '2021')]
    expect(dateBars(values)).toEqual({
      unit: 'month',
      bars: [
        { value: '2020-11', count: 2 },
        { value: '2020-12', count: 1 },
        { value: '2021-01', count: 0 },
        { value: '2021-02', count: 4 },
      ],
    })
  })

  it('goes by year where the months are too many, and is empty without dates', () => {
    const values = [value('2015', 3), value('2015-01', 3, '2015'), value('2018', 1), value('2018-02', 1, '2018')]
    expect(dateBars(values)).toMatchObject({ unit: 'year', bars: [{ count: 3 }, { count: 0 }, { count: 0 }, { count: 1 }] })
    expect(dateBars([value('∅', 3)]).bars).toEqual([])
  })
})

describe('what the filter asks for', () => {
  const attribute = attributeIdSchema.parse('01900000-0000-7000-8000-000000000001')

  it('is toggled value by value, in attributes too, and taken away without the query', () => {
    const narrowed = withToggled(
      withToggled({ ...openFilter, query: '修渠' }, 'statuses', 'read'),
      `attribute:${attribute}`,
      '是',
    )
    expect(facetsAsked(narrowed)).toEqual(['statuses', `attribute:${attribute}`])
    expect(chosenIn(narrowed, `attribute:${attribute}`)).toEqual(['是'])
    expect(withToggled(narrowed, `attribute:${attribute}`, '是').attributes).toEqual([])
    expect(withoutFacets(narrowed)).toEqual({ ...openFilter, query: '修渠' })
    expect(isNarrowed(withoutFacets(narrowed))).toBe(false)
  })

  it('takes only values that the facet can have', () => {
    expect(() => withChosen(openFilter, 'statuses', ['no such status'])).toThrow()
  })
})

describe('the strip of a report', () => {
  it('puts what lies over each other into lanes', () => {
    const stretches = [
      { start: 0, end: 10 },
      { start: 5, end: 8 },
      { start: 8, end: 20 },
      { start: 9, end: 12 },
    ]
    expect(stackStretches(stretches)).toEqual({ lanes: 3, laneOf: [0, 1, 1, 2] })
    expect(stackStretches([])).toEqual({ lanes: 1, laneOf: [] })
  })
})
