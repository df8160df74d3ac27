import type { z } from 'zod'
import type { exchangeOperations } from '../../../src-shared/contract/exchange-operations.ts'
import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { WritableCorpus } from '../../corpus/corpus.ts'
import { Failed } from '../../corpus/failed.ts'
import { findAttribute, putValues } from '../../corpus/library/attribute-queries.ts'
import { addAttribute } from '../../corpus/library/attributes.ts'
import { finderByKey } from './find-by-key.ts'
import { fitCell } from './fit-cell.ts'
import type { Table, TableRow } from './table.ts'

type Request = z.output<(typeof exchangeOperations)['exchange.importAttributes']['input']>
type Result = z.output<(typeof exchangeOperations)['exchange.importAttributes']['output']>
type LeftOut = Result['left'][number]

/** As many of what was left out are told. */
const TOLD = 1000
/** The most choices that a column makes. */
const MOST_CHOICES = 1000

/** A row that found its report. */
interface MatchedRow extends TableRow {
  readonly report: ReportId
  readonly key: string
}

/**
 * Gives reports the values that a table has for them, in one deed. Empty cells leave what is there. Told and left out are rows that find no
 * report, or several, or one that a row before found already (`ambiguous`), and values that are not of their attribute's kind. Fails with nothing
 * changed: `bad_input` for a column that is not there or an attribute that two go to, `conflict` for a new attribute whose name is taken.
 */
export function importAttributes(
  corpus: WritableCorpus,
  table: Table,
  { match, columns }: Omit<Request, 'path' | 'sheet'>,
): Result {
  const missing = [match.column, ...columns.map(({ column }) => column)].find((column) => column >= table.columns.length)
  if (missing !== undefined) throw new Failed('bad_input', 'column', `less than ${table.columns.length}, not ${missing}`)
  const { matched, left } = matchRows(corpus, table, match)
  let values = 0
  corpus.act({ label: 'library.importAttributes', subject: table.file }, () => {
    const targets = columns.map(({ column, to }) => ({ column, attribute: attributeFor(corpus, to, valuesIn(matched, column)) }))
    refuseTwice(targets.map(({ attribute }) => attribute))
    for (const { column, attribute } of targets) {
      const fitting = fitColumn(matched, { column, attribute, left })
      values += fitting.length
      putValues(corpus, attribute.id, fitting)
    }
  })
  const told = left.toSorted((one, other) => one.row - other.row).slice(0, TOLD)
  return { rows: table.rows.length, matched: matched.length, values, left: told, leftTotal: left.length }
}

function matchRows(
  corpus: WritableCorpus,
  { rows }: Table,
  { column, by }: Request['match'],
): { readonly matched: readonly MatchedRow[]; readonly left: LeftOut[] } {
  const find = finderByKey(corpus, by)
  const matched = new Map<ReportId, MatchedRow>()
  const left: LeftOut[] = []
  for (const row of rows) {
    const key = row.cells[column] ?? ''
    const called = key === '' ? 'unmatched' : find(key)
    if (typeof called === 'string') left.push({ row: row.row, key, column: null, reason: called })
    else if (matched.has(called.report)) left.push({ row: row.row, key, column: null, reason: 'ambiguous' })
    else matched.set(called.report, { ...row, key, report: called.report })
  }
  return { matched: [...matched.values()], left }
}

function valuesIn(rows: readonly MatchedRow[], column: number): string[] {
  return rows.flatMap(({ cells }) => cells[column] || [])
}

/** The attribute that a column goes to; a new one of choices has those that stand in the column. */
function attributeFor(corpus: WritableCorpus, to: Request['columns'][number]['to'], values: readonly string[]): Attribute {
  if ('attribute' in to) return findAttribute(corpus, to.attribute)
  const choices = to.kind === 'choice' ? [...new Set(values)] : []
  if (choices.length > MOST_CHOICES)
    throw new Failed('bad_input', to.name, `at most ${MOST_CHOICES} choices; the column has ${choices.length}`)
  return addAttribute(corpus, { ...to, choices })
}

function refuseTwice(attributes: readonly Attribute[]): void {
  const twice = attributes.find(({ id }, index) => attributes.findIndex((other) => other.id === id) < index)
  if (twice !== undefined) throw new Failed('bad_input', 'columns', `one column for ${twice.name}`)
}

/** The values of a column by report; those that are not of the attribute's kind are added to what is left out. */
function fitColumn(
  rows: readonly MatchedRow[],
  { column, attribute, left }: { readonly column: number; readonly attribute: Attribute; readonly left: LeftOut[] },
): [ReportId, string][] {
  return rows.flatMap(({ row, key, cells, report }): [ReportId, string][] => {
    const cell = cells[column] ?? ''
    if (cell === '') return []
    const value = fitCell(attribute, cell)
    if (value !== null) return [[report, value]]
    left.push({ row, key, column, reason: 'badValue' })
    return []
  })
}
