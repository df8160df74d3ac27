import type { InputOf } from '../../src-shared/contract/contract.ts'

export type SortField = NonNullable<InputOf<'corpus.reports'>['sortBy']>

/** What the library lists, and in which order. */
export interface ReportOrder {
  readonly search: string
  readonly sortBy: SortField
  readonly descending: boolean
}

/** As imported, latest first. */
export const firstOrder: ReportOrder = { search: '', sortBy: 'importedAt', descending: true }

/** Fields whose greatest values are wanted first. */
const greatestFirst: ReadonlySet<SortField> = new Set(['date', 'length', 'tagCount', 'importedAt'])

/** The order after a press on a column's head: that column, then the other way round, then as imported. */
export function afterPress(order: ReportOrder, field: SortField): ReportOrder {
  const natural = greatestFirst.has(field)
  if (order.sortBy !== field) return { ...order, sortBy: field, descending: natural }
  if (order.descending === natural) return { ...order, descending: !natural }
  return { ...firstOrder, search: order.search }
}
