import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categoryIdSchema, coderIdSchema, reportIdSchema, tagIdSchema, type TagId } from '../../../src-shared/domain/ids.ts'
import type { Tag } from '../../../src-shared/domain/tag.ts'
import { rangesOverlap } from '../../../src-shared/domain/range.ts'
import { createReaderStore } from '../../../src-renderer/reader/reader-store.ts'
import { applyEdits } from '../../../src-renderer/reader/text/tag-edits.ts'
import { assignLanes } from '../../../src-renderer/reader/text/tag-lanes.ts'
import { inReadingOrder, neighbourTag, tagsAt, tagToCycleTo } from '../../../src-renderer/reader/text/tag-order.ts'

function uuid(number: number): string {
  return `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
}

function tagId(number: number): TagId {
  return tagIdSchema.parse(uuid(number))
}

function givenTag(number: number, start: number, end: number, category = 1): Tag {
  return {
    id: tagId(number),
    report: reportIdSchema.parse(uuid(900)),
    category: categoryIdSchema.parse(uuid(100 + category)),
    coder: coderIdSchema.parse(uuid(800)),
    coderName: '林',
    start,
    end,
    quote: '',
    prefix: '',
    suffix: '',
    origin: 'manual',
    certainty: null,
    memo: '',
    createdAt: '2026-01-01T00:00:00Z',
  }
}

const places = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 14 })
  .map((pairs) => pairs.map(([start, length], index) => givenTag(index + 1, start, start + length)))

describe('lanes of tags', () => {
  it('never put two tags that overlap into one lane, and say which share their text', () => {
    fc.assert(
      fc.property(places, (tags) => {
        const lanes = assignLanes(tags, 0)
        for (const tag of tags) {
          const others = tags.filter((other) => other.id !== tag.id && rangesOverlap(tag, other))
          expect(lanes.get(tag.id)?.isShared).toBe(others.length > 0)
          for (const other of others) expect(lanes.get(other.id)?.lane).not.toBe(lanes.get(tag.id)?.lane)
        }
      }),
    )
  })

  it('keep stripes of one line apart', () => {
    const lanes = assignLanes([givenTag(1, 0, 10), givenTag(2, 20, 30), givenTag(3, 100, 110)], 38)
    expect([1, 2, 3].map((number) => lanes.get(tagId(number))?.lane)).toEqual([0, 1, 0])
  })
})

describe('the order of tags', () => {
  const wide = givenTag(1, 0, 20)
  const narrow = givenTag(2, 5, 10)
  const later = givenTag(3, 30, 40)
  const tags = inReadingOrder([later, narrow, wide])

  it('goes by start, the wider one first', () => {
    expect(tags).toEqual([wide, narrow, later])
  })

  it('finds the next tag from the focused one, or from the caret', () => {
    expect(neighbourTag(tags, { focused: wide.id, caret: 0 }, 'next')).toBe(narrow)
    expect(neighbourTag(tags, { focused: null, caret: 21 }, 'next')).toBe(later)
    expect(neighbourTag(tags, { focused: null, caret: 21 }, 'previous')).toBe(narrow)
    expect(neighbourTag(tags, { focused: later.id, caret: 0 }, 'next')).toBeNull()
  })

  it('cycles through the tags at one place, the narrowest first', () => {
    const here = tagsAt(tags, { start: 7, end: 7 })
    expect(tagToCycleTo(here, null)).toBe(narrow)
    expect(tagToCycleTo(here, narrow.id)).toBe(wide)
    expect(tagToCycleTo(here, wide.id)).toBe(narrow)
    expect(tagToCycleTo([], null)).toBeNull()
  })
})

describe('edits painted before they are durable', () => {
  it('add, change and remove tags, and do not double one that has arrived', () => {
    const stored = [givenTag(1, 0, 5), givenTag(2, 6, 9)]
    const fresh = givenTag(7, 20, 30)
    const shown = applyEdits(stored, [
      { kind: 'add', id: 'a', isSettled: false, tag: fresh },
      { kind: 'add', id: 'b', isSettled: false, tag: { ...givenTag(8, 0, 5) } },
      { kind: 'change', id: 'c', isSettled: false, tag: tagId(1), changes: { end: 4 } },
      { kind: 'remove', id: 'd', isSettled: false, tags: [tagId(2)] },
    ])
    expect(shown).toEqual([givenTag(1, 0, 4), fresh])
  })

  it('go back when the core refuses, and go when its answer is there', () => {
    const store = createReaderStore()
    const { beginEdit, settleEdit, cancelEdit, forgetSettledEdits, focusTag } = store.getState()
    beginEdit({ kind: 'add', id: 'a', isSettled: false, tag: givenTag(7, 0, 5) })
    beginEdit({ kind: 'remove', id: 'b', isSettled: false, tags: [tagId(1)] })
    focusTag(tagId(7))
    cancelEdit('b')
    settleEdit('a', givenTag(9, 0, 5))
    expect(store.getState().focusedTag).toBe(tagId(9))
    expect(applyEdits([], store.getState().edits)).toEqual([givenTag(9, 0, 5)])
    forgetSettledEdits()
    expect(store.getState().edits).toEqual([])
  })
})

describe('the reader’s store', () => {
  it('forgets selection and focus with another report, but not the last category', () => {
    const store = createReaderStore()
    const report = reportIdSchema.parse(uuid(900))
    const category = categoryIdSchema.parse(uuid(101))
    store.getState().open(report)
    store.getState().select({ anchor: 9, focus: 4 })
    store.getState().remember(category)
    expect(store.getState().seed).toEqual({ start: 4, end: 9 })
    store.getState().open(report)
    expect(store.getState().selection).toEqual({ anchor: 9, focus: 4 })
    store.getState().open(reportIdSchema.parse(uuid(901)))
    expect(store.getState()).toMatchObject({ selection: null, seed: null, focusedTag: null, lastCategory: category })
  })

  it('keeps the seed while stepping', () => {
    const store = createReaderStore()
    store.getState().select({ anchor: 6, focus: 6 })
    store.getState().selectStep({ start: 4, end: 8 })
    expect(store.getState().seed).toEqual({ start: 6, end: 6 })
    expect(store.getState().selection).toEqual({ anchor: 4, focus: 8 })
  })
})
