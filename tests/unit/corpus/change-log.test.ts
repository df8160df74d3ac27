import { array, assert, constantFrom, infiniteStream, nat, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRedoable, findUndoable, redo, undo } from '../../../src-main/corpus/change-log.ts'
import { listHistory } from '../../../src-main/corpus/history-queries.ts'
import { editReport, editReports } from '../../../src-main/corpus/edit-reports.ts'
import { listAttributes } from '../../../src-main/corpus/library/attribute-queries.ts'
import { addAttribute, deleteAttribute, editAttribute, setAttribute } from '../../../src-main/corpus/library/attributes.ts'
import { deleteWords, listDictionary, setWords } from '../../../src-main/corpus/library/dictionary.ts'
import { listSets } from '../../../src-main/corpus/library/report-set-queries.ts'
import { addSet, changeSet, deleteSet, renameSet } from '../../../src-main/corpus/library/report-sets.ts'
import { savedSearches } from '../../../src-main/corpus/library/saved-searches.ts'
import { findReportSummary, removeReports } from '../../../src-main/corpus/report-queries.ts'
import { sql } from '../../../src-main/corpus/sql.ts'
import type { SqliteCorpus } from '../../../src-main/corpus/sqlite-corpus.ts'
import { applyTags } from '../../../src-main/tag/apply-tags.ts'
import { listCategories } from '../../../src-main/tag/category-queries.ts'
import { deleteCategory, editCategory, moveCategory } from '../../../src-main/tag/codebook.ts'
import { listTags } from '../../../src-main/tag/tag-queries.ts'
import { changeTag, removeTags } from '../../../src-main/tag/tagging.ts'
import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import type { Category } from '../../../src-shared/domain/category.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReportSet } from '../../../src-shared/domain/report-set.ts'
import { searchRequestSchema } from '../../../src-shared/domain/search.ts'
import type { Tag } from '../../../src-shared/domain/tag.ts'
import { givenCategory, givenCorpus, givenReport, givenTag, listPresent } from '../../given/given-corpus.ts'

/** Everything the analyst owns, as it stands. */
function worldOf(corpus: SqliteCorpus): unknown {
  return {
    reports: listPresent(corpus),
    categories: listCategories(corpus),
    tags: corpus.all(sql`SELECT * FROM tag ORDER BY id`),
    library: ['report_set', 'set_member', 'attribute', 'attribute_value', 'library_view', 'saved_search', 'dictionary_word'].map(
      (table) => corpus.all({ text: `SELECT * FROM ${table} ORDER BY id`, values: [] }),
    ),
  }
}

