import { facetNames, type ReportFilter } from '../../../src-shared/domain/report-filter.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { readCategories, readCoders, readSets } from './catalogue-queries.ts'
import { CodedColumn } from './coded-column.ts'
import type { ColumnPart } from './column-parts.ts'
import { Facet, type CountableFacet } from './facet.ts'
import { attributeFacet } from './facet-definitions.ts'
import { libraryFacets, type CorpusNames } from './library-facets.ts'
import { listFacet } from './list-facet.ts'
import type { ReportColumns } from './report-columns.ts'
import type { CatalogueFacet, Condition, Selection } from './selection.ts'

type ListedFacet = { readonly facet: string } & ReturnType<typeof listFacet>

/** The facets over the columns, each made when it is first asked for. */
export class FacetTable {
  private readonly columns: ReportColumns
  private readonly need: (part: ColumnPart) => void
  private readonly made = new Map<CatalogueFacet, CountableFacet>()
  private names: CorpusNames = { categories: [], coders: new Map(), sets: new Map() }

  /** `need` is told which part of the columns a facet asks for. */
  constructor(columns: ReportColumns, need: (part: ColumnPart) => void) {
    this.columns = columns
    this.need = need
  }

  /** Reads what the things that reports are tagged with and gathered in are called, and how categories stand to each other. */
  readNames(corpus: ReadableCorpus): void {
    this.names = {
      categories: readCategories(corpus),
      coders: new Map(readCoders(corpus).map(({ id, name }) => [id, name])),
      sets: new Map(readSets(corpus).map(({ id, name }) => [id, name])),
    }
    for (const facet of ['categories', 'coders', 'sets'] as const) this.made.delete(facet)
  }

  /** Lets go of the facets of attributes: their columns may be others now. */
  forgetAttributes(): void {
    for (const facet of this.made.keys()) if (facet.startsWith('attribute:')) this.made.delete(facet)
  }

  /** What the filter asks of the facets, that of `except` left out. */
  conditions(filter: ReportFilter, except?: CatalogueFacet): Condition[] {
    return chosenIn(filter)
      .filter(({ facet }) => facet !== except)
      .map(({ facet, lists }) => ({ facet, codes: this.codes(facet), accepted: this.accept(facet, lists) }))
  }

  /** A facet's values among the selected reports. */
  list(name: CatalogueFacet, selection: Selection, { filter, limit }: { filter: ReportFilter; limit: number }): ListedFacet {
    const facet = this.facet(name)
    const counts = facet.count(selection.countCodes(name, this.codes(name), facet.column.dictionary.size))
    const chosen = chosenIn(filter).flatMap((choice) => (choice.facet === name ? choice.lists.flat() : []))
    return { facet: name, ...listFacet({ facet, counts, labels: this.labels(name), chosen, limit }) }
  }

  /** By node of the facet: what to show. */
  labels(name: CatalogueFacet): readonly (string | null)[] {
    const facet = this.facet(name)
    return facet.labels(() => {
      const counts = new Int32Array(facet.column.dictionary.size)
      for (const [ordinal, code] of this.codes(name).subarray(0, this.columns.size).entries()) {
        if (this.columns.id(ordinal) !== null) counts[code] = (counts[code] ?? 0) + 1
      }
      return counts
    })
  }

  facet(name: CatalogueFacet): CountableFacet {
    const known = this.made.get(name)
    if (known !== undefined) return known
    const made = this.make(name)
    this.made.set(name, made)
    return made
  }

  /** The ids of the sets whose name is meant. */
  setsNamed(isMeant: (name: string) => boolean): string[] {
    return [...this.names.sets].filter(([, name]) => isMeant(name)).map(([id]) => id)
  }

  private make(name: CatalogueFacet): CountableFacet {
    const fixed = facetNames.find((facet) => facet === name)
    if (fixed === undefined) {
      this.need('attributes')
      const column = this.columns.attributes.get(name.slice('attribute:'.length))
      return new Facet(attributeFacet(column ?? new CodedColumn()))
    }
    const { part, make } = libraryFacets[fixed]
    if (part !== null) this.need(part)
    return make(this.columns, this.names)
  }

  private codes(name: CatalogueFacet): Int32Array {
    return this.facet(name).column.upTo(this.columns.size)
  }

  /** By code: 1 where every list of values takes it. */
  private accept(name: CatalogueFacet, lists: readonly (readonly string[])[]): Uint8Array {
    const [first = new Uint8Array(0), ...others] = lists.map((values) => this.facet(name).accept(values))
    return first.map((isAccepted, code) => (isAccepted === 1 && others.every((other) => other[code] === 1) ? 1 : 0))
  }
}

/** What a filter asks of a facet: one value of each list. */
interface Choice {
  readonly facet: CatalogueFacet
  readonly lists: readonly (readonly string[])[]
}

function chosenIn(filter: ReportFilter): Choice[] {
  const stated = [
    ...facetNames.map((facet) => ({ facet, values: filter[facet] as readonly string[] })),
    ...filter.attributes.map(({ attribute, values }) => ({ facet: `attribute:${attribute}` as const, values })),
  ].filter(({ values }) => values.length > 0)
  return [...Map.groupBy(stated, ({ facet }) => facet)].map(([facet, lists]) => ({
    facet,
    lists: lists.map(({ values }) => values),
  }))
}
