import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { listBackups, soundnessProblem } from '../../src-main/corpus/backup.ts'
import { findRedoable, findUndoable, redo, undo } from '../../src-main/corpus/change-log.ts'
import { checkCorpus } from '../../src-main/corpus/check-corpus.ts'
import { openReadOnly } from '../../src-main/corpus/corpus-file.ts'
import { listHistory } from '../../src-main/corpus/history-queries.ts'
import { listAttributes } from '../../src-main/corpus/library/attribute-queries.ts'
import { addAttribute, setAttribute } from '../../src-main/corpus/library/attributes.ts'
import { listSets } from '../../src-main/corpus/library/report-set-queries.ts'
import { addSet } from '../../src-main/corpus/library/report-sets.ts'
import { readMigrations, type Migration } from '../../src-main/corpus/migrations.ts'
import { newUuid } from '../../src-main/corpus/new-id.ts'
import { openCorpus } from '../../src-main/corpus/open-corpus.ts'
import { sql } from '../../src-main/corpus/sql.ts'
import { SqliteCorpus } from '../../src-main/corpus/sqlite-corpus.ts'
import { listTags } from '../../src-main/tag/tag-queries.ts'
import { setBlockKind } from '../../src-main/intake/corrections/set-block-kind.ts'
import type { BlockId, ReportId } from '../../src-shared/domain/ids.ts'
import {
  givenCategory,
  givenClock,
  givenCorpus,
  givenFolder,
  givenReport,
  givenTag,
  migrationsFolder,
} from '../given/given-corpus.ts'

/** Filled as the tests go: which of the program's migrations ran over real rows. */
const exercised = new Set<number>()

function givenNextMigration(sqlText: string): Migration[] {
  const folder = join(givenFolder(), 'migrations')
  mkdirSync(folder)
  cpSync(migrationsFolder, folder, { recursive: true })
  writeFileSync(join(folder, '9000-next.sql'), sqlText)
  return readMigrations(folder)
}

/** A corpus that the first version of the program made (see `fixtures/README.md`), to be opened with the migrations up to one. */
function givenOldCorpus() {
  const folder = givenFolder()
  const path = join(folder, 'old.duizhao')
  writeFileSync(path, gunzipSync(readFileSync(join(import.meta.dirname, 'fixtures/0010.duizhao.gz'))))
  const backupFolder = join(folder, 'backups')
  const surroundings = { now: givenClock(), newId: () => newUuid(), onChange: () => {} }
  return {
    /** As it is, before any migration. */
    look<Result>(work: (corpus: SqliteCorpus) => Result): Result {
      const database = openReadOnly(path)
      try {
        return work(new SqliteCorpus(path, database, surroundings))
      } finally {
        database.close()
      }
    },
    openWith<Result>(upTo: number, work: (corpus: SqliteCorpus) => Result): Result {
      const migrations = readMigrations(migrationsFolder).filter(({ number }) => number <= upTo)
      const open = openCorpus({ path, migrations, backupFolder, ...surroundings })
      try {
        return work(open.corpus)
      } finally {
        open.close()
      }
    },
    backups: () => listBackups(backupFolder).map(({ reason }) => reason),
  }
}

/** What the analyst has in a corpus, as far as every version keeps it. */
function stateOf(corpus: SqliteCorpus) {
  const reports = corpus.all<{ id: ReportId; file: string; presence: string; publisher: string; status: string }>(
    sql`SELECT * FROM report ORDER BY imported_at, id`,
  )
  const redoable = findRedoable(corpus)
  return {
    reports,
    tags: reports.flatMap(({ id }) => listTags(corpus, id)),
    rows: ['report_content', 'original', 'block', 'figure', 'work_model', 'category', 'brief', 'brief_block', 'coder'].map(
      (table) => corpus.all<Record<string, unknown>>({ text: `SELECT * FROM ${table} ORDER BY 1`, values: [] }),
    ),
    history: listHistory(corpus, 100),
    undoable: findUndoable(corpus),
    redoable: redoable === null ? null : `${redoable.label} ${redoable.subject}`,
  }
}

function tablesOf(corpus: SqliteCorpus): string[] {
  return corpus.all<{ name: string }>(sql`SELECT name FROM sqlite_schema WHERE type = 'table'`).map(({ name }) => name)
}

