import { useMemo } from 'react'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import { parseQuery } from '../../../src-shared/domain/query/parse-query.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import { useWords } from '../../words/use-words.ts'
import { useSearch } from '../search-store.ts'
import { problemPlace } from './problem-place.ts'
import { problemWords } from './problem-words.ts'

/** What is wrong with the query in the box, and where. */
export interface QueryProblem {
  /** Null where the place is not known. */
  readonly range: Range | null
  readonly text: string
}

/**
 * What is wrong with the query in the box; null while nothing is known to be, and while it is still typed.
 * The language is read here, without waiting for the core; what is wrong with a regular expression, the core says.
 */
export function useQueryProblem(failure: Failure | null): QueryProblem | null {
  const say = useWords('problem', problemWords)
  const draft = useSearch((state) => state.draft)
  const asked = useSearch((state) => state.asked)
  const mode = useSearch((state) => state.mode)
  return useMemo(() => {
    // What was wrong with a query that is typed on is no longer known to be.
    if (draft !== asked || draft.trim() === '') return null
    if (mode === 'language') {
      const parsed = parseQuery(draft)
      if (!parsed.ok) return { range: parsed.problem, text: say(parsed.problem.code) }
    }
    if (failure?.code !== 'query_malformed') return null
    return { range: problemPlace(failure.place, draft), text: failure.message }
  }, [failure, draft, asked, mode, say])
}
