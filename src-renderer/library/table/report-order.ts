import type { LibraryColumn } from '../../../src-shared/domain/library-view.ts'
import type { ReportFilter } from '../../../src-shared/domain/report-filter.ts'

/** In which order the library lists. */
export interface ReportOrder {
  readonly sortBy: LibraryColumn
  readonly descending: boolean
}

/** What the library lists, and in which order. */
export interface ReportListing extends ReportOrder {
  readonly filter: ReportFilter
}

/** As imported, latest first. */
export const firstOrder: ReportOrder = { sortBy: 'importedAt', descending: true }

/** Columns whose greatest values are wanted first. */
const greatestFirst: ReadonlySet<LibraryColumn> = new Set(['date', 'length', 'tagCount', 'copyCount', 'importedAt'])

/** The order after a press on a column's head: that column, then the other way round, then as imported. */
export function afterPress(order: ReportOrder, column: LibraryColumn): ReportOrder {
  const natural = greatestFirst.has(column)
  if (order.sortBy !== column) return { sortBy: column, descending: natural }
  return order.descending === natural ? { sortBy: column, descending: !natural } : firstOrder
}
