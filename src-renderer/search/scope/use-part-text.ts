import { useMemo } from 'react'
import { noValue } from '../../../src-shared/domain/report-filter.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { useWords } from '../../words/use-words.ts'
import { spanOf } from './date-range.ts'
import { lastOfPath, type FilterPart } from './filter-parts.ts'
import { scopeWords } from './scope-words.ts'

/** So many values are named; of more, how many there are. */
const namedValues = 3

type Say = ReturnType<typeof useWords<keyof (typeof scopeWords)['en']>>
type Names = ReadonlyMap<string, string>

/** Says a condition of a filter in words: what it is about, and its values. */
export function usePartText(
  parts: readonly FilterPart[],
): (part: FilterPart) => { readonly about: string; readonly text: string } {
  const say = useWords('scope', scopeWords)
  const names = useNames(parts)
  return (part) => ({ about: aboutText(say, part, names), text: valuesText(say, part, names) })
}

function aboutText(say: Say, { about, attribute }: FilterPart, names: Names): string {
  if (about === 'query' || about === 'reports') return ''
  return about === 'attributes' ? (names.get(attribute ?? '') ?? say('attributes')) : say(about)
}

function valuesText(say: Say, part: FilterPart, names: Names): string {
  const { about, values } = part
  if (about === 'query') return say('query', { query: values[0] ?? '' })
  if (about === 'reports') return say('reportsCount', { count: values.length })
  const span = about === 'dates' && values.length > 1 ? spanOf(values) : null
  if (span !== null) return say('to', span)
  if (values.length > namedValues) return say('someValues', { count: values.length })
  return values.map((value) => valueText(say, part, value, names)).join(say('scope') === 'In' ? ', ' : '、')
}

function valueText(say: Say, { about }: FilterPart, value: string, names: Names): string {
  if (value === noValue) return say('none')
  if (about === 'places') return lastOfPath(value)
  const word = `${about === 'statuses' ? 'status' : about === 'levels' ? 'level' : 'script'}_${value}`
  if ((about === 'statuses' || about === 'levels' || about === 'scripts') && isWord(word)) return say(word)
  return names.get(value) ?? value
}

function isWord(key: string): key is keyof (typeof scopeWords)['en'] {
  return Object.hasOwn(scopeWords.en, key)
}

/** The names of what the conditions know by id; asked for only where one does. */
function useNames(parts: readonly FilterPart[]): Names {
  const isAbout = (about: FilterPart['about']) => parts.some((part) => part.about === about)
  const sets = useAnswer('library.sets', isAbout('sets') ? {} : null).value
  const categories = useAnswer('tag.categories', isAbout('categories') ? {} : null).value
  const attributes = useAnswer('library.attributes', isAbout('attributes') ? {} : null).value
  const coders = useAnswer('library.facets', isAbout('coders') ? { facets: ['coders'] } : null).value
  return useMemo(() => {
    const named = [...(sets ?? []), ...(categories ?? []), ...(attributes ?? [])]
    const facetValues = coders?.facets.flatMap(({ values }) => values) ?? []
    return new Map<string, string>([
      ...named.map(({ id, name }): [string, string] => [id, name]),
      ...facetValues.map(({ value, label }): [string, string] => [value, label ?? value]),
    ])
  }, [sets, categories, attributes, coders])
}
