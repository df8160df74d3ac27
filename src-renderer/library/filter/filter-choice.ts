import { attributeIdSchema, type AttributeId } from '../../../src-shared/domain/ids.ts'
import { facetNames, reportFilterSchema, type FacetName, type ReportFilter } from '../../../src-shared/domain/report-filter.ts'

/** A facet of the library: one that all reports have, or an attribute of the analyst's own. */
export type Facet = FacetName | `attribute:${AttributeId}`

export const openFilter: ReportFilter = reportFilterSchema.parse({})

export function attributeOf(facet: string): AttributeId | null {
  return facet.startsWith('attribute:') ? attributeIdSchema.parse(facet.slice('attribute:'.length)) : null
}

/** The values that a filter asks for in a facet. */
export function chosenIn(filter: ReportFilter, facet: Facet): readonly string[] {
  const attribute = attributeOf(facet)
  if (attribute !== null) return filter.attributes.find((asked) => asked.attribute === attribute)?.values ?? []
  return isOwnFacet(facet) ? filter[facet] : []
}

/** The filter with these values asked for in a facet; none: the facet asks nothing. */
export function withChosen(filter: ReportFilter, facet: Facet, values: readonly string[]): ReportFilter {
  const attribute = attributeOf(facet)
  if (attribute === null) return reportFilterSchema.parse({ ...filter, [facet]: [...values] })
  const others = filter.attributes.filter((asked) => asked.attribute !== attribute)
  return { ...filter, attributes: values.length === 0 ? others : [...others, { attribute, values: [...values] }] }
}

export function withToggled(filter: ReportFilter, facet: Facet, value: string): ReportFilter {
  const chosen = chosenIn(filter, facet)
  return withChosen(filter, facet, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
}

/** The facets in which a filter asks for something, in the order of the pane. */
export function facetsAsked(filter: ReportFilter): readonly Facet[] {
  const own = facetNames.filter((facet) => filter[facet].length > 0)
  return [...own, ...filter.attributes.map(({ attribute }) => `attribute:${attribute}` as const)]
}

/** True when the filter asks for something beside its query. */
export function isNarrowed(filter: ReportFilter): boolean {
  return facetsAsked(filter).length > 0 || filter.reports !== null
}

/** The filter without its facets; what stands in the search box stays. */
export function withoutFacets(filter: ReportFilter): ReportFilter {
  return { ...openFilter, query: filter.query }
}

export function isOwnFacet(facet: Facet): facet is FacetName {
  return !facet.startsWith('attribute:')
}