describe('the change log', () => {
  it('takes back and does again what was done, across stages and after a restart', () => {
    const given = givenCorpus()
    const { corpus } = given
    const report = givenReport(corpus, ['河东县防汛', '转移群众三百人。', '发放物资。'])
    const category = givenCategory(corpus, '转移安置')
    const tag = givenTag(corpus, report, category.id, '转移群众')
    changeTag(corpus, tag.id, { memo: '数字待核' })
    editReport(corpus, report, { publisher: '河东发布' })
    const after = worldOf(corpus)

    const reopened = given.reopen()
    const labels = [undo(reopened), undo(reopened), undo(reopened), undo(reopened)].map(({ label }) => label)
    expect(labels).toEqual(['corpus.editReport', 'tag.memo', 'tag.apply', 'tag.addCategory'])
    expect(listTags(reopened, report)).toEqual([])
    expect(findReportSummary(reopened, report).publisher).toBeNull()

    const again = given.reopen()
    const redone = [redo(again), redo(again), redo(again), redo(again)].map(({ label }) => label)
    expect(redone).toEqual(['tag.addCategory', 'tag.apply', 'tag.memo', 'corpus.editReport'])
    expect(worldOf(again)).toEqual(after)
    expect(findRedoable(again)).toBeNull()
  })

  it('undoes the batches of one import together', () => {
    const { corpus } = givenCorpus()
    const deed = { label: 'intake.import', subject: 'folder', id: corpus.newId() }
    corpus.act(deed, () => givenReport(corpus, ['甲县', '一']))
    corpus.act(deed, () => givenReport(corpus, ['乙县', '二']))
    expect(listPresent(corpus)).toHaveLength(2)
    undo(corpus)
    expect(listPresent(corpus)).toHaveLength(0)
    expect(findUndoable(corpus)).toBeNull()
    redo(corpus)
    expect(listPresent(corpus)).toHaveLength(2)
  })

  it('forgets what could be done again once something new is done', () => {
    const { corpus } = givenCorpus()
    givenCategory(corpus, '宣传')
    undo(corpus)
    givenCategory(corpus, '培训')
    expect(findRedoable(corpus)).toBeNull()
    expect(findUndoable(corpus)?.subject).toBe('培训')
  })

  it('keeps no entry for a deed that changed nothing', () => {
    const { corpus } = givenCorpus()
    const category = givenCategory(corpus, '宣传')
    const before = findUndoable(corpus)
    editCategory(corpus, category.id, { name: '宣传' })
    expect(findUndoable(corpus)).toEqual(before)
  })

  it('changes nothing when a deed fails half way', () => {
    const { corpus } = givenCorpus()
    const report = givenReport(corpus, ['丙县', '一'])
    const before = worldOf(corpus)
    expect(() =>
      corpus.act({ label: 'tag.apply', subject: '' }, () => {
        removeReports(corpus, [report])
        throw new Error('half way')
      }),
    ).toThrow('half way')
    expect(worldOf(corpus)).toEqual(before)
  })

  it('refuses a change of the analyst’s rows outside a deed, and any change of the log itself', () => {
    const { corpus } = givenCorpus()
    const category = givenCategory(corpus, '督查')
    expect(() => corpus.run(sql`UPDATE category SET name = 'x' WHERE id = ${category.id}`)).toThrow('a change without an action')
    expect(() => corpus.run(sql`DELETE FROM category`)).toThrow('a change without an action')
    expect(() => corpus.run(sql`DELETE FROM change`)).toThrow('append-only')
    expect(() => corpus.run(sql`UPDATE action SET label = ''`)).toThrow('append-only')
  })

  it('says after each deed what it touched', () => {
    const given = givenCorpus()
    const report = givenReport(given.corpus, ['丁县', '开展排查。'])
    const category = givenCategory(given.corpus, '排查')
    const tag = givenTag(given.corpus, report, category.id, '排查')
    removeTags(given.corpus, [tag.id])
    expect(given.touched).toEqual([
      { areas: ['reports'], reports: [report] },
      { areas: ['categories'], reports: [] },
      { areas: ['tags'], reports: [report] },
      { areas: ['tags'], reports: [report] },
    ])
  })

  it('brings back any sequence of deeds exactly (property)', () => {
    const deed = constantFrom(...Object.keys(deeds))
    assert(
      property(array(deed, { minLength: 1, maxLength: 20 }), infiniteStream(nat()), (names, numbers) => {
        const given = givenCorpus()
        const { corpus } = given
        const pick = <Thing>(things: readonly Thing[]): Thing | undefined =>
          things[Number(numbers.next().value) % Math.max(1, things.length)]
        givenReport(corpus, ['戊县𠮷村', '修水渠三条，培训干部。', '慰问老人。'])
        givenCategory(corpus, '水利')
        const worlds = [worldOf(corpus)]
        for (const name of names) {
          doDeed(corpus, name, pick)
          if (JSON.stringify(worldOf(corpus)) !== JSON.stringify(worlds.at(-1))) worlds.push(worldOf(corpus))
        }
        for (const world of worlds.toReversed().slice(1)) {
          undo(corpus)
          expect(worldOf(corpus)).toEqual(world)
        }
        for (const world of worlds.slice(1)) {
          redo(corpus)
          expect(worldOf(corpus)).toEqual(world)
        }
        given.close()
      }),
      { numRuns: 25 },
    )
  })
})

type Pick = <Thing>(things: readonly Thing[]) => Thing | undefined

/** Does one deed to things picked at random, or nothing where there is none to do it to. */
function doDeed(corpus: SqliteCorpus, name: string, pick: Pick): void {
  const report = pick(listPresent(corpus))
  deeds[name]?.({
    corpus,
    pick,
    report: report?.id,
    category: pick(listCategories(corpus)),
    tag: report === undefined ? undefined : pick(listTags(corpus, report.id)),
    set: pick(listSets(corpus)),
    attribute: pick(listAttributes(corpus)),
  })
}

