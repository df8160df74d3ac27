import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatLayout,
  parseLayout,
  withChoice,
  withoutColumn,
  withPlace,
  withWidth,
  type ColumnLayout,
} from '../../../src-renderer/design/data-table/column-layout.ts'
import { narrowest, tracksOf, widest } from '../../../src-renderer/design/data-table/table-column.ts'

const all: ColumnLayout<string> = ['title', 'place', 'date', 'status'].map((column) => ({ column, width: 100 }))
const names = (layout: ColumnLayout<string>) => layout.map(({ column }) => column)
const someLayout = fc.shuffledSubarray([...all], { minLength: 1 })

describe('the columns of a table', () => {
  it('move to a place, whichever way', () => {
    expect(names(withPlace(all, 'title', 2))).toEqual(['place', 'date', 'title', 'status'])
    expect(names(withPlace(all, 'status', 0))).toEqual(['status', 'title', 'place', 'date'])
    expect(withPlace(all, 'nowhere', 0)).toEqual(all)
  })

  it('come back to where they stand among all, and the last one stays', () => {
    const few = withoutColumn(withoutColumn(all, 'place'), 'title')
    expect(names(withChoice(few, new Set(['date', 'status', 'place']), all))).toEqual(['place', 'date', 'status'])
    expect(names(withoutColumn(withoutColumn(few, 'date'), 'status'))).toEqual(['status'])
  })

  it('show just what was chosen, those shown before in their order', () => {
    fc.assert(
      fc.property(someLayout, fc.shuffledSubarray(names(all), { minLength: 1 }), (layout, chosen) => {
        const after = names(withChoice(layout, new Set(chosen), all))
        expect(after.toSorted()).toEqual(chosen.toSorted())
        const kept = names(layout).filter((name) => chosen.includes(name))
        expect(after.filter((name) => kept.includes(name))).toEqual(kept)
      }),
    )
  })

  it('are remembered as they are; columns that are none are left out', () => {
    const isColumn = (name: string): name is string => names(all).includes(name)
    fc.assert(
      fc.property(someLayout, fc.integer({ min: -500, max: 5000 }), (layout, width) => {
        const drawn = withWidth(layout, layout[0]?.column ?? '', width)
        expect(drawn[0]?.width).toBe(Math.min(widest, Math.max(narrowest, width)))
        expect(parseLayout(formatLayout(drawn), isColumn)).toEqual(drawn)
      }),
    )
    expect(parseLayout('gone:80 title:x date:90', isColumn)).toEqual([{ column: 'date', width: 90 }])
    expect(parseLayout('', isColumn)).toBeNull()
  })

  it('fill the width of the table by the flexible one, or by nothing', () => {
    const column = (width: number, isFlexible: boolean) => ({ name: 'x', label: 'x', width, isFlexible, cell: () => null })
    expect(tracksOf([column(200, true), column(80, false)])).toEqual({ tracks: 'minmax(200px, 1fr) 80px', least: 280 })
    expect(tracksOf([column(80, false)])).toEqual({ tracks: '80px minmax(0, 1fr)', least: 80 })
  })
})
