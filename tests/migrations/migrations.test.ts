import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listBackups, soundnessProblem } from '../../src-main/corpus/backup.ts'
import { redo, undo } from '../../src-main/corpus/change-log.ts'
import { checkCorpus } from '../../src-main/corpus/check-corpus.ts'
import { readMigrations, type Migration } from '../../src-main/corpus/migrations.ts'
import { openCorpus } from '../../src-main/corpus/open-corpus.ts'
import { sql } from '../../src-main/corpus/sql.ts'
import { listTags } from '../../src-main/tag/tag-queries.ts'
import { givenCategory, givenCorpus, givenFolder, givenReport, givenTag, migrationsFolder } from '../given/given-corpus.ts'

/** Filled as the tests go: which of the program's migrations ran over real rows. */
const exercised = new Set<number>()

function givenNextMigration(sqlText: string): Migration[] {
  const folder = join(givenFolder(), 'migrations')
  mkdirSync(folder)
  cpSync(migrationsFolder, folder, { recursive: true })
  writeFileSync(join(folder, '9000-next.sql'), sqlText)
  return readMigrations(folder)
}

describe('migrations', () => {
  it('are numbered by ten, named, and none was changed after it had landed', () => {
    const names = readdirSync(migrationsFolder)
    expect(names.every((name) => /^\d{3}0-[a-z0-9-]+\.sql$/.test(name))).toBe(true)
    expect(readMigrations(migrationsFolder).map(({ number, name }) => `${number} ${name}`)).toEqual(['10 corpus'])
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

  it('back up a populated corpus before they change it, and record themselves', () => {
    const given = givenCorpus()
    const report = givenReport(given.corpus, ['乙县', '修堤坝。'])
    given.close()
    const migrations = givenNextMigration('ALTER TABLE report ADD COLUMN remark TEXT;')
    const open = openCorpus({ ...given.options, migrations })
    expect(open.corpus.all(sql`SELECT id, remark FROM report`)).toEqual([{ id: report, remark: null }])
    expect(open.corpus.all(sql`SELECT number FROM migration ORDER BY number`)).toEqual([{ number: 10 }, { number: 9000 }])
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
