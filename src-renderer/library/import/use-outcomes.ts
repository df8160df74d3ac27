import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ImportOutcome, Job } from '../../../src-shared/contract/intake-operations.ts'
import { useWorkbench } from '../../connection/workbench-context.tsx'
import { isEnded } from './import-store.ts'

/** Outcomes are fetched in pages of so many. */
const pageSize = 200
/** While the import runs, the lines are fetched anew at most this often, in milliseconds. */
const refreshInterval = 1200

export interface Outcomes {
  readonly total: number
  readonly isLoading: boolean
  /** The outcome at a place of the list, or undefined while it is on its way. */
  readonly at: (index: number) => ImportOutcome | undefined
}

/** The outcome lines of an import, failures first: only the pages that are in view. */
export function useOutcomes(job: Job, view: { readonly first: number; readonly last: number }): Outcomes {
  const { client } = useWorkbench()
  const ended = isEnded(job)
  const pages = useMemo(() => {
    const first = Math.floor(view.first / pageSize)
    const last = Math.floor(view.last / pageSize)
    return Array.from({ length: last - first + 1 }, (_, step) => first + step)
  }, [view.first, view.last])
  const answers = useQueries({
    queries: pages.map((page) => ({
      // The end of the import is a question of its own: an answer that was still on its way then tells too little.
      queryKey: ['intake.outcomes', job.id, page, ended],
      placeholderData: keepPreviousData,
      refetchInterval: ended ? (false as const) : refreshInterval,
      staleTime: Infinity,
      gcTime: 10_000,
      retry: false,
      networkMode: 'always' as const,
      queryFn: async () => {
        const reply = await client.call('intake.outcomes', { job: job.id, offset: page * pageSize, limit: pageSize })
        if (!reply.ok) throw new Error(reply.failure.message)
        return { page, ...reply.value }
      },
    })),
  })
  const known = answers.flatMap(({ data }) => (data === undefined ? [] : [data]))
  const at = (index: number) => known.find(({ page }) => page === Math.floor(index / pageSize))?.outcomes[index % pageSize]
  const total = Math.max(0, ...known.map((page) => page.total))
  return { total, at, isLoading: known.length === 0 }
}
