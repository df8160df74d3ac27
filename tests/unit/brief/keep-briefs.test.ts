import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Brief } from '../../../src-shared/domain/brief.ts'
import { briefSchema, briefSummarySchema, sentencesOf } from '../../../src-shared/domain/brief.ts'
import {
  composeNewBrief,
  deleteBrief,
  listBriefs,
  readBrief,
  recomposeStoredBrief,
  renameBrief,
  saveBrief,
} from '../../../src-main/brief/keep-briefs.ts'
import { giveOrdinals } from '../../../src-main/brief/order-blocks.ts'
import { redo, undo } from '../../../src-main/corpus/change-log.ts'
import { sql } from '../../../src-main/corpus/sql.ts'
import type { SqliteCorpus } from '../../../src-main/corpus/sqlite-corpus.ts'
import { removeTags } from '../../../src-main/tag/tagging.ts'
import { givenThreePlaces, sentenceAt } from './given-brief.ts'

function givenBrief() {
  const world = givenThreePlaces()
  return { ...world, brief: composeNewBrief(world.corpus, { choice: world.choice, language: 'zh-Hans' }) }
}

function edit(brief: Brief, slot: string, text: string): Brief['blocks'] {
  const blocks = structuredClone(brief.blocks)
  for (const sentence of blocks.flatMap(sentencesOf)) if (sentence.slot === slot) sentence.text = text
  return blocks
}

function latestChanges(corpus: SqliteCorpus): string[] {
  return corpus
    .all<{ table: string }>(sql`SELECT "table" FROM change WHERE action = (SELECT max(action) FROM change) ORDER BY seq`)
    .map(({ table }) => table)
}

describe('a stored brief', () => {
  test('is as composed, listed, renamed, deleted, and each of it undone', () => {
    const { corpus, brief } = givenBrief()
    expect(briefSchema.parse(brief)).toEqual(brief)
    expect(brief.title).toBe('望潮镇等3地举措对照简报')
    expect(listBriefs(corpus).map((summary) => briefSummarySchema.strict().parse(summary).id)).toEqual([brief.id])
    expect(renameBrief(corpus, brief.id, '分类对照').title).toBe('分类对照')
    deleteBrief(corpus, brief.id)
    expect(listBriefs(corpus)).toEqual([])
    expect(undo(corpus).label).toBe('brief.delete')
    undo(corpus)
    expect(readBrief(corpus, brief.id)).toEqual(brief)
    expect(undo(corpus)).toMatchObject({ label: 'brief.compose', subject: brief.title })
    expect(() => readBrief(corpus, brief.id)).toThrow('not_found')
    redo(corpus)
    expect(readBrief(corpus, brief.id)).toEqual(brief)
  })

  test('saves only the rows that changed, and nothing at all when nothing did', () => {
    const { corpus, brief } = givenBrief()
    saveBrief(corpus, brief.id, brief.blocks)
    expect(undo(corpus).label).toBe('brief.compose')
    redo(corpus)
    const moved = edit(brief, 'overview/reports', '三地报告的对照。')
    saveBrief(corpus, brief.id, [...moved.slice(1), ...moved.slice(0, 1)])
    expect(latestChanges(corpus)).toEqual(['brief_block', 'brief_block', 'brief'])
    expect(readBrief(corpus, brief.id).blocks.at(-1)?.kind).toBe('heading')
  })

  test('remembers what was deleted, table cells included, until it is back', () => {
    const { corpus, brief, harbour } = givenBrief()
    const slots = [`counts/staff/${harbour}`, 'overview/period']
    const blocks = structuredClone(brief.blocks)
    for (const block of blocks) {
      if (block.kind === 'table')
        block.rows.flat().forEach((cell) => (cell.sentences = cell.sentences.filter(({ slot }) => !slots.includes(slot ?? ''))))
      else block.sentences = block.sentences.filter(({ slot }) => !slots.includes(slot ?? ''))
    }
    saveBrief(corpus, brief.id, blocks)
    expect(readBrief(corpus, brief.id).dropped.toSorted()).toEqual(slots)
    const again = recomposeStoredBrief(corpus, { brief: brief.id, restoreDropped: false })
    expect(slots.map((slot) => sentenceAt(again.brief.blocks, slot))).toEqual([undefined, undefined])
    const restored = recomposeStoredBrief(corpus, { brief: brief.id, restoreDropped: true })
    expect(slots.every((slot) => sentenceAt(restored.brief.blocks, slot))).toBe(true)
    expect(restored.brief.dropped).toEqual([])
  })

  test('composed again keeps an edit, takes new tags up, and touches few rows', () => {
    const { corpus, brief, hill, choice } = givenBrief()
    const slot = `category:sites/report:${hill}`
    saveBrief(corpus, brief.id, edit(brief, slot, '青岭乡有七处投放点。'))
    expect(recomposeStoredBrief(corpus, { brief: brief.id, restoreDropped: false })).toMatchObject({
      kept: 1,
      replaced: 0,
      outdated: [],
    })
    const tag = corpus.get<{ id: (typeof brief.blocks)[0] extends never ? never : Parameters<typeof removeTags>[1][number] }>(
      sql`SELECT id FROM tag WHERE quote = '新建投放點7處'`,
    )
    removeTags(corpus, tag === undefined ? [] : [tag.id])
    const again = recomposeStoredBrief(corpus, { brief: brief.id, restoreDropped: false })
    expect(sentenceAt(again.brief.blocks, slot)?.text).toBe('青岭乡有七处投放点。')
    expect(again.outdated).toEqual([slot])
    const english = recomposeStoredBrief(corpus, { brief: brief.id, choice, language: 'en', restoreDropped: false })
    expect(english.brief.language).toBe('en')
    expect(sentenceAt(english.brief.blocks, slot)?.text).toBe('青岭乡有七处投放点。')
  })

  test('refuses a table whose rows differ in length, and gives a pasted block an id of its own', () => {
    const { corpus, brief, choice } = givenBrief()
    const ragged = structuredClone(brief.blocks)
    for (const block of ragged) if (block.kind === 'table') block.rows[0]?.pop()
    expect(() => saveBrief(corpus, brief.id, ragged)).toThrow('bad_input')
    const other = composeNewBrief(corpus, { choice, language: 'en' })
    const pasted = [...brief.blocks, ...brief.blocks.slice(0, 1), ...other.blocks.slice(0, 1)]
    saveBrief(corpus, brief.id, pasted)
    const ids = readBrief(corpus, brief.id).blocks.map(({ id }) => id)
    expect([ids.length, new Set(ids).size]).toEqual([pasted.length, pasted.length])
    expect(readBrief(corpus, other.id)).toEqual(other)
  })
})

test('ordinals ascend, and a longest run of those that did already stays', () => {
  expect(giveOrdinals([0, 1024, null, 2048])).toEqual([0, 1024, 1536, 2048])
  expect(giveOrdinals([4096, 0, 1024, 2048]).slice(1)).toEqual([0, 1024, 2048].slice(0))
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -5, max: 4000 }))), (current) => {
      const ordinals = giveOrdinals(current)
      ordinals.forEach((ordinal, index) => expect(index === 0 || ordinal > (ordinals[index - 1] ?? 0)).toBe(true))
      expect(ordinals.every(Number.isSafeInteger)).toBe(true)
    }),
  )
})
