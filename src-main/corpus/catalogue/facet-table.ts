import { facetNames, type ReportFilter } from '../../../src-shared/domain/report-filter.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { readCategories, readCoders, readSets, type NamedCategory } from './catalogue-queries.ts'
import { CodedColumn } from './coded-column.ts'
import { Facet, type FacetDefinition } from './facet.ts'
import {
  attributeFacet,
  categoryFacet,
  dateFacet,
  levelFacet,
  namedFacet,
  placeFacet,
  traitFacet,
  writtenFacet,
  writtenSeveralFacet,
} from './facet-definitions.ts'
import { listFacet } from './list-facet.ts'
import type { ReportColumns } from './report-columns.ts'
import type { CatalogueFacet, Condition, Selection } from './selection.ts'

/** A facet whatever its column holds. */
type AnyFacet = Facet<unknown>
type ListedFacet = { readonly facet: string } & ReturnType<typeof listFacet>

/** The facets over the columns, each made when it is first asked for. */
export class FacetTable {
  private readonly columns: ReportColumns
  private readonly made = new Map<CatalogueFacet, AnyFacet>()
  private categories: readonly NamedCategory[] = []
  private readonly coderNames = new Map<string, string>()
  private readonly setNames = new Map<string, string>()

  constructor(columns: ReportColumns) {
    this.columns = columns
  }

  /** Reads what the things that reports are tagged with and gathered in are called, and how categories stand to each other. */
  readNames(corpus: ReadableCorpus): void {
    this.categories = readCategories(corpus)
    this.made.delete('categories')
    for (const { id, name } of readCoders(corpus)) this.coderNames.set(id, name)
    this.setNames.clear()
    for (const { id, name } of readSets(corpus)) this.setNames.set(id, name)
  }

  /** Lets go of the facets of attributes: their columns may be others now. */
  forgetAttributes(): void {
    for (const facet of this.made.keys()) if (facet.startsWith('attribute:')) this.made.delete(facet)
  }

  /** What the filter asks of the facets, that of `except` left out. */
  conditions(filter: ReportFilter, except?: CatalogueFacet): Condition[] {
    return this.chosen(filter)
      .filter(({ facet }) => facet !== except)
      .map(({ facet, values }) => ({ facet, codes: this.codes(facet), accepted: this.accept(facet, values) }))
  }

  /** A facet's values among the selected reports. */
  list(name: CatalogueFacet, selection: Selection, { filter, limit }: { filter: ReportFilter; limit: number }): ListedFacet {
    const facet = this.facet(name)
    const codes = this.codes(name)
    const counts = facet.count(selection.countCodes(name, codes, facet.definition.column.dictionary.size))
    const chosen = this.chosen(filter).flatMap((choice) => (choice.facet === name ? choice.values.flat() : []))
    return { facet: name, ...listFacet({ facet, counts, labels: this.labels(name), chosen, limit }) }
  }

  /** By node of the facet: what to show. */
  labels(name: CatalogueFacet): readonly (string | null)[] {
    const facet = this.facet(name)
    return facet.labels(() => {
      const counts = new Int32Array(facet.definition.column.dictionary.size)
      for (const [ordinal, code] of this.codes(name).subarray(0, this.columns.size).entries()) {
        if (this.columns.id(ordinal) !== null) counts[code] = (counts[code] ?? 0) + 1
      }
      return counts
    })
  }

  facet(name: CatalogueFacet): AnyFacet {
    const known = this.made.get(name)
    if (known !== undefined) return known
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- a facet is only ever asked about its own column's values
    const made = new Facet(this.define(name) as FacetDefinition<unknown>)
    this.made.set(name, made)
    return made
  }

  /** The sets whose name is the folded one. */
  setsNamed(isMeant: (name: string) => boolean): string[] {
    return [...this.setNames].filter(([, name]) => isMeant(name)).map(([id]) => id)
  }

  setName(id: string): string | null {
    return this.setNames.get(id) ?? null
  }

  private codes(name: CatalogueFacet): Int32Array {
    return this.facet(name).definition.column.upTo(this.columns.size)
  }

  /** By code: 1 where every list of values takes it. */
  private accept(name: CatalogueFacet, lists: readonly (readonly string[])[]): Uint8Array {
    const [first = new Uint8Array(0), ...others] = lists.map((values) => this.facet(name).accept(values))
    return first.map((isAccepted, code) => (isAccepted === 1 && others.every((other) => other[code] === 1) ? 1 : 0))
  }

  /** What the filter states, by facet: each list asks for one of its values. */
  private chosen(filter: ReportFilter): { readonly facet: CatalogueFacet; readonly values: readonly (readonly string[])[] }[] {
    const lists = facetLists(filter).filter(({ values }) => values.length > 0)
    return [...Map.groupBy(lists, ({ facet }) => facet)].map(([facet, stated]) => ({
      facet,
      values: stated.map(({ values }) => values),
    }))
  }

  private define(name: CatalogueFacet) {
    const { columns } = this
    switch (name) {
      case 'places':
        return placeFacet(columns.place)
      case 'levels':
        return levelFacet(columns.place)
      case 'dates':
        return dateFacet(columns.date)
      case 'publishers':
        return writtenFacet(columns.publisher)
      case 'scripts':
        return traitFacet(columns.script)
      case 'formats':
        return traitFacet(columns.format)
      case 'statuses':
        return traitFacet(columns.status)
      case 'coders':
        return namedFacet(columns.coders, columns.coderIds, { names: this.coderNames, countsNone: false })
      case 'categories':
        return categoryFacet(columns.categories, columns.categoryIds, this.categories)
      case 'workModels':
        return writtenSeveralFacet(columns.workModels, columns.workModelNames)
      case 'sets':
        return namedFacet(columns.sets, columns.setIds, { names: this.setNames, countsNone: true })
      default:
        return attributeFacet(columns.attributes.get(name.slice('attribute:'.length)) ?? new CodedColumn())
    }
  }
}

function facetLists(filter: ReportFilter): { readonly facet: CatalogueFacet; readonly values: readonly string[] }[] {
  return [
    ...facetNames.map((facet) => ({ facet, values: filter[facet] })),
    ...filter.attributes.map(({ attribute, values }) => ({ facet: `attribute:${attribute}` as const, values })),
  ]
}
