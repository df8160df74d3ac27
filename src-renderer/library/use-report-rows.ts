import { useQueries } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Failure } from '../../src-shared/contract/failure.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { ReportSummary } from '../../src-shared/domain/report.ts'
import { useWorkbench } from '../connection/workbench-context.tsx'
import type { ReportOrder } from './report-order.ts'

/** Rows are fetched in pages of so many, so that a library of 100,000 opens as fast as one of a hundred. */
const pageSize = 200

export interface ReportRows {
  /** Null before the first answer. */
  readonly total: number | null
  readonly failure: Failure | null
  readonly at: (index: number) => ReportSummary | undefined
  /** The rows that are here, in order; those of pages not in view are not. */
  readonly known: readonly ReportSummary[]
  /** The ids from one row to another, fetched where they are not here. */
  readonly idsBetween: (first: number, last: number) => Promise<readonly ReportId[]>
  readonly askAgain: () => void
}

class RowsFailed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** The rows of the library around those in view. */
export function useReportRows(order: ReportOrder, view: { readonly first: number; readonly last: number }): ReportRows {
  const { client } = useWorkbench()
  const pages = useMemo(() => pagesOf(view.first, view.last), [view.first, view.last])
  const answers = useQueries({
    queries: pages.map((page) => {
      const input = { ...order, offset: page * pageSize, limit: pageSize }
      return {
        queryKey: ['corpus.reports', input],
        staleTime: Infinity,
        gcTime: 60_000,
        retry: false,
        networkMode: 'always' as const,
        queryFn: async () => {
          const reply = await client.call('corpus.reports', input)
          if (!reply.ok) throw new RowsFailed(reply.failure)
          return { page, ...reply.value }
        },
      }
    }),
  })
  const found = answers.flatMap(({ data }) => (data === undefined ? [] : [data]))
  const total = useLastKnown(found[0]?.total ?? null)
  const byPage = new Map(found.map(({ page, reports }) => [page, reports]))
  const failed = answers.find(({ error }) => error instanceof RowsFailed)?.error
  return {
    total,
    failure: failed instanceof RowsFailed ? failed.failure : null,
    at: (index) => byPage.get(Math.floor(index / pageSize))?.[index % pageSize],
    known: found.flatMap(({ reports }) => reports),
    idsBetween: async (first, last) => {
      const input = { ...order, offset: first, limit: Math.max(1, Math.min(100_000, last - first + 1)) }
      const reply = await client.call('corpus.reports', input)
      return reply.ok ? reply.value.reports.map(({ id }) => id) : []
    },
    askAgain: () => answers.forEach(({ refetch }) => void refetch()),
  }
}

function pagesOf(first: number, last: number): number[] {
  const start = Math.floor(first / pageSize)
  const end = Math.max(start, Math.floor(last / pageSize))
  return Array.from({ length: end - start + 1 }, (_, step) => start + step)
}

/** The value, or the one before while the next is on its way, so that the scrollbar does not jump. */
function useLastKnown(value: number | null): number | null {
  const [last, setLast] = useState(value)
  if (value !== null && value !== last) setLast(value)
  return value ?? last
}
