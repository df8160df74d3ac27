import { useMemo } from 'react'
import type { OutputOf } from '../../../src-shared/contract/contract.ts'
import type { ReportFilter } from '../../../src-shared/domain/report-filter.ts'
import { useAnswer, type AnswerState } from '../../connection/use-answer.ts'
import type { Facet } from '../filter/filter-choice.ts'

/** Of a facet with more values than these the most frequent ones are listed. */
const valuesAsked = 3000

export type FacetCount = OutputOf<'library.facets'>['facets'][number]

/** The values of the facets that are open, with their counts under this filter. */
export function useFacets(filter: ReportFilter, open: readonly Facet[]): AnswerState<ReadonlyMap<string, FacetCount>> {
  const answer = useAnswer('library.facets', open.length === 0 ? null : { filter, facets: [...open], limit: valuesAsked })
  const { value } = answer
  const counts = useMemo(() => value && new Map(value.facets.map((facet) => [facet.facet, facet])), [value])
  return { ...answer, value: counts }
}
