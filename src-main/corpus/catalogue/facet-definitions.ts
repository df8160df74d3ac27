import { noValue } from '../../../src-shared/domain/report-filter.ts'
import { fold } from '../fold.ts'
import type { CataloguePlace } from './catalogue-place.ts'
import type { NamedCategory } from './catalogue-queries.ts'
import type { CodedColumn } from './coded-column.ts'
import type { Dictionary } from './dictionary.ts'
import type { FacetDefinition, FacetEntry } from './facet.ts'

/** Places from the province down. */
export function placeFacet(column: CodedColumn<CataloguePlace>): FacetDefinition<CataloguePlace> {
  return {
    column,
    entriesOf: ({ nodes }) =>
      nodes.map(({ path, name }, depth) => ({ value: path, parent: nodes[depth - 1]?.path ?? null, form: name })),
    countsNone: true,
    arrangement: 'treeByFrequency',
    normalise: fold,
  }
}

export function levelFacet(column: CodedColumn<CataloguePlace>): FacetDefinition<CataloguePlace> {
  return {
    column,
    entriesOf: ({ locality }) => [{ value: locality.level ?? noValue, parent: null, form: null }],
    countsNone: true,
    arrangement: 'frequency',
  }
}

/** Years, and the months below them. */
export function dateFacet(column: CodedColumn<string>): FacetDefinition<string> {
  return {
    column,
    entriesOf: (date) => {
      const [year, month] = [date.slice(0, 4), date.slice(0, 7)]
      const entry = { value: year, parent: null, form: year }
      return month === year ? [entry] : [entry, { value: month, parent: year, form: month }]
    },
    countsNone: true,
    arrangement: 'treeByValue',
  }
}

/** Names as reports write them, the same in both scripts. */
export function writtenFacet(column: CodedColumn<string>): FacetDefinition<string> {
  return { column, entriesOf: (text) => [written(text)], countsNone: true, arrangement: 'frequency', normalise: fold }
}

/** The values of an attribute of the analyst's own. */
export function attributeFacet(column: CodedColumn<string>): FacetDefinition<string> {
  return { column, entriesOf: (value) => [{ value, parent: null, form: value }], countsNone: true, arrangement: 'frequency' }
}

/** What every report has one of and the interface has words for. */
export function traitFacet<Trait extends string>(column: CodedColumn<Trait>): FacetDefinition<Trait> {
  return {
    column,
    entriesOf: (value) => [{ value, parent: null, form: null }],
    countsNone: false,
    arrangement: 'frequency',
  }
}

type Several = CodedColumn<readonly number[]>

/** Names of which a report has several. */
export function writtenSeveralFacet(column: Several, names: Dictionary<string>): FacetDefinition<readonly number[]> {
  return {
    column,
    entriesOf: (items) => items.map((item) => written(names.value(item) ?? '')),
    countsNone: true,
    arrangement: 'frequency',
    normalise: fold,
  }
}

/** Things of the corpus with an id and a name, of which a report has several. */
export function namedFacet(
  column: Several,
  ids: Dictionary<string>,
  { names, countsNone }: { readonly names: ReadonlyMap<string, string>; readonly countsNone: boolean },
): FacetDefinition<readonly number[]> {
  return {
    column,
    entriesOf: (items) => items.map((item) => ({ value: ids.value(item) ?? '', parent: null, form: null })),
    countsNone,
    arrangement: 'frequency',
    labelOf: (id) => names.get(id) ?? null,
  }
}

/** The categories that a report is tagged with, and all above them. */
export function categoryFacet(
  column: Several,
  ids: Dictionary<string>,
  categories: readonly NamedCategory[],
): FacetDefinition<readonly number[]> {
  const categoryOf = new Map<string, NamedCategory>(categories.map((category) => [category.id, category]))
  return {
    column,
    entriesOf: (items) => items.flatMap((item) => wayDown(categoryOf, ids.value(item) ?? '')),
    countsNone: true,
    arrangement: 'treeAsGiven',
    labelOf: (id) => categoryOf.get(id)?.name ?? null,
    given: categories.map(({ id }) => id),
  }
}

/** The category behind all above it. One that stands in a circle is read as if it stood at the top. */
function wayDown(categoryOf: ReadonlyMap<string, NamedCategory>, id: string): FacetEntry[] {
  const way = [id]
  for (let above = categoryOf.get(id)?.parent ?? null; above !== null; above = categoryOf.get(above)?.parent ?? null) {
    if (way.includes(above) || !categoryOf.has(above)) break
    way.unshift(above)
  }
  return way.map((value, depth) => ({ value, parent: way[depth - 1] ?? null, form: null }))
}

function written(text: string): FacetEntry {
  return { value: fold(text), parent: null, form: text }
}
