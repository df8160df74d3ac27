import { useMemo } from 'react'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import { useSearch } from '../search-store.ts'
import { problemPlace } from './problem-place.ts'

/** What is wrong with the query in the box, and where; null while nothing is known to be. */
export interface QueryProblem {
  readonly range: Range | null
  readonly text: string
}

export function useQueryProblem(failure: Failure | null): QueryProblem | null {
  const draft = useSearch((state) => state.draft)
  const asked = useSearch((state) => state.asked)
  return useMemo(() => {
    // What was wrong with a query that is typed on is no longer known to be.
    if (failure?.code !== 'query_malformed' || draft !== asked) return null
    return { range: problemPlace(failure.place, draft), text: failure.message }
  }, [failure, draft, asked])
}
