import { describe, expect, it } from 'vitest'
import type { Category } from '../../../src-shared/domain/category.ts'
import { categoryIdSchema, type CategoryId } from '../../../src-shared/domain/ids.ts'
import { presetColours, rarestColour } from '../../../src-renderer/codebook/card/preset-colours.ts'
import { keyFromName } from '../../../src-renderer/codebook/tree/category-key.ts'
import { checkShortcut } from '../../../src-renderer/codebook/card/shortcut-check.ts'
import {
  categoryTree,
  placeAfterStep,
  placeOfDrop,
  type CategoryNode,
} from '../../../src-renderer/codebook/tree/category-order.ts'

const names = ['flood', 'patrol', 'night', 'supply', 'report']

function idOf(key: string): CategoryId {
  return categoryIdSchema.parse(`01900000-0000-7000-8000-00000000000${names.indexOf(key)}`)
}

function given(key: string, parent: string | null, ordinal: number, shortcut: string | null = null): Category {
  return {
    id: idOf(key),
    key,
    parent: parent === null ? null : idOf(parent),
    ordinal,
    archived: false,
    name: key,
    definition: '',
    include: '',
    exclude: '',
    example: '',
    colour: '#449b59',
    shortcut,
    tagCount: 0,
  }
}

/** flood (patrol (night), supply), report */
const categories = [
  given('flood', null, 0, 'f'),
  given('patrol', 'flood', 0),
  given('night', 'patrol', 0),
  given('supply', 'flood', 1),
  given('report', null, 1),
]

function written(nodes: readonly CategoryNode[]): string {
  return nodes.map(({ category, children }) => category.key + (children.length === 0 ? '' : `(${written(children)})`)).join(' ')
}

describe('the order of the codebook', () => {
  it('is a tree in the order of ordinals; a category without its parent stands at the top', () => {
    expect(written(categoryTree(categories))).toBe('flood(patrol(night) supply) report')
    expect(written(categoryTree(categories.filter(({ key }) => key !== 'flood')))).toBe('patrol(night) supply report')
  })

  it('moves by steps among siblings, in and out', () => {
    expect(placeAfterStep(categories, idOf('report'), 'up')).toEqual({ parent: null, before: idOf('flood') })
    expect(placeAfterStep(categories, idOf('patrol'), 'down')).toEqual({ parent: idOf('flood'), before: null })
    expect(placeAfterStep(categories, idOf('supply'), 'nest')).toEqual({ parent: idOf('patrol'), before: null })
    expect(placeAfterStep(categories, idOf('supply'), 'unnest')).toEqual({ parent: null, before: idOf('report') })
    expect(placeAfterStep(categories, idOf('flood'), 'up')).toBeNull()
    expect(placeAfterStep(categories, idOf('flood'), 'nest')).toBeNull()
    expect(placeAfterStep(categories, idOf('report'), 'unnest')).toBeNull()
  })

  it('never drops a category into itself or below itself', () => {
    expect(placeOfDrop(categories, idOf('flood'), { id: idOf('night'), position: 'on' })).toBeNull()
    expect(placeOfDrop(categories, idOf('flood'), { id: idOf('flood'), position: 'before' })).toBeNull()
    expect(placeOfDrop(categories, idOf('night'), { id: idOf('supply'), position: 'after' })).toEqual({
      parent: idOf('flood'),
      before: null,
    })
    expect(placeOfDrop(categories, idOf('report'), { id: idOf('supply'), position: 'before' })).toEqual({
      parent: idOf('flood'),
      before: idOf('supply'),
    })
    expect(placeOfDrop(categories, idOf('supply'), { id: idOf('patrol'), position: 'after' })).toBeNull()
  })
})

describe('the stable key of a new category', () => {
  it('is its name in pinyin or Latin letters, with a number where it is taken', () => {
    expect(keyFromName('堤防加固', [])).toBe('di_fang_jia_gu')
    expect(keyFromName('Night patrols (2)', ['flood'])).toBe('night_patrols_2')
    expect(keyFromName('flood', ['flood', 'flood_2'])).toBe('flood_3')
    expect(keyFromName('……', [])).toBe('category')
  })
})

describe('the key of a category', () => {
  it('is free, taken by another, used by the reader, or no key at all', () => {
    expect(checkShortcut(categories, idOf('report'), 'R')).toEqual({ kind: 'free', shortcut: 'r' })
    expect(checkShortcut(categories, idOf('report'), 'Ｒ')).toEqual({ kind: 'free', shortcut: 'r' })
    expect(checkShortcut(categories, idOf('report'), '')).toEqual({ kind: 'free', shortcut: null })
    expect(checkShortcut(categories, idOf('report'), 'f')).toMatchObject({ kind: 'taken', by: { key: 'flood' } })
    expect(checkShortcut(categories, idOf('flood'), 'f')).toEqual({ kind: 'free', shortcut: 'f' })
    expect(checkShortcut(categories, idOf('report'), 'j')).toEqual({ kind: 'reserved' })
    expect(checkShortcut(categories, idOf('report'), '堤')).toEqual({ kind: 'bad' })
  })

  it('comes with a colour that few others have', () => {
    expect(rarestColour([])).toBe(presetColours[0])
    expect(rarestColour([...presetColours, presetColours[0]])).toBe(presetColours[1])
  })
})
