import { describe, expect, it } from 'vitest'
import { keptValue, parseChoices, problemOfValue } from '../../../src-renderer/library/attributes/attribute-kinds.ts'
import {
  columnsToImport,
  firstPlan,
  withColumnPlan,
  type SeenTable,
} from '../../../src-renderer/library/attributes/table-plan.ts'
import { editOf, emptyDraft, lacksPlaceName } from '../../../src-renderer/library/bulk/bulk-draft.ts'
import { allSeveral, commonValues } from '../../../src-renderer/library/bulk/common-values.ts'
import type { LibraryRow } from '../../../src-shared/contract/corpus-operations.ts'
import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import { attributeIdSchema, reportIdSchema } from '../../../src-shared/domain/ids.ts'

const attribute: Attribute = {
  id: attributeIdSchema.parse('01900000-0000-7000-8000-000000000001'),
  name: '常住人口',
  kind: 'number',
  choices: [],
  count: 0,
}
const qinghe = { name: '青禾县', code: '510123', province: '梧江省', city: '临渡市', level: 'county' } as const

function row(given: Partial<LibraryRow>): LibraryRow {
  return {
    id: reportIdSchema.parse('01900000-0000-7000-8000-000000000002'),
    file: 'a.txt',
    format: 'txt',
    script: 'Hans',
    title: null,
    subtitle: null,
    locality: qinghe,
    date: '2021-03',
    publisher: null,
    author: null,
    url: null,
    documentNumber: null,
    status: 'new',
    length: 1,
    tagCount: 0,
    copyCount: 0,
    importedAt: '2026-01-01T00:00:00Z',
    attributes: [],
    ...given,
  }
}

describe('what several reports have in common', () => {
  it('is a value where all have it, also none, and several where they differ', () => {
    const common = commonValues([row({}), row({ date: '2022', attributes: [{ attribute: attribute.id, value: '3' }] })])
    expect(common.status).toEqual({ isSame: true, value: 'new' })
    expect(common.publisher).toEqual({ isSame: true, value: null })
    expect(common.date).toEqual({ isSame: false })
    expect(common.locality).toEqual({ isSame: true, value: qinghe })
    expect(common.attribute(attribute.id)).toEqual({ isSame: false })
  })
})

describe('the edit of many', () => {
  const common = commonValues([row({})])

  it('holds only what is filled in; null empties', () => {
    expect(editOf(emptyDraft, common, [attribute])).toEqual({ changes: {}, attributes: [] })
    const draft = { publisher: '应急厅', date: null, attributes: { [attribute.id]: '1,200' } }
    expect(editOf(draft, common, [attribute])).toEqual({
      changes: { publisher: '应急厅', date: null },
      attributes: [{ attribute: attribute.id, value: '1200' }],
    })
  })

  it('keeps the rest of a common place, and asks for a name where there is none', () => {
    const draft = { place: { city: '望川市' }, attributes: {} }
    expect(editOf(draft, common, []).changes.locality).toEqual({ ...qinghe, city: '望川市', code: null })
    expect(lacksPlaceName(draft, common)).toBe(false)
    expect(lacksPlaceName(draft, allSeveral)).toBe(true)
    const other = { place: { name: '石川县' }, attributes: {} }
    expect(editOf(other, common, []).changes.locality).toEqual({
      name: '石川县',
      code: null,
      province: null,
      city: null,
      level: null,
    })
    expect(editOf({ place: null, attributes: {} }, common, []).changes).toEqual({ locality: null })
  })
})

describe('a table of attributes', () => {
  const table: SeenTable = {
    sheets: [],
    rows: 2,
    columns: [
      { name: '文件', samples: ['a.txt'], kind: 'text' },
      { name: '常住人口', samples: ['3', '4'], kind: 'number' },
      { name: '联系人', samples: ['林'], kind: 'text' },
      { name: '备注', samples: [], kind: 'text' },
    ],
    match: { column: 0, by: 'file', matched: 2 },
  }

  it('goes into attributes of its columns’ names, new ones where there are none; empty columns stay out', () => {
    const plan = firstPlan(table, [attribute])
    expect(columnsToImport(plan)).toEqual([
      { column: 1, to: { attribute: attribute.id } },
      { column: 2, to: { name: '联系人', kind: 'text' } },
    ])
    expect(columnsToImport(withColumnPlan(plan, 2, { kind: 'skip' }))).toHaveLength(1)
    expect(columnsToImport({ ...plan, match: { column: 2, by: 'title' } })).toEqual([
      { column: 1, to: { attribute: attribute.id } },
    ])
  })
})

describe('the values of attributes', () => {
  const say = (key: string) => key
  it('fit their kind', () => {
    expect(problemOfValue('number', '1,200', say)).toBeNull()
    expect(problemOfValue('number', '很多', say)).toBe('badNumber')
    expect(problemOfValue('date', '2021-3', say)).toBe('badDate')
    expect(problemOfValue('date', '2021-03', say)).toBeNull()
    expect(problemOfValue('number', '', say)).toBeNull()
    expect(keptValue('number', '1,200')).toBe('1200')
    expect(parseChoices('是，否、 待定;是')).toEqual(['是', '否', '待定'])
  })
})
