import { X } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Tag, TagGroup, TagList } from 'react-aria-components'
import type { ReportFilter } from '../../../src-shared/domain/report-filter.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { useWords } from '../../words/use-words.ts'
import { chosenIn, facetsAsked, isNarrowed, withoutFacets, withToggled, type Facet } from '../filter/filter-choice.ts'
import { useFacetText } from './facet-text.ts'
import { facetWords } from './facet-words.ts'
import './filter-chips.css'

interface Chip {
  readonly id: string
  readonly text: string
  readonly without: ReportFilter
}

export interface FilterChipsProps {
  readonly filter: ReportFilter
  readonly onFilter: (filter: ReportFilter) => void
}

/** What the filter asks for, each condition to be taken away: by its cross, or by Delete. */
export function FilterChips({ filter, onFilter }: FilterChipsProps) {
  const say = useWords('facets', facetWords)
  const chips = useChips(filter)
  if (!isNarrowed(filter)) return null
  return (
    <div className="chips">
      <TagGroup
        aria-label={say('chosen')}
        className="chips-group"
        onRemove={(keys) => {
          const removed = chips.find(({ id }) => keys.has(id))
          if (removed !== undefined) onFilter(removed.without)
        }}
      >
        <TagList className="chips-list" items={chips}>
          {({ id, text }) => (
            <Tag id={id} className="chip" textValue={text}>
              <span className="chip-text" title={text}>
                {text}
              </span>
              <Button slot="remove" className="chip-remove">
                <X size={12} aria-hidden />
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <button type="button" className="chips-clear" onClick={() => onFilter(withoutFacets(filter))}>
        {say('clearAll')}
      </button>
    </div>
  )
}

function useChips(filter: ReportFilter): readonly Chip[] {
  const say = useWords('facets', facetWords)
  const text = useFacetText()
  const labelOf = useLabels(filter)
  return useMemo(() => {
    const chips = facetsAsked(filter).flatMap((facet) =>
      chosenIn(filter, facet).map((value) => ({
        id: `${facet} ${value}`,
        text: say('chip', {
          facet: text.nameOf(facet),
          value: text.valueOf(facet, value, labelOf(facet, value), { isAlone: true }),
        }),
        without: withToggled(filter, facet, value),
      })),
    )
    if (filter.reports === null) return chips
    const named = say('chipReports', { count: filter.reports.length })
    return [...chips, { id: 'reports', text: named, without: { ...filter, reports: null } }]
  }, [filter, say, text, labelOf])
}

/** The names of things that a filter holds by their ids. */
function useLabels(filter: ReportFilter): (facet: Facet, value: string) => string | null {
  const sets = useAnswer('library.sets', filter.sets.length === 0 ? null : {}).value
  const categories = useAnswer('tag.categories', filter.categories.length === 0 ? null : {}).value
  const coders = useAnswer('library.facets', filter.coders.length === 0 ? null : { facets: ['coders'] }).value
  return useMemo(() => {
    const names = new Map<string, string | null>([
      ...(sets ?? []).map(({ id, name }) => [id, name] as const),
      ...(categories ?? []).map(({ id, name }) => [id, name] as const),
      ...(coders?.facets[0]?.values ?? []).map(({ value, label }) => [value, label] as const),
    ])
    return (facet, value) => {
      const isById = facet === 'sets' || facet === 'categories' || facet === 'coders'
      return isById ? (names.get(value) ?? '…') : null
    }
  }, [sets, categories, coders])
}
