import type { InputOf, OutputOf } from '../../../src-shared/contract/contract.ts'
import type { TableMatch } from '../../../src-shared/contract/exchange-operations.ts'
import type { Attribute, AttributeKind } from '../../../src-shared/domain/attribute.ts'
import type { AttributeId } from '../../../src-shared/domain/ids.ts'

type Columns = InputOf<'exchange.importAttributes'>['columns']
export type SeenTable = OutputOf<'exchange.lookAtTable'>

/** How a column comes in: not at all, into an attribute that is there, or as a new one. */
export type ColumnPlan =
  | { readonly kind: 'skip' }
  | { readonly kind: 'old'; readonly attribute: AttributeId }
  | { readonly kind: 'new'; readonly name: string; readonly as: AttributeKind }

export interface TablePlan {
  /** The column that finds the report; null while none was chosen. */
  readonly match: { readonly column: number; readonly by: TableMatch } | null
  /** By the column's place. */
  readonly columns: readonly ColumnPlan[]
}

/** What is done unless the analyst says otherwise: every column with values but the one that finds the report comes in, into the attribute of its name where there is one. */
export function firstPlan(table: SeenTable, attributes: readonly Attribute[]): TablePlan {
  return {
    match: table.match === null ? null : { column: table.match.column, by: table.match.by },
    columns: table.columns.map(({ name, kind, samples }, column): ColumnPlan => {
      if (column === table.match?.column || name.trim() === '' || samples.length === 0) return { kind: 'skip' }
      const known = attributes.find((attribute) => attribute.name === name.trim())
      return known === undefined ? { kind: 'new', name: name.trim(), as: kind } : { kind: 'old', attribute: known.id }
    }),
  }
}

/** The columns that come in, as the core takes them. The column that finds the report is none of them. */
export function columnsToImport(plan: TablePlan): Columns {
  return plan.columns.flatMap((entry, column): Columns => {
    if (column === plan.match?.column) return []
    if (entry.kind === 'old') return [{ column, to: { attribute: entry.attribute } }]
    return entry.kind === 'new' && entry.name.trim() !== '' ? [{ column, to: { name: entry.name.trim(), kind: entry.as } }] : []
  })
}

export function withColumnPlan(plan: TablePlan, column: number, entry: ColumnPlan): TablePlan {
  return { ...plan, columns: plan.columns.with(column, entry) }
}
