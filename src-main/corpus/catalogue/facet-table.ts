import { facetNames, type ReportFilter } from '../../../src-shared/domain/report-filter.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { readCategories, readCoders, readSets } from './catalogue-queries.ts'
import { CodedColumn } from './coded-column.ts'
import type { ColumnPart } from './column-parts.ts'
import { noCode } from './dictionary.ts'
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
  private readonly coderNames = new Map<string, string>()
  private readonly setNames = new Map<string, string>()
  private readonly names: CorpusNames = { categories: [], coders: this.coderNames, sets: this.setNames }

  /** `need` is told which part of the columns a facet asks for. */
  constructor(columns: ReportColumns, need: (part: ColumnPart) => void) {
    this.columns = columns
    this.need = need
  }

  /** Reads what the things that reports are tagged with and gathered in are called, and how categories stand to each other. */
  readNames(corpus: ReadableCorpus): void {
    const categories = readCategories(corpus)
    // A tag does not change the codebook: what each report counts for is then not asked again.
    if (JSON.stringify(categories) !== JSON.stringify(this.names.categories)) this.made.delete('categories')
    this.names.categories = categories
    this.coderNames.clear()
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
    return chosenIn(filter)
      .filter(({ facet }) => facet !== except)
      .map(({ facet, lists }) => ({ facet, codes: this.codes(facet), accepted: this.accept(facet, lists) }))
  }

  /** A facet's values among the selected reports. */
  list(name: CatalogueFacet, selection: Selection, { filter, limit }: { filter: ReportFilter; limit: number }): ListedFacet {
    const facet = this.facet(name)
    const counts = facet.count(selection.countCodes(name, this.codes(name), facet.column.dictionary.size))
    const chosen = chosenIn(filter).flatMap((choice) => (choice.facet === name ? choice.lists.flat() : []))
    const countsOfAll = () => facet.count(this.countAll(name))
    return { facet: name, ...listFacet({ facet, counts, labels: this.labels(name), chosen, countsOfAll, limit }) }
  }

  /** By node of the facet: what to show. */
  labels(name: CatalogueFacet): readonly (string | null)[] {
    return this.facet(name).labels(() => this.countAll(name))
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
    return [...this.setNames].filter(([, name]) => isMeant(name)).map(([id]) => id)
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

  /** How many present reports have each code of a facet's column. */
  private countAll(name: CatalogueFacet): Int32Array {
    const counts = new Int32Array(this.facet(name).column.dictionary.size)
    const codes = this.codes(name)
    for (let ordinal = 0; ordinal < this.columns.size; ordinal += 1) {
      const code = codes[ordinal] ?? noCode
      if (this.columns.id(ordinal) !== null) counts[code] = (counts[code] ?? 0) + 1
    }
    return counts
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
