import { parse } from 'csv-parse/sync'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { redo, undo } from '../../../src-main/corpus/change-log.ts'
import { checkCorpus } from '../../../src-main/corpus/check-corpus.ts'
import { listAttributes, listValues } from '../../../src-main/corpus/library/attribute-queries.ts'
import { addAttribute, deleteAttribute, editAttribute, setAttribute } from '../../../src-main/corpus/library/attributes.ts'
import { listDictionary, setWords } from '../../../src-main/corpus/library/dictionary.ts'
import { libraryViews } from '../../../src-main/corpus/library/library-views.ts'
import { listSets } from '../../../src-main/corpus/library/report-set-queries.ts'
import { addSet, renameSet } from '../../../src-main/corpus/library/report-sets.ts'
import { savedSearches } from '../../../src-main/corpus/library/saved-searches.ts'
import { removeReports } from '../../../src-main/corpus/report-queries.ts'
import { sql } from '../../../src-main/corpus/sql.ts'
import type { SqliteCorpus } from '../../../src-main/corpus/sqlite-corpus.ts'
import { exportCorpus } from '../../../src-main/exchange/export-corpus.ts'
import { importJsonl } from '../../../src-main/exchange/import-jsonl.ts'
import { libraryViewContentSchema } from '../../../src-shared/domain/library-view.ts'
import { searchRequestSchema } from '../../../src-shared/domain/search.ts'
import { givenCategory, givenCorpus, givenFolder, givenReport, givenTag } from '../../given/given-corpus.ts'

/** A corpus in which the analyst used everything that the library offers; its filters name all that can be named. */
function givenLibrary() {
  const given = givenCorpus()
  const { corpus } = given
  const one = givenReport(corpus, ['甲县修渠', '清淤三处。'])
  const two = givenReport(corpus, ['乙县护堤', '清淤两处。'])
  const gone = givenReport(corpus, ['丙县造林', '植树。'])
  const category = givenCategory(corpus, '水利')
  givenTag(corpus, one, category.id, '清淤')
  const region = addAttribute(corpus, { name: '片区', kind: 'choice', choices: ['东部', '西部'] })
  const population = addAttribute(corpus, { name: '人口', kind: 'number', choices: [] })
  setAttribute(corpus, region.id, { reports: [one, gone], value: '东部' })
  setAttribute(corpus, population.id, { reports: [one, two], value: '12.5' })
  const set = addSet(corpus, { name: '重点', reports: [two, one, gone] })
  addSet(corpus, { name: '空', reports: [] })
  removeReports(corpus, [gone])
  setWords(corpus, ['河长制', '网格员'], 'added')
  setWords(corpus, ['进行'], 'stopped')
  const filter = {
    coders: [corpus.coder().id],
    categories: [category.id, '∅'],
    sets: [set.id, '∅'],
    attributes: [{ attribute: region.id, values: ['东部'] }],
    reports: [one],
  }
  const columns = [
    { column: 'title', width: 300 },
    { column: `attribute:${population.id}`, width: 90 },
  ]
  const view = { filter, sortBy: `attribute:${region.id}`, descending: true, columns }
  libraryViews.save(corpus, '东部片区', libraryViewContentSchema.parse(view))
  savedSearches.save(corpus, '补贴', searchRequestSchema.parse({ query: '补贴', isExact: true, filter }))
  const folder = givenFolder()
  const { path } = exportCorpus(corpus, { format: 'jsonl', path: join(folder, 'a.jsonl') })
  return { ...given, one, two, set, region, population, category, folder, path, lines: linesOf(path) }
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').trimEnd().split('\n')
}

function exported(corpus: SqliteCorpus): string[] {
  return linesOf(exportCorpus(corpus, { format: 'jsonl', path: join(givenFolder(), 'again.jsonl') }).path)
}