describe('migrations', () => {
  it('are numbered by ten, named, and none was changed after it had landed', () => {
    const names = readdirSync(migrationsFolder)
    expect(names.every((name) => /^\d{3}0-[a-z0-9-]+\.sql$/.test(name))).toBe(true)
    expect(readMigrations(migrationsFolder).map(({ number, name }) => `${number} ${name}`)).toEqual([
      '10 corpus',
      '20 text-positions',
      '30 library',
      '40 block-certainty',
    ])
  })

  it('0010 makes a corpus that holds reports, tags and their history', () => {
    const { corpus } = givenCorpus()
    const report = givenReport(corpus, ['甲县', '转移群众。'])
    const tag = givenTag(corpus, report, givenCategory(corpus, '转移').id, '转移群众')
    undo(corpus)
    redo(corpus)
    expect(listTags(corpus, report)).toEqual([tag])
    expect(checkCorpus(corpus)).toEqual([])
    exercised.add(10)
  })

  it('0010 finds the tags of a report and of a category by index', () => {
    const { corpus } = givenCorpus()
    const planOf = (condition: string) =>
      corpus
        .all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN SELECT * FROM tag WHERE ${condition}`, values: [] })
        .map(({ detail }) => detail)
        .join()
    expect(planOf("report = 'x' ORDER BY start")).toContain('USING INDEX tag_by_report')
    expect(planOf("category = 'x'")).toContain('USING INDEX tag_by_category')
  })

  it('0020 puts the tables of the new index in the place of the old one, and leaves all else as it was', () => {
    const old = givenOldCorpus()
    const before = old.look(stateOf)
    const { after, tables } = old.openWith(20, (corpus) => ({ after: stateOf(corpus), tables: tablesOf(corpus) }))
    expect(after).toEqual(before)
    expect(before.tags.map(({ quote }) => quote)).toEqual(['转移群众1200余人', '发放救灾物资价值30万元', '轉移羣眾350餘人'])
    expect(tables).toEqual(expect.arrayContaining(['text_segment', 'text_posting']))
    expect(tables.filter((table) => table.startsWith('text_index'))).toEqual([])
    exercised.add(20)
  })

  it('0030 adds what the analyst makes of the library; reports, tags, history and undo of the old corpus stay', () => {
    const old = givenOldCorpus()
    const before = old.look(stateOf)
    expect(before.redoable).toBe('tag.apply 防汛')
    old.openWith(30, (corpus) => {
      expect(stateOf(corpus)).toEqual(before)
      expect(checkCorpus(corpus)).toEqual([])
      // what the old version undid is done again, and taken back with what went before: the removed report is there again
      redo(corpus)
      expect(stateOf(corpus).tags).toHaveLength(4)
      for (let times = 0; times < 3; times += 1) undo(corpus)
      const [first, , third] = stateOf(corpus).reports
      if (first === undefined || third === undefined) throw new Error('three reports were given')
      expect(third).toMatchObject({ file: '湖山县.txt', presence: 'present' })
      const set = addSet(corpus, { name: '防汛', reports: [first.id, third.id] })
      const attribute = addAttribute(corpus, { name: '人口', kind: 'number', choices: [] })
      setAttribute(corpus, attribute.id, { reports: [first.id], value: '12' })
      expect(findUndoable(corpus)?.label).toBe('library.setAttribute')
      for (let times = 0; times < 4; times += 1) undo(corpus)
      expect(listSets(corpus)).toEqual([])
      expect(stateOf(corpus).reports[1]).toMatchObject({ publisher: '白石縣人民政府', status: 'new' })
      for (let times = 0; times < 4; times += 1) redo(corpus)
      expect(listSets(corpus)).toEqual([set])
      expect(checkCorpus(corpus)).toEqual([])
    })
    // and so it stands after the next start
    old.openWith(30, (corpus) => expect(listAttributes(corpus)).toMatchObject([{ name: '人口', count: 1 }]))
    expect(old.backups()).toEqual(['migration'])
    exercised.add(30)
  })

  it('0030 finds the members of a set, the sets and the values of a report by index', () => {
    const { corpus } = givenCorpus()
    const planOf = (table: string, condition: string) =>
      corpus
        .all<{ detail: string }>({ text: `EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE ${condition}`, values: [] })
        .map(({ detail }) => detail)
        .join()
    expect(planOf('set_member', "report = 'x'")).toContain('USING INDEX set_member_by_report')
    expect(planOf('set_member', "report_set = 'x' AND report = 'y'")).toContain('(report_set=? AND report=?)')
    expect(planOf('attribute_value', "report = 'x'")).toContain('USING INDEX attribute_value_by_report')
    expect(planOf('attribute_value', "attribute = 'x' AND report = 'y'")).toContain('(attribute=? AND report=?)')
    for (const table of ['report_set', 'attribute', 'library_view', 'saved_search'])
      expect(planOf(table, "name = 'x'")).toMatch(/USING INDEX sqlite_autoindex/)
    expect(planOf('dictionary_word', "word = 'x'")).toMatch(/USING INDEX sqlite_autoindex/)
  })

  it('0040 says how sure each block is; the log, undo and redo of the old corpus go on with it', () => {
    const old = givenOldCorpus()
    const withoutCertainty = (corpus: SqliteCorpus) => {
      const { rows, ...state } = stateOf(corpus)
      return { ...state, rows: rows.map((table) => table.map((row) => ({ ...row, certainty: null }))) }
    }
    const certaintiesOf = (corpus: SqliteCorpus) =>
      corpus.all<{ id: BlockId; report: ReportId; origin: string; certainty: number }>(
        sql`SELECT id, report, origin, certainty FROM block ORDER BY report, ordinal`,
      )
    const before = old.openWith(30, withoutCertainty)
    old.openWith(40, (corpus) => {
      expect(withoutCertainty(corpus)).toEqual(before)
      const blocks = certaintiesOf(corpus)
      expect(blocks.length).toBeGreaterThan(3)
      for (const { origin, certainty } of blocks) expect(certainty).toBe(origin === 'edited' || origin === 'added' ? 1 : 0.8)
      const said = blocks.find(({ origin }) => origin === 'found')
      if (said === undefined) throw new Error('a found block was given')
      setBlockKind(corpus, { report: said.report, blocks: [said.id], kind: 'caption', level: null })
      const after = certaintiesOf(corpus)
      expect(after.find(({ id }) => id === said.id)).toMatchObject({ origin: 'edited', certainty: 1 })
      undo(corpus)
      expect(certaintiesOf(corpus)).toEqual(blocks)
      redo(corpus)
      expect(certaintiesOf(corpus)).toEqual(after)
      expect(checkCorpus(corpus)).toEqual([])
    })
    exercised.add(40)
  })

  it('back up a populated corpus before they change it, and record themselves', () => {
    const given = givenCorpus()
    const report = givenReport(given.corpus, ['乙县', '修堤坝。'])
    given.close()
    const migrations = givenNextMigration('ALTER TABLE report ADD COLUMN remark TEXT;')
    const open = openCorpus({ ...given.options, migrations })
    expect(open.corpus.all(sql`SELECT id, remark FROM report`)).toEqual([{ id: report, remark: null }])
    expect(open.corpus.all(sql`SELECT number FROM migration ORDER BY number`)).toEqual(
      [10, 20, 30, 40, 9000].map((number) => ({ number })),
    )
    open.close()
    const backups = listBackups(given.options.backupFolder)
    expect(backups.map(({ reason }) => reason)).toEqual(['migration'])
    expect(backups.map(({ path }) => soundnessProblem(path))).toEqual([null])
    // the program without the new migration now refuses the file
    expect(() => openCorpus(given.options)).toThrow('corpus_newer')
  })

  it('leave the corpus as it was when one fails half way', () => {
    const given = givenCorpus()
    givenReport(given.corpus, ['丙县', '清淤。'])
    given.close()
    const migrations = givenNextMigration('ALTER TABLE report ADD COLUMN remark TEXT; INSERT INTO no_such_table VALUES (1);')
    expect(() => openCorpus({ ...given.options, migrations })).toThrow('no_such_table')
    const reopened = given.reopen()
    expect(checkCorpus(reopened)).toEqual([])
    expect(() => reopened.all(sql`SELECT remark FROM report`)).toThrow('no such column')
  })

  it('refuse a folder with two of one number', () => {
    const folder = givenFolder()
    for (const name of ['0010-one.sql', '0010-two.sql']) writeFileSync(join(folder, name), '')
    expect(() => readMigrations(folder)).toThrow('used twice')
  })

  afterAll(() => {
    // A migration that no test ran over rows is not known to work.
    expect([...exercised]).toEqual(readMigrations(migrationsFolder).map(({ number }) => number))
  })
})
