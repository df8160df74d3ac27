import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import type { Hit } from '../../../src-shared/domain/search.ts'
import { askQuestion, questionKey } from '../../connection/ask-question.ts'
import type { RunningQuestion } from '../../connection/question-store.ts'
import { AnswerFailed } from '../../connection/use-answer.ts'
import { useRunning, useStop } from '../../connection/use-question.ts'
import { useWorkbench } from '../../connection/workbench-context.tsx'
import type { ConcordanceInput } from './concordance-input.ts'

/** Lines are fetched in pages of so many. */
const pageSize = 100
/** More lines than a window can scroll through; groups narrow them down. */
export const listedLimit = 1_000_000

export interface Lines {
  /** Null before the first answer. */
  readonly count: { readonly hits: number; readonly reports: number } | null
  readonly failure: Failure | null
  readonly at: (index: number) => Hit | undefined
  /** True while what is shown still answers the question before. */
  readonly isOld: boolean
  readonly running: RunningQuestion | null
  readonly stop: () => void
  readonly askAgain: () => void
  /** The lines from one to another, fetched where they are not here; null when the core refused. */
  readonly between: (first: number, last: number) => Promise<readonly Hit[] | null>
}

interface Page {
  readonly page: number
  readonly hits: number
  readonly reports: number
  readonly lines: readonly Hit[]
}

interface Shown {
  readonly count: Lines['count']
  readonly pages: ReadonlyMap<number, readonly Hit[]>
}

/** The lines of a concordance around those in view; none with null. */
export function useLines(input: ConcordanceInput | null, view: { readonly first: number; readonly last: number }): Lines {
  const { client } = useWorkbench()
  const queries = useQueryClient()
  const pages = useMemo(() => (input === null ? [] : pagesOf(view.first, view.last)), [input, view.first, view.last])
  const inputOf = (page: number) => ({ query: '', ...input, offset: page * pageSize, limit: pageSize })
  const answers = useQueries({
    queries: pages.map((page) => ({
      queryKey: ['search.concordance', inputOf(page)],
      staleTime: Infinity,
      gcTime: 60_000,
      retry: false,
      networkMode: 'always' as const,
      queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Page> => ({
        page,
        ...(await askQuestion(client, 'search.concordance', inputOf(page), signal)),
      }),
    })),
  })
  const found = answers.flatMap(({ data }) => (data === undefined ? [] : [data]))
  const failed = answers.find(({ error }) => error instanceof AnswerFailed)?.error
  const failure = failed instanceof AnswerFailed ? failed.failure : null
  const shown = useLastShown(input === null ? nothing : shownOf(found), failure !== null)
  const running = useRunning(questionKey('search.concordance', inputOf(pages[0] ?? 0)))
  const stop = useStop(running)
  const isOld = input !== null && found.length === 0 && shown.count !== null
  return useMemo<Lines>(
    () => ({
      count: shown.count,
      failure,
      at: (index) => shown.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
      isOld,
      running,
      stop,
      askAgain: () => void queries.refetchQueries({ queryKey: ['search.concordance'], type: 'active' }),
      between: async (first, last) => {
        if (input === null) return []
        const reply = await client.call('search.concordance', { ...input, offset: first, limit: last - first + 1 })
        return reply.ok ? reply.value.lines : null
      },
    }),
    [shown, failure, isOld, running, stop, queries, input, client],
  )
}

const nothing: Shown = { count: null, pages: new Map() }

function shownOf(found: readonly Page[]): Shown | null {
  const [first] = found
  if (first === undefined) return null
  return {
    count: { hits: first.hits, reports: first.reports },
    pages: new Map(found.map(({ page, lines }) => [page, lines])),
  }
}

function pagesOf(first: number, last: number): number[] {
  const start = Math.floor(first / pageSize)
  const end = Math.max(start, Math.floor(last / pageSize))
  return Array.from({ length: end - start + 1 }, (_, step) => start + step)
}

/** What is here, or what was before while the next is on its way, so that typing on does not blank the page. */
function useLastShown(now: Shown | null, isFailed: boolean): Shown {
  const [last, setLast] = useState<Shown>(nothing)
  const isNew = now !== null && !isSameShown(now, last)
  if (isNew) setLast(now)
  if (now === null && isFailed && last !== nothing) setLast(nothing)
  if (isNew) return now
  return now === null && isFailed ? nothing : last
}

function isSameShown(one: Shown, other: Shown): boolean {
  if (one.count?.hits !== other.count?.hits || one.count?.reports !== other.count?.reports) return false
  return one.pages.size === other.pages.size && [...one.pages].every(([page, lines]) => other.pages.get(page) === lines)
}
