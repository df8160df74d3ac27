import { keepPreviousData, useQuery, type Query, type QueryClient } from '@tanstack/react-query'
import type { Contract, InputOf, OperationName, OutputOf } from '../../src-shared/contract/contract.ts'
import type { WorkbenchEvent, CorpusArea } from '../../src-shared/contract/event.ts'
import type { Failure } from '../../src-shared/contract/failure.ts'
import { useWorkbench } from './workbench-context.tsx'

/** Names of the operations that only read. */
export type QueryName = { [Name in OperationName]: Contract[Name]['kind'] extends 'query' ? Name : never }[OperationName]

/** What a screen sees of a question to the core: its value once there, or the failure. `isLoading` only before the first value. */
export interface AnswerState<Value> {
  readonly value: Value | undefined
  readonly failure: Failure | null
  readonly isLoading: boolean
  /** True while `value` still answers the question asked before this one. */
  readonly isOld: boolean
  readonly askAgain: () => void
}

/** How a question to the core fails inside a query function. */
export class AnswerFailed extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/**
 * Asks the core and asks again whenever an event says that an area of the answer changed.
 * Pass null as input while there is nothing to ask yet. The previous value stays until the next is there.
 */
export function useAnswer<Name extends QueryName>(name: Name, input: InputOf<Name> | null): AnswerState<OutputOf<Name>> {
  const { client } = useWorkbench()
  const result = useQuery<OutputOf<Name>>({
    queryKey: [name, input],
    enabled: input !== null,
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Infinity,
    networkMode: 'always',
    queryFn: async () => {
      if (input === null) throw new Error('asked without input')
      const reply = await client.call(name, input)
      if (!reply.ok) throw new AnswerFailed(reply.failure)
      return reply.value
    },
  })
  return {
    value: result.data,
    failure: result.error instanceof AnswerFailed ? result.error.failure : null,
    isLoading: result.isLoading,
    isOld: result.isPlaceholderData,
    askAgain: () => void result.refetch(),
  }
}

/** Which answers an area's change makes old, by the first word of the operation. */
const dependents: Record<CorpusArea, readonly string[]> = {
  corpus: ['corpus.', 'tag.', 'compare.', 'brief.', 'intake.', 'library.', 'search.'],
  reports: [
    'corpus.',
    'compare.',
    'tag.tags',
    'tag.deletionEffect',
    'tag.categories',
    'intake.original',
    'intake.copies',
    'library.',
    'search.',
  ],
  categories: ['corpus.current', 'tag.', 'compare.', 'library.facets', 'library.portrait', 'search.'],
  tags: [
    'corpus.current',
    'corpus.report',
    'corpus.history',
    'tag.',
    'compare.',
    'library.facets',
    'library.portrait',
    'search.',
  ],
  briefs: ['corpus.current', 'brief.'],
  sets: ['corpus.current', 'corpus.report', 'corpus.history', 'library.', 'search.'],
  attributes: ['corpus.current', 'corpus.report', 'corpus.history', 'library.', 'search.'],
  views: ['corpus.current', 'corpus.history', 'library.views'],
  searches: ['corpus.current', 'corpus.history', 'search.saved'],
  dictionary: ['corpus.current', 'corpus.history', 'search.dictionary', 'search.frequency', 'search.keyness'],
}

/**
 * Marks answers as old after an event, so that the ones on screen are asked again. A first answer that is still on its way may be from before
 * the change, and the query client would take it as it comes: it is asked again once it is there.
 */
export function refreshAfter(event: WorkbenchEvent, queries: QueryClient): void {
  if (event.type !== 'corpus.changed') return
  const prefixes = [...new Set(event.areas.flatMap((area) => dependents[area]))]
  const isDependent = ({ queryKey: [operation] }: Query) =>
    typeof operation === 'string' && prefixes.some((prefix) => operation.startsWith(prefix))
  for (const query of queries.getQueryCache().findAll({ predicate: isDependent, fetchStatus: 'fetching' })) {
    if (query.state.data !== undefined) continue
    const askAgain = () => void queries.invalidateQueries({ queryKey: query.queryKey, exact: true })
    query.promise?.then(askAgain, askAgain)
  }
  void queries.invalidateQueries({ predicate: isDependent })
}