/** What a deed may be done to. */
interface Things {
  readonly corpus: SqliteCorpus
  readonly pick: Pick
  readonly report: ReportId | undefined
  readonly category: Category | undefined
  readonly tag: Tag | undefined
  readonly set: ReportSet | undefined
  readonly attribute: Attribute | undefined
}

const deeds: Readonly<Record<string, (things: Things) => unknown>> = {
  add: ({ corpus, category }) => givenCategory(corpus, `类${listCategories(corpus).length}`, category?.id ?? null),
  tag: ({ corpus, report, category, pick }) =>
    report && category && givenTag(corpus, report, category.id, pick(['培训干部', '慰问', '水渠三条，培训']) ?? '慰问'),
  tagMany: ({ corpus, report, category }) =>
    report &&
    category &&
    applyTags(corpus, { category: category.id, passages: [0, 2, 0].map((start) => ({ report, start, end: 5 })), origin: 'auto' }),
  untag: ({ corpus, tag }) => tag && removeTags(corpus, [tag.id]),
  memo: ({ corpus, tag }) => tag && changeTag(corpus, tag.id, { memo: `${tag.memo}记` }),
  rename: ({ corpus, category }) => category && editCategory(corpus, category.id, { name: `${category.name}改` }),
  nest: ({ corpus, category }) => category?.parent && moveCategory(corpus, category.id, { parent: null, before: null }),
  delete: ({ corpus, category }) => category && deleteCategory(corpus, category.id, null),
  metadata: ({ corpus, report }) => report && editReport(corpus, report, { date: '2024-05-01', status: 'read' }),
  metadataOfAll: ({ corpus, pick }) => {
    const reports = listPresent(corpus).map(({ id }) => id)
    return editReports(corpus, { reports: reports, changes: { publisher: pick(['某局', '某办']) ?? null } })
  },
  remove: ({ corpus, report }) => report && removeReports(corpus, [report]),
  addSet: ({ corpus, report }) => addSet(corpus, { name: `集${corpus.newId()}`, reports: report ? [report] : [] }),
  renameSet: ({ corpus, set }) => set && renameSet(corpus, set.id, `${set.name}改`),
  fillSet: ({ corpus, set, report }) => set && report && changeSet(corpus, set.id, { add: [report], remove: [] }),
  emptySet: ({ corpus, set, report }) => set && report && changeSet(corpus, set.id, { add: [], remove: [report] }),
  deleteSet: ({ corpus, set }) => set && deleteSet(corpus, set.id),
  addAttribute: ({ corpus }) => addAttribute(corpus, { name: `属性${corpus.newId()}`, kind: 'choice', choices: ['东', '西'] }),
  addChoice: ({ corpus, attribute }) => attribute && editAttribute(corpus, attribute.id, { choices: ['东', '西', '中'] }),
  setAttribute: ({ corpus, attribute, report, pick }) =>
    attribute && report && setAttribute(corpus, attribute.id, { reports: [report], value: pick(['东', '西', null]) ?? null }),
  deleteAttribute: ({ corpus, attribute }) => attribute && deleteAttribute(corpus, attribute.id),
  saveSearch: ({ corpus, pick }) =>
    savedSearches.save(corpus, '检索', searchRequestSchema.parse({ query: pick(['水渠', '干部']) ?? '慰问' })),
  words: ({ corpus, pick }) => setWords(corpus, ['水渠', '干部'], pick(['added', 'stopped', 'removed'] as const) ?? 'added'),
  deleteWords: ({ corpus }) =>
    deleteWords(
      corpus,
      listDictionary(corpus).map(({ id }) => id),
    ),
}

describe('the history', () => {
  it('lists the latest first, and the batches of one import as one line', () => {
    const { corpus } = givenCorpus()
    const deed = { label: 'intake.import', subject: 'folder', id: corpus.newId() }
    corpus.act(deed, () => givenReport(corpus, ['甲县', '一']))
    corpus.act(deed, () => givenReport(corpus, ['乙县', '二']))
    givenCategory(corpus, '宣传')
    undo(corpus)
    expect(listHistory(corpus, 10).map(({ kind, label, changes }) => [kind, label, changes])).toEqual([
      ['undo', 'tag.addCategory', 1],
      ['do', 'tag.addCategory', 1],
      ['do', 'intake.import', 2],
    ])
  })
})
