import { useMemo } from 'react'
import type { QuestionInput } from '../../connection/ask-question.ts'
import type { SearchRequest } from '../../../src-shared/domain/search.ts'
import { reportFilterSchema, type ReportFilterInput } from '../../../src-shared/domain/report-filter.ts'
import { parseQuery } from '../../../src-shared/domain/query/parse-query.ts'
import { useSearch } from '../search-store.ts'

/** What the concordance is asked for, page and name of the question aside. */
export type ConcordanceInput = Omit<QuestionInput<'search.concordance'>, 'offset' | 'limit'>

/** What is looked for and where; null while nothing is. */
export function useRequest(): SearchRequest | null {
  const asked = useSearch((state) => state.asked)
  const mode = useSearch((state) => state.mode)
  const isExact = useSearch((state) => state.isExact)
  const filter = useSearch((state) => state.filter)
  return useMemo(() => requestOf({ query: asked, mode, isExact, filter }), [asked, mode, isExact, filter])
}

interface Asked extends Pick<SearchRequest, 'query' | 'mode' | 'isExact'> {
  readonly filter: ReportFilterInput
}

/** Blanks alone are nothing to look for, nor is what cannot be read: the box says why. */
function requestOf({ query, mode, isExact, filter }: Asked): SearchRequest | null {
  if (query.trim() === '' || (mode === 'language' && !parseQuery(query).ok)) return null
  return { query, mode, isExact, filter: reportFilterSchema.parse(filter) }
}

/** The request with the group that was chosen and the order of the lines. */
export function useConcordanceInput(request: SearchRequest | null): ConcordanceInput | null {
  const by = useSearch((state) => state.by)
  const value = useSearch((state) => state.group)
  const sortBy = useSearch((state) => state.sortBy)
  const descending = useSearch((state) => state.descending)
  const context = useSearch((state) => state.context)
  return useMemo(
    () => (request === null ? null : { ...request, group: value === null ? null : { by, value }, sortBy, descending, context }),
    [request, by, value, sortBy, descending, context],
  )
}
