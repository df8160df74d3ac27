import { describe, expect, it } from 'vitest'
import { undo } from '../../../src-main/corpus/change-log.ts'
import { Failed } from '../../../src-main/corpus/failed.ts'
import { listCategories } from '../../../src-main/tag/category-queries.ts'
import {
  addCategory,
  archiveCategory,
  deleteCategory,
  deletionEffect,
  editCategory,
  moveCategory,
} from '../../../src-main/tag/codebook.ts'
import { listTags } from '../../../src-main/tag/tag-queries.ts'
import { applyTag, changeTag } from '../../../src-main/tag/tagging.ts'
import { givenCategory, givenCorpus, givenReport, givenTag } from '../../given/given-corpus.ts'

const outline = (corpus: Parameters<typeof listCategories>[0]) =>
  listCategories(corpus).map(({ name, parent }) => (parent === null ? name : `- ${name}`))

describe('the codebook', () => {
  it('stands in reading order and follows moves', () => {
    const { corpus } = givenCorpus()
    const services = givenCategory(corpus, '服务')
    const elders = givenCategory(corpus, '养老', services.id)
    const roads = givenCategory(corpus, '修路')
    expect(outline(corpus)).toEqual(['服务', '- 养老', '修路'])
    moveCategory(corpus, roads.id, { parent: services.id, before: elders.id })
    expect(outline(corpus)).toEqual(['服务', '- 修路', '- 养老'])
    moveCategory(corpus, elders.id, { parent: null, before: services.id })
    expect(outline(corpus)).toEqual(['养老', '服务', '- 修路'])
    expect(() => moveCategory(corpus, services.id, { parent: roads.id, before: null })).toThrow(Failed)
  })

  it('gives every category a key of its own', () => {
    const { corpus } = givenCorpus()
    expect([
      givenCategory(corpus, '养老').key,
      givenCategory(corpus, '托幼').key,
      givenCategory(corpus, 'Flood relief').key,
    ]).toEqual(['category', 'category_2', 'flood_relief'])
    expect(() => addCategory(corpus, { name: '又一', key: 'flood_relief' })).toThrow('conflict')
  })

  it('keeps a shortcut for one category, and drops it when an archived one comes back to find it taken', () => {
    const { corpus } = givenCorpus()
    const one = addCategory(corpus, { name: '一', shortcut: 'g' })
    const two = givenCategory(corpus, '二')
    expect(() => editCategory(corpus, two.id, { shortcut: 'g' })).toThrow('conflict')
    archiveCategory(corpus, one.id, true)
    expect(editCategory(corpus, two.id, { shortcut: 'g' }).shortcut).toBe('g')
    expect(archiveCategory(corpus, one.id, false).shortcut).toBeNull()
  })

  it('says before what deleting would take along, moves tags where asked, and brings all back on undo', () => {
    const { corpus } = givenCorpus()
    const report = givenReport(corpus, ['甲县', '修路架桥，助老助残。'])
    const works = givenCategory(corpus, '建设')
    const roads = givenCategory(corpus, '修路', works.id)
    const other = givenCategory(corpus, '其他')
    givenTag(corpus, report, works.id, '架桥')
    givenTag(corpus, report, roads.id, '修路')
    givenTag(corpus, report, other.id, '修路')
    expect(deletionEffect(corpus, works.id)).toEqual({ categories: 2, tags: 2, reports: 1 })
    expect(deleteCategory(corpus, works.id, other.id)).toEqual({ tags: 2 })
    // the tag on 修路 would have stood twice
    expect(listTags(corpus, report).map(({ category, quote }) => [category, quote])).toEqual([
      [other.id, '修路'],
      [other.id, '架桥'],
    ])
    undo(corpus)
    expect(outline(corpus)).toEqual(['建设', '- 修路', '其他'])
    expect(listTags(corpus, report)).toHaveLength(3)
  })
})

describe('tagging', () => {
  it('keeps the quote with the text around, across a line end and astral characters', () => {
    const { corpus } = givenCorpus()
    const report = givenReport(corpus, ['题', '村民𠮷永年捐款。', '干部下沉。'])
    const category = givenCategory(corpus, '捐助')
    const tag = givenTag(corpus, report, category.id, '𠮷永年捐款。\n干部')
    expect(tag).toMatchObject({
      start: 4,
      end: 14,
      quote: '𠮷永年捐款。\n干部',
      prefix: '题\n村民',
      suffix: '下沉。',
      origin: 'manual',
      coderName: 'Lin',
    })
    expect(givenTag(corpus, report, category.id, '𠮷永年捐款。\n干部').id).toBe(tag.id)
    expect(changeTag(corpus, tag.id, { end: 10 }).quote).toBe('𠮷永年捐款')
  })

  it('refuses a range outside the text, empty, blank, or through a character', () => {
    const { corpus } = givenCorpus()
    const report = givenReport(corpus, ['𠮷', '文'])
    const category = givenCategory(corpus, '类').id
    for (const [start, end] of [
      [0, 9],
      [2, 2],
      [3, 1],
      [0, 1],
      [1, 3],
      [2, 3],
    ] as const) {
      expect(() => applyTag(corpus, { report, category, start, end, origin: 'manual', memo: '' }), `${start}–${end}`).toThrow(
        'bad_input',
      )
    }
  })
})
