import { useCallback, useMemo } from 'react'
import { noValue, type FacetName } from '../../../src-shared/domain/report-filter.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { useWords } from '../../words/use-words.ts'
import type { Facet } from '../filter/filter-choice.ts'
import { attributeOf } from '../filter/filter-choice.ts'
import { libraryWords } from '../library-words.ts'
import { levelWords, scriptWords } from '../report-text.ts'
import { statusWords } from '../status-mark.tsx'
import { facetWords } from './facet-words.ts'

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
      if (attribute === null) return say(facet as FacetName)
      return attributes?.find(({ id }) => id === attribute)?.name ?? ''
    },
    [say, attributes],
  )
  const valueOf = useCallback<FacetText['valueOf']>(
    (facet, value, label, { isAlone } = { isAlone: false }) => {
      if (value === noValue) return say(absent[facet] ?? 'noValue')
      if (facet === 'levels') return sayOne(levelWords, value, sayLibrary)
      if (facet === 'scripts') return sayOne(scriptWords, value, sayLibrary)
      if (facet === 'statuses') return sayOne(statusWords, value, sayLibrary)
      if (facet === 'places') return isAlone ? value.replaceAll('/', ' · ') : (label ?? value.split('/').at(-1) ?? value)
      if (facet !== 'dates' || isAlone) return label ?? value
      const [year = '', month] = value.split('-')
      return month === undefined ? say('year', { year }) : say('month', { year, month: Number(month) })
    },
    [say, sayLibrary],
  )
  return useMemo(() => ({ nameOf, valueOf }), [nameOf, valueOf])
}

function sayOne<Key extends string>(words: Readonly<Record<string, Key>>, value: string, say: (key: Key) => string): string {
  const key = words[value]
  return key === undefined ? value : say(key)
}
