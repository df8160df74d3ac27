import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BriefBlock, Sentence } from '../../../src-shared/domain/brief.ts'
import { isOwnText, sentencesOf } from '../../../src-shared/domain/brief.ts'
import { briefBlockIdSchema } from '../../../src-shared/domain/ids.ts'
import { recomposeBrief } from '../../../src-main/brief/recompose-brief.ts'
import { newUuid } from '../../../src-main/corpus/new-id.ts'

const newId = () => briefBlockIdSchema.parse(newUuid())
const composed = (slot: string, text = slot): Sentence => ({ slot, text, composed: text, citations: [] })
const edited = (slot: string, text: string): Sentence => ({ slot, text, composed: slot, citations: [] })
const own = (text: string): Sentence => ({ slot: null, text, composed: null, citations: [] })
const paragraph = (...sentences: Sentence[]): BriefBlock => ({ id: newId(), section: 's', kind: 'paragraph', sentences })
const table = (...rows: Sentence[][][]): BriefBlock => ({
  id: newId(),
  section: 't',
  kind: 'table',
  rows: rows.map((row) => row.map((sentences) => ({ sentences }))),
})
const texts = (blocks: readonly BriefBlock[]) => blocks.map((block) => sentencesOf(block).map(({ text }) => text))

describe('composing a brief again', () => {
  test('replaces what it composed, keeps what the analyst wrote where it stands, and the ids of blocks', () => {
    const existing = [
      paragraph(composed('a'), own('hers'), edited('b', 'B by her')),
      paragraph(own('her paragraph')),
      paragraph(composed('c')),
    ]
    const fresh = [paragraph(composed('a', 'a new'), composed('b')), paragraph(composed('c'))]
    const again = recomposeBrief({ blocks: existing, dropped: [] }, fresh, newId)
    expect(texts(again.blocks)).toEqual([['a new', 'hers', 'B by her'], ['her paragraph'], ['c']])
    expect(again.blocks.map(({ id }) => id)).toEqual(existing.map(({ id }) => id))
    expect({ ...again, blocks: null }).toEqual({ blocks: null, kept: 3, replaced: 1, outdated: [] })
  })

  test('leaves out what she deleted, and a block of which nothing is left', () => {
    const fresh = [paragraph(composed('a'), composed('b')), paragraph(composed('c'))]
    const again = recomposeBrief({ blocks: [paragraph(composed('a'))], dropped: ['b', 'c'] }, fresh, newId)
    expect(texts(again.blocks)).toEqual([['a']])
  })

  test('says which edited sentences it would now compose otherwise, or not at all, and keeps them', () => {
    const existing = [paragraph(edited('a', 'A by her'), edited('gone', 'G by her')), paragraph(composed('z'))]
    const again = recomposeBrief(
      { blocks: existing, dropped: [] },
      [paragraph(composed('a', 'a new')), paragraph(composed('z'))],
      newId,
    )
    expect(texts(again.blocks)).toEqual([['A by her', 'G by her'], ['z']])
    expect(again.outdated).toEqual(['a', 'gone'])
  })

  test('keeps words in table cells when rows and columns come and go', () => {
    const head = [[composed('t/head/x')], [composed('t/head/y')]]
    const existing = [
      table(
        head,
        [[composed('t/1/x')], [edited('t/1/y', 'her count')]],
        [[own('her row')], [own('her cell')]],
        [[composed('t/2/x')], [composed('t/2/y'), own('note')]],
      ),
    ]
    const fresh = [
      table(
        [...head, [composed('t/head/z')]].slice(0, 2),
        [[composed('t/1/x')], [composed('t/1/y', '5')]],
        [[composed('t/3/x')], [composed('t/3/y')]],
      ),
    ]
    const again = recomposeBrief({ blocks: existing, dropped: [] }, fresh, newId)
    expect(texts(again.blocks)).toEqual([
      ['t/head/x', 't/head/y', 't/1/x', 'her count', 'her row', 'her cell', 't/3/x', 't/3/y'],
      ['note'],
    ])
  })

  test('takes a deleted row and column out of a table', () => {
    const cells = ['head', '1', '2'].map((row) => ['x', 'y', 'z'].map((column) => [composed(`t/${row}/${column}`)]))
    const dropped = ['t/2/x', 't/2/y', 't/2/z', 't/head/y', 't/1/y']
    const kept = [table([[composed('t/head/x')], [composed('t/head/z')]])]
    expect(texts(recomposeBrief({ blocks: kept, dropped }, [table(...cells)], newId).blocks)).toEqual([
      ['t/head/x', 't/head/z', 't/1/x', 't/1/z'],
    ])
  })

  test('never loses a sentence of hers, whatever became of the brief, and settles after one time', () => {
    const slot = fc.constantFrom('a', 'b', 'c', 't/1/x', 't/1/y', 't/2/x', 't/2/y', 't/head/x')
    const sentence = fc.oneof(
      slot.map((name) => composed(name)),
      fc.tuple(slot, fc.nat()).map(([name, n]) => edited(name, `edited ${String(n)}`)),
      fc.nat().map((n) => own(`own ${String(n)}`)),
    )
    const sentences = fc.array(sentence, { maxLength: 4 })
    const block = fc.oneof(
      sentences.map((some) => paragraph(...some)),
      fc
        .integer({ min: 1, max: 3 })
        .chain((width) => fc.array(fc.array(sentences, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }))
        .map((rows) => table(...rows)),
    )
    const freshBlocks = fc
      .subarray(['a', 'b', 'c'])
      .map((slots) => [
        ...slots.map((name) => paragraph(composed(name, `${name} fresh`))),
        table(...['head', '1', '2'].map((row) => ['x', 'y'].map((column) => [composed(`t/${row}/${column}`)]))),
      ])
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 6 }),
        freshBlocks,
        fc.subarray(['a', 't/1/x', 't/2/y']),
        (blocks, fresh, dropped) => {
          const hers = blocks
            .flatMap(sentencesOf)
            .filter(isOwnText)
            .map(({ text }) => text)
            .toSorted()
          const again = recomposeBrief({ blocks, dropped }, structuredClone(fresh), newId)
          const after = again.blocks
            .flatMap(sentencesOf)
            .filter(isOwnText)
            .map(({ text }) => text)
          for (const text of hers) expect(after).toContain(text)
          expect(after.length).toBeGreaterThanOrEqual(hers.length)
          expect(again.kept).toBe(hers.length)
          expect(new Set(again.blocks.map(({ id }) => id)).size).toBe(again.blocks.length)
          const widths = again.blocks.flatMap((one) =>
            one.kind === 'table' ? [new Set(one.rows.map((row) => row.length)).size] : [],
          )
          expect(widths.every((count) => count === 1)).toBe(true)
          const twice = recomposeBrief({ blocks: again.blocks, dropped }, structuredClone(fresh), newId)
          expect(texts(twice.blocks).flat().toSorted()).toEqual(texts(again.blocks).flat().toSorted())
        },
      ),
      { numRuns: 500 },
    )
  })
})
