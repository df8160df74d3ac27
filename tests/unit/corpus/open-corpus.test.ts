import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { backUpNow, listBackups, restoreBackup, soundnessProblem } from '../../../src-main/corpus/backup.ts'
import { checkCorpus } from '../../../src-main/corpus/check-corpus.ts'
import { openDatabase, openReadOnly } from '../../../src-main/corpus/corpus-file.ts'
import { Failed } from '../../../src-main/corpus/failed.ts'
import { createCorpus, openCorpus } from '../../../src-main/corpus/open-corpus.ts'
import { stageReport } from '../../../src-main/corpus/report-store.ts'
import { sql } from '../../../src-main/corpus/sql.ts'
import { givenCorpus, givenFolder, givenReading, givenReadReport, givenReport, listPresent } from '../../given/given-corpus.ts'

/** The failure that the work ends with. */
function failureOf(work: () => unknown): Pick<Failed, 'code' | 'place' | 'detail'> {
  try {
    work()
  } catch (error) {
    if (error instanceof Failed) return { code: error.code, place: error.place, detail: error.detail }
    throw error
  }
  throw new Error('it did not fail')
}

describe('opening a corpus', () => {
  it('refuses what is not a corpus and leaves the file as it was', () => {
    const given = givenCorpus()
    const other = join(givenFolder(), 'other.duizhao')
    const contents = {
      text: 'not a database at all',
      empty: '',
      header: 'SQLite format 3\u0000 and then rubbish, long enough to be read as a page',
    }
    for (const content of Object.values(contents)) {
      writeFileSync(other, content)
      expect(['corpus_foreign', 'corpus_damaged']).toContain(failureOf(() => openCorpus({ ...given.options, path: other })).code)
      expect(readFileSync(other, 'utf8')).toBe(content)
    }
    const foreign = join(givenFolder(), 'foreign.duizhao')
    new Database(foreign).exec('CREATE TABLE mine (x)').close()
    const before = readFileSync(foreign)
    expect(failureOf(() => openCorpus({ ...given.options, path: foreign }))).toMatchObject({
      code: 'corpus_foreign',
      place: foreign,
    })
    expect(readFileSync(foreign).equals(before)).toBe(true)
    expect(readdirSync(join(foreign, '..'))).toEqual(['foreign.duizhao'])
  })

  it('refuses a corpus from a newer version without touching it', () => {
    const given = givenCorpus()
    given.close()
    const database = new Database(given.path)
    database.pragma('user_version = 9990')
    database.pragma('journal_mode = DELETE')
    database.close()
    const before = readFileSync(given.path)
    expect(failureOf(() => openCorpus(given.options)).code).toBe('corpus_newer')
    expect(readFileSync(given.path).equals(before)).toBe(true)
  })

  it('refuses a corpus whose history is not the beginning of ours', () => {
    const given = givenCorpus()
    given.close()
    const database = new Database(given.path)
    database.exec("UPDATE migration SET sha256 = 'of another program'")
    database.close()
    expect(failureOf(() => openCorpus(given.options)).code).toBe('corpus_foreign')
  })

  it('tells a second writer who has it, and lets it in after the first has gone', () => {
    const given = givenCorpus()
    const failure = failureOf(() => openCorpus(given.options))
    expect(failure.code).toBe('corpus_in_use')
    expect(failure.detail).toContain(`process ${process.pid}`)
    given.close()
    expect(existsSync(`${given.path}.lock`)).toBe(false)
    openCorpus(given.options).close()
  })

  it('fails for a missing file and for one that is there already', () => {
    const given = givenCorpus()
    expect(failureOf(() => openCorpus({ ...given.options, path: join(givenFolder(), 'no.duizhao') })).code).toBe('file_missing')
    expect(failureOf(() => createCorpus({ ...given.options, coderName: 'Lin' })).code).toBe('file_exists')
  })

  it('takes away what an import that was cut off left behind', () => {
    const given = givenCorpus()
    givenReport(given.corpus, ['甲县', '留下的。'])
    given.corpus.transaction(() => stageReport(given.corpus, givenReading(givenReadReport(['半'], { file: 'half.txt' }))))
    const reopened = given.reopen()
    expect(reopened.all(sql`SELECT file, presence FROM report`)).toEqual([{ file: '甲县.txt', presence: 'present' }])
    expect(checkCorpus(reopened)).toEqual([])
  })
})

describe('backups', () => {
  it('are proven copies that can be put back, with the replaced file kept beside', () => {
    const given = givenCorpus()
    givenReport(given.corpus, ['甲县', '修路三公里。'])
    const database = openReadOnly(given.path)
    const backup = backUpNow(database, {
      folder: given.options.backupFolder,
      reason: 'schedule',
      now: '2026-01-02T03:04:05.000Z',
    })
    database.close()
    expect(soundnessProblem(backup)).toBeNull()
    expect(listBackups(given.options.backupFolder)).toMatchObject([
      { path: backup, reason: 'schedule', madeAt: '2026-01-02T03:04:05.000Z' },
    ])

    given.close()
    writeFileSync(given.path, 'damaged beyond repair')
    restoreBackup(given.path, backup, '2026-01-02T04:00:00.000Z')
    expect(readdirSync(join(given.path, '..')).filter((name) => name.includes('replaced'))).toHaveLength(1)
    const reopened = given.reopen()
    expect(listPresent(reopened)).toHaveLength(1)
    expect(checkCorpus(reopened)).toEqual([])
  })

  it('keeps the ten latest', () => {
    const given = givenCorpus()
    const database = openDatabase(given.path, { mustExist: true })
    for (let minute = 10; minute < 22; minute += 1) {
      backUpNow(database, { folder: given.options.backupFolder, reason: 'schedule', now: `2026-01-02T03:${minute}:00.000Z` })
    }
    database.close()
    const kept = listBackups(given.options.backupFolder).map(({ madeAt }) => madeAt)
    expect(kept).toHaveLength(10)
    expect(kept.at(-1)).toBe('2026-01-02T03:12:00.000Z')
  })
})
