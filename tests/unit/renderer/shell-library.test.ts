import { describe, expect, it } from 'vitest'
import { isFileName, nameWithExtension, pathIn } from '../../../src-renderer/folder-dialog/chosen-path.ts'
import { sizeText } from '../../../src-renderer/folder-dialog/size-text.ts'
import { afterPress, firstOrder } from '../../../src-renderer/library/table/report-order.ts'
import { placeText } from '../../../src-renderer/library/report-text.ts'
import { rowAfterKey } from '../../../src-renderer/design/data-table/row-after-key.ts'
import { nothingSelected, selectOne, selectStretch, toggleRow } from '../../../src-renderer/library/table/row-selection.ts'
import { reportIdSchema } from '../../../src-shared/domain/ids.ts'

const [one, two, three] = ['1', '2', '3'].map((digit) => reportIdSchema.parse(`0190000${digit}-0000-7000-8000-000000000000`))

describe('the order of the library', () => {
  it('goes by a column, the other way round, and back to how reports came', () => {
    const byTitle = afterPress(firstOrder, 'title')
    expect(byTitle).toEqual({ sortBy: 'title', descending: false })
    expect(afterPress(byTitle, 'title')).toEqual({ sortBy: 'title', descending: true })
    expect(afterPress(afterPress(byTitle, 'title'), 'title')).toEqual(firstOrder)
  })

  it('begins with the latest date and the longest report', () => {
    expect(afterPress(firstOrder, 'date').descending).toBe(true)
    expect(afterPress(firstOrder, 'length').descending).toBe(true)
  })
})

describe('the selection of rows', () => {
  it('adds with Mod, extends from the anchor, and begins anew with a plain press', () => {
    if (one === undefined || two === undefined || three === undefined) throw new Error('three ids')
    const first = selectOne(4, one)
    const both = toggleRow(first, 6, two)
    expect([...both.selected]).toEqual([one, two])
    expect([...toggleRow(both, 4, one).selected]).toEqual([two])
    const stretch = selectStretch(first, 6, [one, two, three])
    expect(stretch).toEqual({ selected: new Set([one, two, three]), focus: 6, anchor: 4 })
    expect(nothingSelected.selected.size).toBe(0)
  })

  it('moves by row and page and stops at the ends', () => {
    expect(rowAfterKey('ArrowDown', 9, 10, 5)).toBe(9)
    expect(rowAfterKey('ArrowUp', 0, 10, 5)).toBe(0)
    expect(rowAfterKey('PageDown', 2, 10, 5)).toBe(7)
    expect(rowAfterKey('End', 2, 10, 5)).toBe(9)
    expect(rowAfterKey('x', 2, 10, 5)).toBeNull()
  })
})

describe('names and places', () => {
  it('says a place from large to small and nothing twice', () => {
    expect(placeText({ name: '甲市', code: null, province: '乙省', city: '甲市', level: 'prefecture' })).toBe('乙省 · 甲市')
    expect(placeText(null)).toBe('')
  })

  it('joins paths as the core does and adds the ending once', () => {
    expect(pathIn('/', 'a.duizhao', '/')).toBe('/a.duizhao')
    expect(pathIn('C:\\数据', 'a.duizhao', '\\')).toBe('C:\\数据\\a.duizhao')
    expect(nameWithExtension(' 河湾 ', 'duizhao')).toBe('河湾.duizhao')
    expect(nameWithExtension('河湾.DUIZHAO', 'duizhao')).toBe('河湾.DUIZHAO')
  })

  it('refuses names that some system cannot have', () => {
    expect(['河湾', 'a b.c'].map(isFileName)).toEqual([true, true])
    expect(['', '  ', '..', 'a/b', 'a\\b', 'a:b', 'a\u0000'].map(isFileName)).toEqual(Array.from({ length: 7 }, () => false))
  })

  it('says sizes as people do', () => {
    expect(sizeText(12, 'en')).toBe('12 byte')
    expect(sizeText(12_345, 'en')).toBe('12.3 kB')
  })
})
