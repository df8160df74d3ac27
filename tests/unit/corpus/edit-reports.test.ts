import { describe, expect, it } from 'vitest'
import { redo, undo } from '../../../src-main/corpus/change-log.ts'
import { editReport, editReports } from '../../../src-main/corpus/edit-reports.ts'
import { addAttribute } from '../../../src-main/corpus/library/attributes.ts'
import { listValues } from '../../../src-main/corpus/library/attribute-queries.ts'
import { listHistory } from '../../../src-main/corpus/history-queries.ts'
import { findReport, removeReports } from '../../../src-main/corpus/report-queries.ts'
import { reportIdSchema } from '../../../src-shared/domain/ids.ts'
import { givenCorpus, givenReport } from '../../given/given-corpus.ts'

function givenTwo() {
  const given = givenCorpus()
  const { corpus } = given
  const one = givenReport(corpus, ['甲县修渠', '清淤。'], { publisher: '甲县政府', date: '2024-05' })
  const two = givenReport(corpus, ['乙县修渠', '护堤。'])
  const shown = () =>
    [one, two].map((id) => {
      const { publisher, status, provenance } = findReport(corpus, id)
      return [publisher, status, Object.entries(provenance).map(([name, { origin }]) => `${name} ${origin}`)]
    })
  return { ...given, one, two, shown }
}

describe('editing several reports', () => {
  it('is one deed; only what becomes another is the analyst’s', () => {
    const { corpus, one, two, shown } = givenTwo()
    const before = shown()
    expect(editReports(corpus, { reports: [one, two, one], changes: { publisher: '甲县政府', status: 'read' } })).toEqual({
      changed: 2,
    })
    const after = [
      ['甲县政府', 'read', []],
      ['甲县政府', 'read', ['publisher edited']],
    ]
    expect(shown()).toEqual(after)
    expect(listHistory(corpus, 1)).toMatchObject([{ label: 'corpus.editReports', subject: '甲县修渠 (3)', changes: 3 }])
    undo(corpus)
    expect(shown()).toEqual(before)
    redo(corpus)
    expect(shown()).toEqual(after)
    expect(editReports(corpus, { reports: [one, two], changes: { publisher: '甲县政府' } })).toEqual({ changed: 0 })
    expect(editReports(corpus, { reports: [one, two], changes: { publisher: null } })).toEqual({ changed: 2 })
    expect(shown()[0]).toEqual([null, 'read', ['publisher edited']])
  })

  it('sets attributes in the same deed, and nothing where a value does not fit', () => {
    const { corpus, one, two, shown } = givenTwo()
    const before = shown()
    const { id } = addAttribute(corpus, { name: '人口', kind: 'number', choices: [] })
    const edit = (value: string) =>
      editReports(corpus, { reports: [one, two], changes: { status: 'read' }, attributes: [{ attribute: id, value }] })
    expect(() => edit('很多')).toThrow('bad_input')
    expect(shown()).toEqual(before)
    expect(edit('1200')).toEqual({ changed: 2 })
    expect([one, two].flatMap((report) => listValues(corpus, report))).toEqual([
      { attribute: id, value: '1200' },
      { attribute: id, value: '1200' },
    ])
    undo(corpus)
    expect(shown()).toEqual(before)
    expect(listValues(corpus, one)).toEqual([])
  })

  it('changes nothing when one of them is not there', () => {
    const { corpus, one, two, shown } = givenTwo()
    removeReports(corpus, [two])
    expect(() => editReports(corpus, { reports: [one, two], changes: { status: 'read' } })).toThrow(`not_found: report: ${two}`)
    const nowhere = reportIdSchema.parse('01890000-0000-7000-8000-000000000000')
    expect(() => editReport(corpus, nowhere, { status: 'read' })).toThrow('not_found')
    undo(corpus)
    expect(shown().map(([, status]) => status)).toEqual(['new', 'new'])
  })
})
