import type { FacetName, ReportFilterInput } from '../../../src-shared/domain/report-filter.ts'

/** One condition of a filter, to be shown and taken away by itself. */
export interface FilterPart {
  readonly key: string
  readonly about: FacetName | 'query' | 'reports' | 'attributes'
  /** The values it asks for, any of which will do; the query itself for `query`, none for `reports`. */
  readonly values: readonly string[]
  /** The attribute it is about, for those of the analyst's own. */
  readonly attribute: string | null
  /** The filter without it. */
  readonly without: ReportFilterInput
}

const facets = [
  'sets',
  'places',
  'levels',
  'dates',
  'publishers',
  'scripts',
  'formats',
  'statuses',
  'coders',
  'categories',
  'workModels',
] as const satisfies readonly FacetName[]

/** The conditions of a filter one by one; empty when it asks nothing. */
export function partsOfFilter(filter: ReportFilterInput): FilterPart[] {
  const parts: FilterPart[] = []
  const query = filter.query ?? ''
  if (query.trim() !== '') parts.push(part('query', [query], { ...filter, query: '' }))
  for (const facet of facets) {
    const values = filter[facet] ?? []
    if (values.length > 0) parts.push(part(facet, values, { ...filter, [facet]: [] }))
  }
  const attributes = filter.attributes ?? []
  for (const { attribute, values } of attributes) {
    const without = { ...filter, attributes: attributes.filter((each) => each.attribute !== attribute) }
    parts.push({ key: `attributes:${attribute}`, about: 'attributes', values, attribute, without })
  }
  if ((filter.reports ?? null) !== null) parts.push(part('reports', filter.reports ?? [], { ...filter, reports: null }))
  return parts
}

function part(about: FilterPart['about'], values: readonly string[], without: ReportFilterInput): FilterPart {
  return { key: about, about, values, attribute: null, without }
}

/** A value put among those of a facet, or taken out of them. */
export function withToggled(filter: ReportFilterInput, facet: 'sets' | 'places' | 'statuses', value: string): ReportFilterInput {
  const values: readonly string[] = filter[facet] ?? []
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
  return { ...filter, [facet]: next }
}

/** The place's own name of a path such as `四川省/宜宾市/叙州区`. */
export function lastOfPath(path: string): string {
  return path.split('/').at(-1) ?? path
}
