import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Client } from '../../../src-shared/contract/contract.ts'
import type { ImportOutcome, Job } from '../../../src-shared/contract/intake-operations.ts'
import { useWorkbench } from '../../connection/workbench-context.tsx'
import { isEnded } from './import-store.ts'
import { arrangeOutcomes, type OutcomeFilter, type OutcomeOrder } from './outcome-order.ts'

/** Outcomes are fetched in pages of so many. */
const pageSize = 200
/** While the import runs, the lines in view are fetched anew at most this often, in milliseconds. */
const refreshInterval = 1200
/** All lines, for sorting and filtering, come in larger pages and less often; each stays small enough not to hold up the window. */
const gatheredPageSize = 1000
const gatherInterval = 4000

export interface OutcomeView {
  readonly filter: OutcomeFilter
  readonly order: OutcomeOrder
  /** The lines on screen, so that their pages are fetched. */
  readonly first: number
  readonly last: number
}

export interface Outcomes {
  /** How many lines the table has. */
  readonly total: number
  readonly isLoading: boolean
  /** The outcome at a place of the list, or undefined while it is on its way. */
  readonly at: (index: number) => ImportOutcome | undefined
}

/** The outcome lines of a job. As the core lists them only pages in view are fetched; another order or filter needs them all. */
export function useOutcomes(job: Job, view: OutcomeView): Outcomes {
  const isAsListed = view.order === null && (view.filter === 'all' || view.filter === 'failed')
  const paged = usePagedOutcomes(job, view)
  const gathered = useGatheredOutcomes(isAsListed ? null : job, view)
  return isAsListed ? paged : gathered
}

function usePagedOutcomes(job: Job, { first, last, filter }: OutcomeView): Outcomes {
  const { client } = useWorkbench()
  const ended = isEnded(job)
  const pages = useMemo(() => {
    const start = Math.floor(first / pageSize)
    return Array.from({ length: Math.floor(last / pageSize) - start + 1 }, (_, step) => start + step)
  }, [first, last])
  const answers = useQueries({
    queries: pages.map((page) => ({
      // The end of the import is a question of its own: an answer that was still on its way then tells too little.
      queryKey: ['intake.outcomes', job.id, page, ended],
      placeholderData: keepPreviousData,
      refetchInterval: ended ? (false as const) : refreshInterval,
      ...settings,
      queryFn: async () => ({ page, ...(await fetchPage(client, job, page * pageSize, pageSize)) }),
    })),
  })
  const known = answers.flatMap(({ data }) => (data === undefined ? [] : [data]))
  const count = Math.max(ended ? 0 : job.done, ...known.map(({ total }) => total))
  return {
    // Failures stand first, so that they alone are the beginning of the list.
    total: filter === 'failed' ? job.failed : count,
    at: (index) => known.find(({ page }) => page === Math.floor(index / pageSize))?.outcomes[index % pageSize],
    isLoading: known.length === 0,
  }
}

const settings = { staleTime: Infinity, gcTime: 10_000, retry: false, networkMode: 'always' as const }

function useGatheredOutcomes(job: Job | null, { filter, order }: OutcomeView): Outcomes {
  const { client } = useWorkbench()
  const ended = job !== null && isEnded(job)
  const { data, isLoading } = useQuery({
    queryKey: ['intake.outcomes', job?.id ?? null, 'all', ended],
    enabled: job !== null,
    placeholderData: keepPreviousData,
    refetchInterval: ended ? false : gatherInterval,
    ...settings,
    queryFn: () => (job === null ? [] : fetchAll(client, job)),
  })
  const arranged = useMemo(() => arrangeOutcomes(data ?? [], filter, order), [data, filter, order])
  return { total: arranged.length, isLoading, at: (index) => arranged[index] }
}

async function fetchAll(client: Client, job: Job): Promise<ImportOutcome[]> {
  const all: ImportOutcome[] = []
  for (;;) {
    const { total, outcomes } = await fetchPage(client, job, all.length, gatheredPageSize)
    all.push(...outcomes)
    if (outcomes.length === 0 || all.length >= total) return all
  }
}

async function fetchPage(client: Client, { id }: Job, offset: number, limit: number) {
  const reply = await client.call('intake.outcomes', { job: id, offset, limit })
  if (!reply.ok) throw new Error(reply.failure.message)
  return reply.value
}
