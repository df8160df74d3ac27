import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Client } from '../../../src-shared/contract/contract.ts'
import type { LibraryRow } from '../../../src-shared/contract/corpus-operations.ts'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { useWorkbench } from '../../connection/workbench-context.tsx'
import type { ReportListing } from './report-order.ts'

/** Rows are fetched in pages of so many, so that a library of 100,000 opens as fast as one of a hundred. */
const pageSize = 100
/** So many rows before and behind those in view are fetched with them. */
const margin = 40
/** Pages are asked for once the view rests so long, in milliseconds: not for what is flown over. */
const rest = 40

export interface ReportRows {
  /** Null before the first answer. */
  readonly total: number | null
  readonly failure: Failure | null
  /** What is wrong with the query in the search box; the rows are then those of the last one that was sound. */
  readonly problem: Failure | null
  /** What the rows answer. */
  readonly listing: ReportListing
  readonly at: (index: number) => LibraryRow | undefined
  /** The rows that are here, in order; those of pages not in view are not. */
  readonly known: readonly LibraryRow[]
  /** The ids from one row to another, fetched where they are not here. */
  readonly idsBetween: (first: number, last: number) => Promise<readonly ReportId[]>
  /** Hears which rows are in view. */
  readonly onView: (view: { readonly first: number; readonly last: number }) => void
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
export function useReportRows(asked: ReportListing): ReportRows {
  const { client } = useWorkbench()
  const [pages, onView] = usePagesInView()
  const answers = useQueries({ queries: pages.map((page) => pageQuery(client, asked, page)) })
  const failure = failureOf(answers.map(({ error }) => error))
  const isMalformed = failure?.code === 'query_malformed'
  const isAnswered = !isMalformed && answers.some(({ data, isPlaceholderData }) => data !== undefined && !isPlaceholderData)
  const sound = useLastSound(asked, isAnswered)
  const former = useQueries({ queries: isMalformed ? pages.map((page) => pageQuery(client, sound, page)) : [] })
  const found = (isMalformed ? former : answers).flatMap(({ data }) => (data === undefined ? [] : [data]))
  const total = useLastKnown(found[0]?.total ?? null)
  const byPage = new Map(found.map(({ page, reports }) => [page, reports]))
  const listing = isMalformed ? sound : asked
  return {
    total,
    failure: isMalformed ? null : failure,
    problem: isMalformed ? failure : null,
    listing,
    at: (index) => byPage.get(Math.floor(index / pageSize))?.[index % pageSize],
    known: found.flatMap(({ reports }) => reports),
    idsBetween: async (first, last) => {
      const reply = await client.call('corpus.reportIds', { ...listing, offset: first, limit: Math.max(1, last - first + 1) })
      return reply.ok ? reply.value.reports : []
    },
    onView,
    askAgain: () => answers.forEach(({ refetch }) => void refetch()),
  }
}

function failureOf(errors: readonly unknown[]): Failure | null {
  const failed = errors.find((error) => error instanceof RowsFailed)
  return failed instanceof RowsFailed ? failed.failure : null
}

/** The last listing that was answered. */
function useLastSound(asked: ReportListing, isAnswered: boolean): ReportListing {
  const [sound, setSound] = useState(asked)
  if (isAnswered && sound !== asked) setSound(asked)
  return sound
}

function pageQuery(client: Client, listing: ReportListing, page: number) {
  const input = { ...listing, offset: page * pageSize, limit: pageSize }
  return {
    queryKey: ['corpus.reports', input],
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    networkMode: 'always' as const,
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const reply = await client.call('corpus.reports', input)
      if (!reply.ok) throw new RowsFailed(reply.failure)
      return { page, ...reply.value }
    },
  }
}

/** The pages of the rows in view, and what hears which rows these are. */
function usePagesInView() {
  const [pages, setPages] = useState<readonly number[]>([0])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const onView = useCallback(({ first, last }: { readonly first: number; readonly last: number }) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      const start = Math.floor(Math.max(0, first - margin) / pageSize)
      const count = Math.floor((last + margin) / pageSize) - start + 1
      setPages((now) =>
        now[0] === start && now.length === count ? now : Array.from({ length: count }, (_, step) => start + step),
      )
    }, rest)
  }, [])
  return [pages, onView] as const
}

/** The value, or the one before while the next is on its way, so that the scrollbar does not jump. */
function useLastKnown(value: number | null): number | null {
  const [last, setLast] = useState(value)
  if (value !== null && value !== last) setLast(value)
  return value ?? last
}
