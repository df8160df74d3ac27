import { describe, expect, it } from 'vitest'
import { matchItems } from '../../../src-renderer/design/palette-match.ts'

const items = [
  { label: '物资与经费', keywords: 'supplies_funding' },
  { label: '河湾镇防汛工作总结', hint: '甲省 · 乙市 · 2021-07' },
  { label: '工作法与机制', keywords: 'mechanism' },
  { label: 'Import files…' },
  { label: 'Export the corpus' },
]

function found(query: string): string[] {
  return matchItems(items, query).map(({ label }) => label)
}

describe('the palette', () => {
  it('shows everything in its order while nothing is typed', () => {
    expect(found('  ')).toEqual(items.map(({ label }) => label))
  })

  it('puts labels that begin with what is typed before labels that hold it', () => {
    expect(found('工作')).toEqual(['工作法与机制', '河湾镇防汛工作总结'])
  })

  it('finds by hint and keywords, and wants every word', () => {
    expect(found('乙市 防汛')).toEqual(['河湾镇防汛工作总结'])
    expect(found('supplies')).toEqual(['物资与经费'])
    expect(found('乙市 import')).toEqual([])
  })

  it('makes no difference of case and width', () => {
    expect(found('ＩＭＰＯＲＴ')).toEqual(['Import files…'])
  })
})
