import { useCallback, useMemo } from 'react'
import { noValue } from '../../../src-shared/domain/report-filter.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { useWords } from '../../words/use-words.ts'
import { attributeOf, isOwnFacet, type Facet } from '../filter/filter-choice.ts'
import { libraryWords } from '../library-words.ts'
import { levelWords, scriptWords } from '../report-text.ts'
import { statusWords } from '../status-mark.tsx'
import { facetWords, type FacetSay } from './facet-words.ts'

const absent: Readonly<Partial<Record<string, keyof (typeof facetWords)['en']>>> = {
  places: 'noPlaces',
  levels: 'noLevels',
  dates: 'noDates',
  publishers: 'noPublishers',
  categories: 'noCategories',
  sets: 'noSets',
}

export interface FacetText {
  readonly nameOf: (facet: Facet) => string
  /** What to show for a value; `label` as the core gives it, `isAlone` where what stands above it is not in sight. */
  readonly valueOf: (facet: Facet, value: string, label: string | null, how?: { readonly isAlone: boolean }) => string
}

/** What facets and their values are called. */
export function useFacetText(): FacetText {
  const say = useWords('facets', facetWords)
  const sayLibrary = useWords('library', libraryWords)
  const attributes = useAnswer('library.attributes', {}).value
  const nameOf = useCallback(
    (facet: Facet) => {
      const attribute = attributeOf(facet)
      return isOwnFacet(facet) ? say(facet) : (attributes?.find(({ id }) => id === attribute)?.name ?? '')
    },
    [say, attributes],
  )
  const valueOf = useCallback<FacetText['valueOf']>(
    (facet, value, label, { isAlone } = { isAlone: false }) => {
      if (value === noValue) return say(absent[facet] ?? 'noValue')
      const word = facetsOfWords[facet]?.[value]
      if (word !== undefined) return sayLibrary(word)
      if (facet === 'places') return placeText(value, label, isAlone)
      return facet === 'dates' && !isAlone ? dateText(value, say) : (label ?? value)
    },
    [say, sayLibrary],
  )
  return useMemo(() => ({ nameOf, valueOf }), [nameOf, valueOf])
}

/** The facets whose values the interface has words for. */
const facetsOfWords: Readonly<Record<string, Readonly<Record<string, keyof (typeof libraryWords)['en']>> | undefined>> = {
  levels: levelWords,
  scripts: scriptWords,
  statuses: statusWords,
}

function placeText(value: string, label: string | null, isAlone: boolean): string {
  return isAlone ? value.replaceAll('/', ' · ') : (label ?? value.split('/').at(-1) ?? value)
}

function dateText(value: string, say: FacetSay): string {
  const [year = '', month] = value.split('-')
  return month === undefined ? say('year', { year }) : say('month', { year, month: Number(month) })
}
