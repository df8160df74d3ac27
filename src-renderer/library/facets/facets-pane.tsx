import { memo, useMemo } from 'react'
import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import type { ReportFilter } from '../../../src-shared/domain/report-filter.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Swatch } from '../../design/swatch.tsx'
import { useWords } from '../../words/use-words.ts'
import { chosenIn, withChosen, withToggled, type Facet } from '../filter/filter-choice.ts'
import { useLibraryDialog } from '../library-dialog-store.ts'
import { useTableImport } from '../attributes/use-table-import.ts'
import { DateHistogram } from './date-histogram.tsx'
import { FacetList } from './facet-list.tsx'
import { FacetSection } from './facet-section.tsx'
import { useFacetText } from './facet-text.ts'
import { facetTree } from './facet-tree.ts'
import { facetWords } from './facet-words.ts'
import { useFacets, type FacetCount } from './use-facets.ts'
import { useOpenFacets } from './use-open-facets.ts'
import './facets.css'

/** The facets in the order of the pane; the analyst's own attributes follow. */
const paneOrder = [
  'places',
  'levels',
  'dates',
  'statuses',
  'sets',
  'categories',
  'coders',
  'workModels',
  'publishers',
  'scripts',
  'formats',
] as const

export interface FacetsPaneProps {
  readonly filter: ReportFilter
  /** The filter that the counts answer: without a query that cannot be read. */
  readonly counted: ReportFilter
  readonly attributes: readonly Attribute[]
  readonly onFilter: (filter: ReportFilter) => void
}

/** What the reports can be narrowed by, each value with how many have it. */
export const FacetsPane = memo(function FacetsPane({ filter, counted, attributes, onFilter }: FacetsPaneProps) {
  const say = useWords('facets', facetWords)
  const text = useFacetText()
  const { open, toggle } = useOpenFacets()
  const facets = useMemo<readonly Facet[]>(
    () => [...paneOrder, ...attributes.map(({ id }) => `attribute:${id}` as const)],
    [attributes],
  )
  const { value, failure, askAgain } = useFacets(
    counted,
    facets.filter((facet) => open.has(facet)),
  )
  return (
    <div className="facets">
      {failure === null || failure.code === 'query_malformed' ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      {facets.map((facet) => (
        <FacetSection
          key={facet}
          name={text.nameOf(facet)}
          isOpen={open.has(facet)}
          onToggle={() => toggle(facet)}
          chosen={chosenIn(filter, facet).length}
          menu={facet === 'sets' ? setsMenu(say('newSet'), say('manageSets')) : undefined}
        >
          <FacetBody facet={facet} counts={value?.get(facet)} filter={filter} onFilter={onFilter} />
        </FacetSection>
      ))}
      <AttributesFoot isEmpty={attributes.length === 0} />
    </div>
  )
})

function setsMenu(newSet: string, manageSets: string) {
  return {
    items: [
      { id: 'new', label: newSet },
      { id: 'manage', label: manageSets },
    ],
    onAction: (id: string) => useLibraryDialog.getState().show(id === 'new' ? { kind: 'newSet' } : { kind: 'sets' }),
  }
}

interface FacetBodyProps {
  readonly facet: Facet
  /** Undefined while they are on their way. */
  readonly counts: FacetCount | undefined
  readonly filter: ReportFilter
  readonly onFilter: (filter: ReportFilter) => void
}

function FacetBody({ facet, counts, filter, onFilter }: FacetBodyProps) {
  const say = useWords('facets', facetWords)
  const text = useFacetText()
  const colours = useCategoryColours(facet === 'categories')
  const nodes = useMemo(
    () => facetTree(counts?.values ?? [], ({ value, label }) => text.valueOf(facet, value, label)),
    [counts, facet, text],
  )
  const markOf = useMemo(() => {
    if (colours === null) return undefined
    return (value: string) => <Swatch colour={colours.get(value) ?? 'transparent'} />
  }, [colours])
  if (counts === undefined) return <p className="facet-note">{say('loading')}</p>
  if (counts.values.length === 0) return <p className="facet-note">{say('empty')}</p>
  const chosen = chosenIn(filter, facet)
  return (
    <>
      {facet === 'dates' ? (
        <DateHistogram values={counts.values} chosen={chosen} onToggle={(value) => onFilter(withToggled(filter, facet, value))} />
      ) : null}
      <FacetList
        name={text.nameOf(facet)}
        nodes={nodes}
        beyond={Math.max(0, counts.total - counts.values.length)}
        chosen={chosen}
        onChoose={(values) => onFilter(withChosen(filter, facet, values))}
        {...(markOf === undefined ? {} : { markOf })}
      />
    </>
  )
}

function useCategoryColours(isAsked: boolean): ReadonlyMap<string, string> | null {
  const categories = useAnswer('tag.categories', isAsked ? {} : null).value
  return useMemo(
    () =>
      isAsked && categories !== undefined ? new Map<string, string>(categories.map(({ id, colour }) => [id, colour])) : null,
    [isAsked, categories],
  )
}

/** Where attributes of the analyst's own are made. */
function AttributesFoot({ isEmpty }: { isEmpty: boolean }) {
  const say = useWords('facets', facetWords)
  const importTable = useTableImport()
  return (
    <section className="facets-foot" aria-label={say('attributes')}>
      {isEmpty ? <p className="facet-note">{say('noAttributes')}</p> : null}
      <Button variant="quiet" onPress={() => useLibraryDialog.getState().show({ kind: 'attributes' })}>
        {say('manageAttributes')}
      </Button>
      <Button variant="quiet" onPress={() => void importTable()}>
        {say('importAttributes')}
      </Button>
    </section>
  )
}
