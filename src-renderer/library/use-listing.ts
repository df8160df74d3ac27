import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { LibraryView } from '../../src-shared/domain/library-view.ts'
import type { ReportFilter } from '../../src-shared/domain/report-filter.ts'
import { openFilter } from './filter/filter-choice.ts'
import { firstOrder, type ReportListing, type ReportOrder } from './table/report-order.ts'

/** What the library is asked to list, as the analyst sets it. */
export interface Listing {
  readonly filter: ReportFilter
  readonly order: ReportOrder
  /** What the core is asked, once there is time for it. */
  readonly asked: ReportListing
  readonly setFilter: (filter: ReportFilter) => void
  readonly setOrder: (order: ReportOrder) => void
  /** Takes filter and order of a kept view; null: as at first. */
  readonly takeView: (view: LibraryView | null) => void
}

export function useListing(): Listing {
  const [filter, setFilter] = useState(openFilter)
  const [order, setOrder] = useState(firstOrder)
  const takeView = useCallback((view: LibraryView | null) => {
    setFilter(view?.content.filter ?? openFilter)
    setOrder(view === null ? firstOrder : { sortBy: view.content.sortBy, descending: view.content.descending })
  }, [])
  const now = useMemo(() => ({ filter: trimmed(filter), ...order }), [filter, order])
  const asked = useDeferredValue(now)
  return { filter, order, asked, setFilter, setOrder, takeView }
}

/** A blank more or less is no other question. */
function trimmed(filter: ReportFilter): ReportFilter {
  const query = filter.query.trim()
  return query === filter.query ? filter : { ...filter, query }
}
