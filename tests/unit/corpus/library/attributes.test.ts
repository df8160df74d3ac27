import { describe, expect, it } from 'vitest'
import { redo, undo } from '../../../../src-main/corpus/change-log.ts'
import { checkCorpus } from '../../../../src-main/corpus/check-corpus.ts'
import { listAttributes, listValues } from '../../../../src-main/corpus/library/attribute-queries.ts'
import { addAttribute, deleteAttribute, editAttribute, setAttribute } from '../../../../src-main/corpus/library/attributes.ts'
import { removeReports } from '../../../../src-main/corpus/report-queries.ts'
import { sql } from '../../../../src-main/corpus/sql.ts'
import type { AttributeKind } from '../../../../src-shared/domain/attribute.ts'
import { attributeIdSchema, reportIdSchema } from '../../../../src-shared/domain/ids.ts'
import { givenCorpus, givenReport } from '../../../given/given-corpus.ts'

const nowhere = '01890000-0000-7000-8000-000000000000'

function givenTwo() {
  const given = givenCorpus()
  const { corpus } = given
  const one = givenReport(corpus, ['甲县修渠', '清淤。'])
  const two = givenReport(corpus, ['乙县修渠', '护堤。'])
  const add = (name: string, kind: AttributeKind, choices: string[] = []) => addAttribute(corpus, { name, kind, choices })
  const valuesOf = (report: typeof one) => listValues(corpus, report).map(({ value }) => value)
  return { ...given, one, two, add, valuesOf }
}

describe('attributes of the analyst’s own', () => {
  it('keep their order, take values and lose them; each is undone and done again', () => {
    const { corpus, one, two, add, valuesOf } = givenTwo()
    const population = add('人口', 'number')
    const region = add('片区', 'choice', ['东部', '西部', '东部'])
    expect(listAttributes(corpus)).toEqual([
      { id: population.id, name: '人口', kind: 'number', choices: [], count: 0 },
      { id: region.id, name: '片区', kind: 'choice', choices: ['东部', '西部'], count: 0 },
    ])
    expect(setAttribute(corpus, region.id, { reports: [one, two, one], value: '东部' })).toEqual({ changed: 2 })
    expect(setAttribute(corpus, region.id, { reports: [one, two], value: '东部' })).toEqual({ changed: 0 })
    expect(setAttribute(corpus, population.id, { reports: [one], value: '120.50' })).toEqual({ changed: 1 })
    expect(setAttribute(corpus, region.id, { reports: [one], value: '西部' })).toEqual({ changed: 1 })
    expect(valuesOf(one)).toEqual(['120.5', '西部'])
    expect(setAttribute(corpus, region.id, { reports: [one, two], value: null })).toEqual({ changed: 2 })
    expect(valuesOf(two)).toEqual([])
    undo(corpus)
    expect([valuesOf(one), valuesOf(two)]).toEqual([['120.5', '西部'], ['东部']])
    undo(corpus)
    expect(valuesOf(one)).toEqual(['120.5', '东部'])
    redo(corpus)
    expect(deleteAttribute(corpus, region.id)).toEqual({ values: 2 })
    expect(listAttributes(corpus).map(({ name }) => name)).toEqual(['人口'])
    undo(corpus)
    expect(listAttributes(corpus).map(({ name, count }) => `${name} ${count}`)).toEqual(['人口 1', '片区 2'])
    expect(valuesOf(one)).toEqual(['120.5', '西部'])
    redo(corpus)
    expect(valuesOf(two)).toEqual([])
    expect(checkCorpus(corpus)).toEqual([])
  })

  it('refuse a value that is not of their kind', () => {
    const { corpus, one, add } = givenTwo()
    const attributes = { number: add('人口', 'number'), date: add('评估日', 'date'), choice: add('片区', 'choice', ['东部']) }
    const bad = [
      [attributes.number, '一百'],
      [attributes.number, '1,200'],
      [attributes.number, '1e999'],
      [attributes.date, '2023-02-29'],
      [attributes.date, '2023/02/01'],
      [attributes.choice, '西部'],
    ] as const
    for (const [attribute, value] of bad)
      expect(() => setAttribute(corpus, attribute.id, { reports: [one], value })).toThrow('bad_input: value')
    expect(listValues(corpus, one)).toEqual([])
  })

  it('change name and choices, save where a present report has the choice', () => {
    const { corpus, one, two, add, valuesOf } = givenTwo()
    const region = add('片区', 'choice', ['东部', '西部', '中部'])
    const note = add('备注', 'text')
    setAttribute(corpus, region.id, { reports: [one], value: '东部' })
    setAttribute(corpus, region.id, { reports: [two], value: '西部' })
    expect(() => editAttribute(corpus, region.id, { choices: ['东部'] })).toThrow('conflict: choices: 西部')
    expect(editAttribute(corpus, region.id, { choices: ['西部', '东部'], name: '分区' })).toMatchObject({
      name: '分区',
      choices: ['西部', '东部'],
      count: 2,
    })
    expect(() => editAttribute(corpus, note.id, { name: '分区' })).toThrow('conflict: attribute: 分区')
    expect(() => editAttribute(corpus, note.id, { choices: ['是'] })).toThrow('bad_input: choices')
    // A removed report cannot hold a choice fast, and gets its value back with undo.
    removeReports(corpus, [two])
    editAttribute(corpus, region.id, { choices: ['东部'] })
    expect(checkCorpus(corpus)).toEqual([])
    undo(corpus)
    undo(corpus)
    expect(valuesOf(two)).toEqual(['西部'])
  })

  it('keep names apart, refuse what is not there, and are there after reopening', () => {
    const { corpus, one, add, reopen, touched } = givenTwo()
    const note = add('备注', 'text')
    expect(() => add('备注', 'number')).toThrow('conflict: attribute: 备注')
    expect(() => add('数目', 'number', ['1'])).toThrow('bad_input: choices')
    const unknown = reportIdSchema.parse(nowhere)
    expect(() => setAttribute(corpus, note.id, { reports: [one, unknown], value: '一' })).toThrow('not_found: report')
    expect(() => deleteAttribute(corpus, attributeIdSchema.parse(nowhere))).toThrow('not_found: attribute')
    setAttribute(corpus, note.id, { reports: [one], value: '待核' })
    setAttribute(corpus, note.id, { reports: [one], value: '已核' })
    expect(touched.at(-1)).toEqual({ areas: ['attributes'], reports: [one] })
    const again = reopen()
    undo(again)
    expect(listValues(again, one)).toEqual([{ attribute: note.id, value: '待核' }])
    undo(again)
    undo(again)
    expect(listAttributes(again)).toEqual([])
    expect(again.all(sql`SELECT 1 FROM attribute_value`)).toEqual([])
  })
})
