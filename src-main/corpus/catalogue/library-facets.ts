import type { FacetName } from '../../../src-shared/domain/report-filter.ts'
import type { NamedCategory } from './catalogue-queries.ts'
import type { ColumnPart } from './column-parts.ts'
import { Facet, type CountableFacet } from './facet.ts'
import {
  categoryFacet,
  dateFacet,
  levelFacet,
  namedFacet,
  placeFacet,
  traitFacet,
  writtenFacet,
  writtenSeveralFacet,
} from './facet-definitions.ts'
import type { ReportColumns } from './report-columns.ts'

/** What things of the corpus are called now, by id, and how categories stand to each other. */
export interface CorpusNames {
  categories: readonly NamedCategory[]
  readonly coders: ReadonlyMap<string, string>
  readonly sets: ReadonlyMap<string, string>
}

/** How a facet is made, and which part of the columns must be there for it. */
interface FacetMaking {
  readonly part: ColumnPart | null
  readonly make: (columns: ReportColumns, names: CorpusNames) => CountableFacet
}

/** The facets that every library has. */
export const libraryFacets: Readonly<Record<FacetName, FacetMaking>> = {
  places: { part: null, make: ({ place }) => new Facet(placeFacet(place)) },
  levels: { part: null, make: ({ place }) => new Facet(levelFacet(place)) },
  dates: { part: null, make: ({ date }) => new Facet(dateFacet(date)) },
  publishers: { part: null, make: ({ publisher }) => new Facet(writtenFacet(publisher)) },
  scripts: { part: null, make: ({ script }) => new Facet(traitFacet(script)) },
  formats: { part: null, make: ({ format }) => new Facet(traitFacet(format)) },
  statuses: { part: null, make: ({ status }) => new Facet(traitFacet(status)) },
  coders: {
    part: 'tags',
    make: ({ coders, coderIds }, names) => new Facet(namedFacet(coders, coderIds, { names: names.coders, countsNone: false })),
  },
  categories: {
    part: 'tags',
    make: (columns, names) => new Facet(categoryFacet(columns.categories, columns.categoryIds, names.categories)),
  },
  workModels: {
    part: 'workModels',
    make: ({ workModels, workModelNames }) => new Facet(writtenSeveralFacet(workModels, workModelNames)),
  },
  sets: {
    part: 'sets',
    make: ({ sets, setIds }, names) => new Facet(namedFacet(sets, setIds, { names: names.sets, countsNone: true })),
  },
}
