import { describe, expect, it } from 'vitest'
import { redo, undo } from '../../../../src-main/corpus/change-log.ts'
import { listHistory } from '../../../../src-main/corpus/history-queries.ts'
import { deleteWords, listDictionary, setWords } from '../../../../src-main/corpus/library/dictionary.ts'
import { libraryViews } from '../../../../src-main/corpus/library/library-views.ts'
import { savedSearches } from '../../../../src-main/corpus/library/saved-searches.ts'
import { sql } from '../../../../src-main/corpus/sql.ts'
import { dictionaryWordIdSchema, libraryViewIdSchema } from '../../../../src-shared/domain/ids.ts'
import { libraryViewContentSchema } from '../../../../src-shared/domain/library-view.ts'
import { searchRequestSchema } from '../../../../src-shared/domain/search.ts'
import { givenCorpus } from '../../../given/given-corpus.ts'

const nowhere = '01890000-0000-7000-8000-000000000000'

const viewBy = (sortBy: string) =>
  libraryViewContentSchema.parse({
    filter: { statuses: ['new'] },
    sortBy,
    descending: true,
    columns: [{ column: 'title', width: 300 }],
  })
const searchFor = (query: string) => searchRequestSchema.parse({ query })

describe('views of the library', () => {
  it('are kept by name: saved again, renamed, deleted, undone, done again', () => {
    const { corpus, reopen, touched } = givenCorpus()
    const view = libraryViews.save(corpus, '未读', viewBy('date'))
    expect(view).toEqual({ id: view.id, name: '未读', content: viewBy('date') })
    expect(libraryViews.save(corpus, '未读', viewBy('title'))).toEqual({ ...view, content: viewBy('title') })
    const other = libraryViews.save(corpus, '备查', viewBy('file'))
    expect(libraryViews.list(corpus).map(({ name }) => name)).toEqual(['备查', '未读'])
    expect(() => libraryViews.rename(corpus, other.id, '未读')).toThrow('conflict: view: 未读')
    expect(libraryViews.rename(corpus, other.id, '存疑').name).toBe('存疑')
    expect(touched.at(-1)).toEqual({ areas: ['views'], reports: [] })
    libraryViews.delete(corpus, view.id)
    expect(() => libraryViews.delete(corpus, libraryViewIdSchema.parse(nowhere))).toThrow('not_found: view')
    const again = reopen()
    expect(libraryViews.list(again).map(({ name }) => name)).toEqual(['存疑'])
    for (let times = 0; times < 4; times += 1) undo(again)
    expect(libraryViews.list(again)).toEqual([view])
    for (let times = 0; times < 4; times += 1) redo(again)
    expect(libraryViews.list(again)).toEqual([{ ...other, name: '存疑' }])
  })

  it('make no entry in the history when saved as they are', () => {
    const { corpus } = givenCorpus()
    libraryViews.save(corpus, '未读', viewBy('date'))
    libraryViews.save(corpus, '未读', viewBy('date'))
    expect(listHistory(corpus, 10)).toHaveLength(1)
  })

  it('get what a newer version knows, and say which one is damaged', () => {
    const { corpus } = givenCorpus()
    const { id } = libraryViews.save(corpus, '未读', viewBy('date'))
    const write = (content: string) =>
      corpus.act({ label: 'test', subject: '' }, () =>
        corpus.run(sql`UPDATE library_view SET content = ${content} WHERE id = ${id}`),
      )
    write('{"filter":{},"sortBy":"date","descending":false,"columns":[]}')
    expect(libraryViews.list(corpus)[0]?.content.filter.sets).toEqual([])
    write('{"sortBy":"date"}')
    expect(() => libraryViews.list(corpus)).toThrow('corpus_damaged: view 未读')
  })
})

describe('saved searches', () => {
  it('are kept by name', () => {
    const { corpus } = givenCorpus()
    const search = savedSearches.save(corpus, '补贴', searchFor('补贴 AND 养老'))
    expect(search.content).toMatchObject({ query: '补贴 AND 养老', mode: 'language', isExact: false })
    savedSearches.rename(corpus, search.id, '养老补贴')
    savedSearches.delete(corpus, search.id)
    expect(savedSearches.list(corpus)).toEqual([])
    undo(corpus)
    expect(savedSearches.list(corpus)).toEqual([{ ...search, name: '养老补贴' }])
    expect(listHistory(corpus, 10).map(({ label }) => label)).toEqual([
      'search.deleteSaved',
      'search.deleteSaved',
      'search.renameSaved',
      'search.save',
    ])
  })
})

describe('the dictionary', () => {
  it('gives a word one kind at a time, and takes entries out again', () => {
    const { corpus, reopen } = givenCorpus()
    expect(setWords(corpus, ['网格员', '河长制', '网格员'], 'added')).toEqual({ changed: 2 })
    expect(setWords(corpus, ['网格员', '进行'], 'stopped')).toEqual({ changed: 2 })
    expect(setWords(corpus, ['进行'], 'stopped')).toEqual({ changed: 0 })
    const shown = (of = corpus) => listDictionary(of).map(({ word, kind }) => `${word} ${kind}`)
    expect(shown()).toEqual(['河长制 added', '进行 stopped', '网格员 stopped'])
    const [first, second] = listDictionary(corpus)
    if (first === undefined || second === undefined) throw new Error('words were set')
    expect(() => deleteWords(corpus, [first.id, dictionaryWordIdSchema.parse(nowhere)])).toThrow('not_found: word')
    expect(deleteWords(corpus, [first.id, second.id])).toEqual({ changed: 2 })
    expect(shown()).toEqual(['网格员 stopped'])
    const again = reopen()
    undo(again)
    undo(again)
    expect(shown(again)).toEqual(['河长制 added', '网格员 added'])
    redo(again)
    redo(again)
    expect(shown(again)).toEqual(['网格员 stopped'])
  })
})
