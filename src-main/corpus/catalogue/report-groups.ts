import { noValue } from '../../../src-shared/domain/report-filter.ts'
import type { HitGrouping } from '../../../src-shared/domain/search.ts'
import type { CataloguePlace } from './catalogue-place.ts'
import { noCode } from './dictionary.ts'
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
    this.letGoBefore(version)
    const { columns } = this
    switch (by) {
      case 'report':
        return [this.ofItself(ordinal)]
      case 'year':
        return atDate(columns.date.value(ordinal), 4)
      case 'month':
        return atDate(columns.date.value(ordinal), 7)
      case 'publisher':
        return this.atNodes('publishers', ordinal)
      case 'set':
        return this.atNodes('sets', ordinal)
      case 'status':
        return [{ value: columns.status.value(ordinal) ?? noValue, label: null }]
      case 'province':
      case 'city':
      case 'locality':
        return this.atPlace(columns.place.value(ordinal), by)
      default:
        return by satisfies never
    }
  }

  private letGoBefore(version: number): void {
    if (version !== this.version) this.labels = new Map()
    this.version = version
  }

  private ofItself(ordinal: number): ReportGroup {
    const { columns } = this
    return { value: columns.id(ordinal) ?? noValue, label: columns.title.value(ordinal) ?? columns.file.value(ordinal) }
  }

  private atPlace(place: CataloguePlace | null, by: 'province' | 'city' | 'locality'): readonly ReportGroup[] {
    const node = by === 'locality' ? place?.nodes.at(-1) : place?.[by]
    return node ? [this.atNode('places', this.facets.facet('places').nodeOf(node.path))] : [none]
  }

  private atNodes(name: 'publishers' | 'sets', ordinal: number): readonly ReportGroup[] {
    const facet = this.facets.facet(name)
    // Behind the facet: asking for it may have read the column.
    const code = facet.column.upTo(this.columns.size)[ordinal] ?? noCode
    return (facet.read()[code] ?? []).map((node) => this.atNode(name, node))
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
