import { noValue } from '../../../src-shared/domain/report-filter.ts'
import type { HitGrouping } from '../../../src-shared/domain/search.ts'
import type { PlaceNode } from './catalogue-place.ts'
import type { FacetTable } from './facet-table.ts'
import type { ReportColumns } from './report-columns.ts'
import type { CatalogueFacet } from './selection.ts'

/** What a report can be grouped by of itself; hits are grouped by category by way of their tags. */
export type ReportGrouping = Exclude<HitGrouping, 'category'>

/** A group that a report is in; `label` is null where the interface has words, and for {@link noValue}. */
export interface ReportGroup {
  readonly value: string
  readonly label: string | null
}

const none: ReportGroup = { value: noValue, label: null }

/** The groups that a report is in: one, of sets maybe several. Values and labels are those of the facets. */
export class ReportGroups {
  private readonly columns: ReportColumns
  private readonly facets: FacetTable
  /** Kept while the catalogue's version stays, for labels are counted. */
  private labels = new Map<CatalogueFacet, readonly (string | null)[]>()
  private version = -1

  constructor(columns: ReportColumns, facets: FacetTable) {
    this.columns = columns
    this.facets = facets
  }

  of(ordinal: number, by: ReportGrouping, version: number): readonly ReportGroup[] {
    if (version !== this.version) this.labels = new Map()
    this.version = version
    const { columns } = this
    const place = columns.place.value(ordinal)
    switch (by) {
      case 'report':
        return [{ value: columns.id(ordinal) ?? noValue, label: columns.title.value(ordinal) ?? columns.file.value(ordinal) }]
      case 'province':
        return this.atPlace(place?.province ?? null)
      case 'city':
        return this.atPlace(place?.city ?? null)
      case 'locality':
        return this.atPlace(place?.nodes.at(-1) ?? null)
      case 'year':
      case 'month':
        return atDate(columns.date.value(ordinal), by === 'year' ? 4 : 7)
      case 'publisher':
        return this.atNodes('publishers', columns.publisher.code(ordinal))
      case 'set':
        return this.atNodes('sets', columns.sets.code(ordinal))
      case 'status':
        return [{ value: columns.status.value(ordinal) ?? noValue, label: null }]
      default:
        return by satisfies never
    }
  }

  private atPlace(place: PlaceNode | null): readonly ReportGroup[] {
    return place === null ? [none] : [this.atNode('places', this.facets.facet('places').nodeOf(place.path))]
  }

  private atNodes(facet: 'publishers' | 'sets', code: number): readonly ReportGroup[] {
    return (this.facets.facet(facet).read()[code] ?? []).map((node) => this.atNode(facet, node))
  }

  private atNode(name: CatalogueFacet, node: number): ReportGroup {
    const labels = this.labels.get(name) ?? this.facets.labels(name)
    this.labels.set(name, labels)
    const facet = this.facets.facet(name)
    return { value: facet.values[node] ?? noValue, label: labels[node] ?? null }
  }
}

function atDate(date: string | null, length: 4 | 7): readonly ReportGroup[] {
  return date === null || date.length < length ? [none] : [{ value: date.slice(0, length), label: date.slice(0, length) }]
}
