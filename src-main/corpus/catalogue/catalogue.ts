import type { z } from 'zod'
import type { CorpusArea } from '../../../src-shared/contract/event.ts'
import type { libraryOperations } from '../../../src-shared/contract/library-operations.ts'
import type { ReportId, ReportSetId } from '../../../src-shared/domain/ids.ts'
import type { LibraryColumn } from '../../../src-shared/domain/library-view.ts'
import type { FacetName, ReportFilter } from '../../../src-shared/domain/report-filter.ts'
import type { ReadingStatus } from '../../../src-shared/domain/report.ts'
import type { Hit, HitGrouping } from '../../../src-shared/domain/search.ts'
import type { ReadableCorpus } from '../corpus.ts'

/** A facet of the library, one of the analyst's own attributes too. */
export type CatalogueFacet = FacetName | `attribute:${string}`
export type Facets = z.output<(typeof libraryOperations)['library.facets']['output']>
/** What a hit says of its report. */
export type ReportHead = Pick<Hit, 'report' | 'file' | 'title' | 'locality' | 'date' | 'script' | 'status'>
/** The texts of a report's metadata that words are looked for in. */
export type CatalogueText = 'title' | 'place' | 'publisher' | 'file'
/** A group that a report is in; `label` is null where the interface has words and for {@link noValue}. */
export interface ReportGroup {
  readonly value: string
  readonly label: string | null
}

export class Catalogue {
  static load(_corpus: ReadableCorpus): Catalogue {
    return new Catalogue()
  }
  refresh(
    _corpus: ReadableCorpus,
    _touched: { readonly areas: readonly CorpusArea[]; readonly reports: readonly string[] },
  ): void {
    throw new Error('to come')
  }
  get size(): number {
    throw new Error('to come')
  }
  get version(): number {
    throw new Error('to come')
  }
  get reportCount(): number {
    throw new Error('to come')
  }
  id(_ordinal: number): ReportId | null {
    throw new Error('to come')
  }
  ordinalOf(_report: string): number | undefined {
    throw new Error('to come')
  }
  content(_ordinal: number): number {
    throw new Error('to come')
  }
  ordinalOfContent(_key: number): number {
    throw new Error('to come')
  }
  match(_filter: ReportFilter, _except?: CatalogueFacet): Uint8Array {
    throw new Error('to come')
  }
  matchWords(_words: string): Uint8Array {
    throw new Error('to come')
  }
  /** Reports whose text of the kind holds the value, folded. */
  matchText(_text: CatalogueText, _value: string): Uint8Array {
    throw new Error('to come')
  }
  /** Reports whose date, as far as it is known, lies wholly between the two, both included; each `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, null asks nothing. */
  matchDate(_from: string | null, _to: string | null): Uint8Array {
    throw new Error('to come')
  }
  matchStatus(_status: ReadingStatus): Uint8Array {
    throw new Error('to come')
  }
  /** Reports of the set of that name, folded. */
  matchSet(_name: string): Uint8Array {
    throw new Error('to come')
  }
  order(_sortBy: LibraryColumn, _descending: boolean): Int32Array {
    throw new Error('to come')
  }
  facets(_filter: ReportFilter, _names: readonly CatalogueFacet[], _limit: number, _narrowedBy: Uint8Array | null): Facets {
    throw new Error('to come')
  }
  head(_ordinal: number): ReportHead {
    throw new Error('to come')
  }
  /** The groups a report is in: one, save for sets. Hits by category are grouped by their tags, not by their report. */
  groupValues(_ordinal: number, _by: Exclude<HitGrouping, 'category'>): readonly ReportGroup[] {
    throw new Error('to come')
  }
  setNames(): readonly { readonly id: ReportSetId; readonly name: string }[] {
    throw new Error('to come')
  }
}