describe('the library in an exported corpus', () => {
  it('goes into an empty corpus and comes out byte for byte the same, as one deed', () => {
    const { path, lines, one, two } = givenLibrary()
    const types = lines.map((line) => /"type":"(\w+)"/.exec(line)?.[1])
    expect(types.join(' ')).toBe(
      'header coder category word word word attribute attribute report tag value value report value set set view search end',
    )
    const other = givenCorpus()
    const before = exported(other.corpus)
    importJsonl(other.corpus, path)
    expect(exported(other.corpus)).toEqual(lines)
    expect(checkCorpus(other.corpus)).toEqual([])
    const [set] = listSets(other.corpus).filter(({ name }) => name === '重点')
    expect(set?.count).toBe(2)
    expect(other.corpus.all(sql`SELECT report FROM set_member ORDER BY report`)).toEqual(
      [one, two].toSorted().map((report) => ({ report })),
    )
    // The filters name what is here: the coder has another id in this corpus.
    expect(libraryViews.list(other.corpus)[0]?.content.filter.coders).toEqual([
      other.corpus.get<{ id: string }>(sql`SELECT id FROM coder WHERE name = 'Lin'`)?.id,
    ])
    const again = other.reopen()
    undo(again)
    expect(exported(again)).toEqual(before)
    redo(again)
    expect(exported(again)).toEqual(lines)
  })

  it('adds nothing to the corpus it came from', () => {
    const { corpus, path, lines } = givenLibrary()
    importJsonl(corpus, path)
    expect(exported(corpus)).toEqual(lines)
  })

  it('is merged with what another corpus has under the same names', () => {
    const { path, one, two } = givenLibrary()
    const { corpus } = givenCorpus()
    const mine = givenReport(corpus, ['丁县扶贫', '帮扶。'])
    // The same text as in the file: known by it, under an id of its own.
    const same = givenReport(corpus, ['甲县修渠', '清淤三处。'])
    const set = addSet(corpus, { name: '重点', reports: [mine] })
    const region = addAttribute(corpus, { name: '片区', kind: 'choice', choices: ['中部', '西部'] })
    const population = addAttribute(corpus, { name: '人口', kind: 'text', choices: [] })
    setAttribute(corpus, region.id, { reports: [mine, same], value: '中部' })
    setAttribute(corpus, population.id, { reports: [mine], value: '约一百' })
    setWords(corpus, ['进行'], 'removed')
    const kept = savedSearches.save(corpus, '补贴', searchRequestSchema.parse({ query: '补助' }))
    importJsonl(corpus, path)

    expect(corpus.all(sql`SELECT report FROM set_member WHERE report_set = ${set.id} ORDER BY report`)).toEqual(
      [mine, same, two].toSorted().map((report) => ({ report })),
    )
    expect(corpus.get(sql`SELECT 1 FROM report WHERE id = ${one}`)).toBeUndefined()
    expect(listAttributes(corpus).map(({ name, kind, choices }) => [name, kind, ...choices].join(' '))).toEqual([
      '片区 choice 中部 西部 东部',
      '人口 text',
      '人口 (2) number',
    ])
    // What a report has here stays; the rest comes.
    expect(listValues(corpus, same).map(({ value }) => value)).toEqual(['中部', '12.5'])
    expect(listDictionary(corpus).map(({ word, kind }) => `${word} ${kind}`)).toEqual([
      '河长制 added',
      '进行 removed',
      '网格员 added',
    ])
    expect(savedSearches.list(corpus)).toEqual([kept])
    const number = listAttributes(corpus)[2]
    expect(libraryViews.list(corpus)[0]?.content).toMatchObject({
      filter: { sets: [set.id, '∅'], attributes: [{ attribute: region.id, values: ['东部'] }], reports: [same] },
      sortBy: `attribute:${region.id}`,
      columns: [{ column: 'title' }, { column: `attribute:${number?.id}` }],
    })
    expect(checkCorpus(corpus)).toEqual([])
  })

  it('knows sets and attributes by their ids too, however they are called here', () => {
    const { corpus, path, set, region } = givenLibrary()
    renameSet(corpus, set.id, '要点')
    editAttribute(corpus, region.id, { name: '区域' })
    const before = exported(corpus)
    importJsonl(corpus, path)
    expect(exported(corpus)).toEqual(before)
  })

  it('stops at a line that refers to nothing, or has a value of another kind, and stores nothing', () => {
    const { lines, folder, path, corpus: first, population } = givenLibrary()
    const without = (type: string) => lines.filter((line) => !line.startsWith(`{"type":"${type}"`))
    const replaced = (from: string, to: string) => lines.map((line) => line.replace(from, to))
    const cases: [string[], string][] = [
      [without('attribute'), 'attribute: an attribute of an earlier line'],
      [without('report').filter((line) => !/"type":"(?:tag|value)"/.test(line)), 'report: a report of an earlier line'],
      [replaced('"value":"12.5"', '"value":"zwölf"'), 'value: of the kind number'],
      [replaced('"value":"东部"', '"value":"北部"'), 'value: of the kind choice'],
      [replaced('"kind":"stopped"', '"kind":"loved"'), 'kind'],
    ]
    for (const [spoilt, detail] of cases) {
      const { corpus } = givenCorpus()
      const bad = join(folder, 'bad.jsonl')
      writeFileSync(bad, `${spoilt.join('\n')}\n`)
      expect(() => importJsonl(corpus, bad)).toThrow(detail)
      expect(exported(corpus)).toHaveLength(2)
    }
    // The same id cannot be an attribute of another kind.
    deleteAttribute(first, population.id)
    first.act({ label: 'test', subject: '' }, () =>
      first.run(sql`INSERT INTO attribute (id, name, kind, ordinal) VALUES (${population.id}, '别的', 'text', 9)`),
    )
    expect(() => importJsonl(first, path)).toThrow(`conflict: a.jsonl:8: attribute ${population.id}`)
  })

  it('takes in a file of the version before', () => {
    const { corpus } = givenCorpus()
    const outcomes = importJsonl(corpus, join(import.meta.dirname, 'fixtures/version-1.jsonl'))
    expect(outcomes.map(({ outcome, file }) => `${outcome} ${file}`)).toEqual(['imported 青禾县.txt', 'imported 白石縣.txt'])
    expect(corpus.get(sql`SELECT count(*) AS tags FROM tag`)).toEqual({ tags: 3 })
    expect(checkCorpus(corpus)).toEqual([])
  })
})

it('the tags as CSV have the attributes as columns, formulas defused', () => {
  const { corpus, folder, one, population } = givenLibrary()
  const note = addAttribute(corpus, { name: '=备注', kind: 'text', choices: [] })
  setAttribute(corpus, note.id, { reports: [one], value: '=HYPERLINK("http://example.org")' })
  expect(population.name).toBe('人口')
  const { path } = exportCorpus(corpus, { format: 'csv', path: join(folder, 'tags.csv') })
  const rows: Record<string, string>[] = parse(readFileSync(path), { bom: true, columns: true })
  expect(rows).toHaveLength(1)
  expect(Object.entries(rows[0] ?? {}).slice(-4)).toEqual([
    ['memo', ''],
    ['片区', '东部'],
    ['人口', '12.5'],
    ["'=备注", `'=HYPERLINK("http://example.org")`],
  ])
})
