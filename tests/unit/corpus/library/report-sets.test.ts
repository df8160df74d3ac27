import { describe, expect, it } from 'vitest'
import { redo, undo } from '../../../../src-main/corpus/change-log.ts'
import { checkCorpus } from '../../../../src-main/corpus/check-corpus.ts'
import { listHistory } from '../../../../src-main/corpus/history-queries.ts'
import { addAttribute, setAttribute } from '../../../../src-main/corpus/library/attributes.ts'
import { listSets } from '../../../../src-main/corpus/library/report-set-queries.ts'
import { addSet, changeSet, deleteSet, renameSet } from '../../../../src-main/corpus/library/report-sets.ts'
import { removeReports } from '../../../../src-main/corpus/report-queries.ts'
import { sql } from '../../../../src-main/corpus/sql.ts'
import { reportIdSchema, reportSetIdSchema, type ReportId } from '../../../../src-shared/domain/ids.ts'
import { givenCorpus, givenReport } from '../../../given/given-corpus.ts'

const nowhere = '01890000-0000-7000-8000-000000000000'

function givenThree() {
  const given = givenCorpus()
  const reports = ['甲县', '乙县', '丙县'].map((place) => givenReport(given.corpus, [`${place}修渠`, `${place}清淤。`]))
  const [one, two, three] = reports
  if (one === undefined || two === undefined || three === undefined) throw new Error('three were given')
  return { ...given, one, two, three, shown: () => listSets(given.corpus).map(({ name, count }) => `${name} ${count}`) }
}

describe('sets of reports', () => {
  it('are made, renamed, changed and deleted; each is undone and done again', () => {
    const { corpus, one, two, three, shown } = givenThree()
    const set = addSet(corpus, { name: '重点县', reports: [one, two, one] })
    expect(set).toEqual({ id: set.id, name: '重点县', createdAt: expect.any(String), count: 2 })
    expect(renameSet(corpus, set.id, '示范县').name).toBe('示范县')
    expect(changeSet(corpus, set.id, { add: [two, three], remove: [one] })).toEqual({ added: 1, removed: 1 })
    expect(shown()).toEqual(['示范县 2'])
    deleteSet(corpus, set.id)
    expect(shown()).toEqual([])
    expect(listHistory(corpus, 4).map(({ label, subject }) => `${label} ${subject}`)).toEqual([
      'library.deleteSet 示范县',
      'library.changeSet 示范县 (+2 −1)',
      'library.renameSet 示范县',
      'library.addSet 重点县',
    ])
    const states = [['示范县 2'], ['示范县 2'], ['重点县 2'], []]
    for (const state of states) {
      undo(corpus)
      expect(shown()).toEqual(state)
    }
    for (let times = 0; times < 4; times += 1) redo(corpus)
    expect(shown()).toEqual([])
    undo(corpus)
    expect(corpus.all(sql`SELECT report FROM set_member ORDER BY report`)).toEqual([{ report: two }, { report: three }])
    expect(checkCorpus(corpus)).toEqual([])
  })

  it('count the present reports, and get removed ones back with undo', () => {
    const { corpus, one, two, shown } = givenThree()
    addSet(corpus, { name: '重点县', reports: [one, two] })
    removeReports(corpus, [one])
    expect(shown()).toEqual(['重点县 1'])
    undo(corpus)
    expect(shown()).toEqual(['重点县 2'])
  })

  it('stand by pinyin, and numbers by value', () => {
    const { corpus, shown } = givenThree()
    for (const name of ['第10批', '第2批', '安徽', '浙江', '北京']) addSet(corpus, { name, reports: [] })
    expect(shown()).toEqual(['安徽 0', '北京 0', '第2批 0', '第10批 0', '浙江 0'])
  })

  it('keep names apart and refuse what is not there, with nothing changed', () => {
    const { corpus, one, shown } = givenThree()
    const first = addSet(corpus, { name: '一', reports: [one] })
    addSet(corpus, { name: '二', reports: [] })
    expect(() => addSet(corpus, { name: '一', reports: [] })).toThrow('conflict: set: 一')
    expect(() => renameSet(corpus, first.id, '二')).toThrow('conflict: set: 二')
    expect(renameSet(corpus, first.id, '一').name).toBe('一')
    const unknown: ReportId = reportIdSchema.parse(nowhere)
    expect(() => addSet(corpus, { name: '三', reports: [one, unknown] })).toThrow(`not_found: report: ${nowhere}`)
    expect(() => changeSet(corpus, first.id, { add: [unknown], remove: [one] })).toThrow('not_found')
    expect(() => deleteSet(corpus, reportSetIdSchema.parse(nowhere))).toThrow('not_found: set')
    removeReports(corpus, [one])
    expect(() => changeSet(corpus, first.id, { add: [one], remove: [] })).toThrow('not_found')
    expect(shown()).toEqual(['二 0', '一 0'])
  })

  it('leave no entry in the history when nothing changed', () => {
    const { corpus, one } = givenThree()
    const set = addSet(corpus, { name: '一', reports: [one] })
    const before = listHistory(corpus, 100).length
    expect(changeSet(corpus, set.id, { add: [one], remove: [] })).toEqual({ added: 0, removed: 0 })
    renameSet(corpus, set.id, '一')
    expect(listHistory(corpus, 100).length).toBe(before)
  })

  it('tell what they touch, and are there after reopening, undo too', () => {
    const { corpus, one, two, touched, reopen } = givenThree()
    const set = addSet(corpus, { name: '一', reports: [one] })
    changeSet(corpus, set.id, { add: [two], remove: [] })
    expect(touched.at(-1)).toEqual({ areas: ['sets'], reports: [two] })
    const again = reopen()
    expect(listSets(again)).toEqual([{ ...set, count: 2 }])
    undo(again)
    undo(again)
    expect(listSets(again)).toEqual([])
    redo(again)
    expect(listSets(again)).toEqual([set])
  })

  it('take 10,000 reports at once, as an attribute does', () => {
    const { corpus, one } = givenThree()
    // Rows enough for a set: the report itself is not what is measured.
    const columns = corpus
      .all<{ name: string }>(sql`SELECT name FROM pragma_table_info('report') WHERE name <> 'id'`)
      .map(({ name }) => `"${name}"`)
      .join(', ')
    const ids = Array.from({ length: 10_000 }, () => corpus.newId())
    corpus.transaction(() => {
      corpus.run({
        text: `INSERT INTO report (id, ${columns}) SELECT given.value, ${columns.replace('"presence"', "'staged'")}
          FROM json_each(?) AS given CROSS JOIN report WHERE report.id = ?`,
        values: [JSON.stringify(ids), one],
      })
    })
    corpus.act({ label: 'intake.import', subject: '' }, () => corpus.run(sql`UPDATE report SET presence = 'present'`))
    const reports = ids.map((id) => reportIdSchema.parse(id))
    const began = performance.now()
    const set = addSet(corpus, { name: '全部', reports })
    const attribute = addAttribute(corpus, { name: '片区', kind: 'text', choices: [] })
    setAttribute(corpus, attribute.id, { reports, value: '东部' })
    expect(setAttribute(corpus, attribute.id, { reports, value: '西部' })).toEqual({ changed: 10_000 })
    // About a second on a quiet machine; a minute where a statement looks through the list for every row of it.
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(set.count).toBe(10_000)
    undo(corpus)
    undo(corpus)
    undo(corpus)
    undo(corpus)
    expect(corpus.all(sql`SELECT 1 FROM set_member`)).toEqual([])
  })
})
