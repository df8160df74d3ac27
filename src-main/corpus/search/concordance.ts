import { noValue, type ReportFilter } from '../../../src-shared/domain/report-filter.ts'
import type { Hit, HitGroup, HitGrouping, SearchRequest } from '../../../src-shared/domain/search.ts'
import { rangesOverlap, type Range } from '../../../src-shared/domain/range.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { sumHits, type Found } from './found.ts'
import { hitLines } from './hit-lines.ts'
import { orderHits, type HitSource, type OrderRequest } from './ordered-hits.ts'
import type { QuestionControl } from './question-control.ts'
import type { ReportSearch } from './report-search.ts'
import { listTagRanges, listTaggedReports } from './search-queries.ts'

/** So many lines from the first are found by reading one report after the other, for a character that most of them have. */
const mostLeafedThrough = 1000

interface Sums {
  readonly hits: number
  readonly reports: number
}

/** A group of hits that a page is of. */
export interface ChosenGroup {
  readonly by: HitGrouping
  readonly value: string
}

export interface PageRequest extends SearchRequest, OrderRequest {
  readonly group: ChosenGroup | null
  readonly context: number
}

/** What is looked at: which reports, and of their hits which. */
interface Scope {
  readonly found: Found
  readonly mask: Uint8Array | null
  readonly hitsIn: (ordinal: number) => { readonly text: string; readonly ranges: readonly Range[] }
}

/** The lines of a search, their number and their groups. */
export class Concordance {
  private readonly corpus: ReadableCorpus
  private readonly catalogue: Catalogue
  private readonly search: ReportSearch
  /** Which reports meet a filter; null: all do. */
  private readonly maskOf: (filter: ReportFilter, control: QuestionControl) => Uint8Array | null

  constructor(
    parts: { readonly corpus: ReadableCorpus; readonly catalogue: Catalogue; readonly search: ReportSearch },
    maskOf: (filter: ReportFilter, control: QuestionControl) => Uint8Array | null,
  ) {
    this.corpus = parts.corpus
    this.catalogue = parts.catalogue
    this.search = parts.search
    this.maskOf = maskOf
  }

  count(request: SearchRequest, control: QuestionControl): { hits: number; reports: number } {
    const mask = this.maskOf(request.filter, control)
    const sums = mask === null ? this.search.sumCharacter(request) : null
    return sums ?? sumHits(this.search.find(request, control), mask)
  }

  page(request: PageRequest, control: QuestionControl): { hits: number; reports: number; lines: Hit[] } {
    const { sums, source } = this.commonCharacter(request, control) ?? this.searched(request, control)
    const lines = orderHits(source, this.catalogue, request, control).flatMap(({ ordinal, text, ranges }) =>
      hitLines(this.corpus, this.catalogue.head(ordinal), { text, ranges, context: request.context }),
    )
    return { ...sums, lines }
  }

  private searched(request: PageRequest, control: QuestionControl): { sums: Sums; source: HitSource } {
    const { found, mask, hitsIn } = this.scopeOf(request, request.group, control)
    const sums = sumHits(found, mask)
    const countOf = (ordinal: number) => found.counts[ordinal] ?? 0
    return { sums, source: { size: found.counts.length, mask, total: sums.hits, countOf, hitsIn } }
  }

  /**
   * A character that stands several times in most reports: its first lines stand in the first reports, and how often it stands in each
   * other one need not be found out.
   */
  private commonCharacter(request: PageRequest, control: QuestionControl): { sums: Sums; source: HitSource } | null {
    if (request.group !== null || request.offset + request.limit > mostLeafedThrough) return null
    if (this.maskOf(request.filter, control) !== null) return null
    const sums = this.search.sumCharacter(request)
    if (sums === null || sums.hits < 2 * this.catalogue.reportCount) return null
    const hitsIn = (ordinal: number) => this.search.hitsIn(ordinal, request)
    const countOf = (ordinal: number) => hitsIn(ordinal).ranges.length
    return { sums, source: { size: this.catalogue.size, mask: null, total: sums.hits, countOf, hitsIn } }
  }

  groups(
    request: SearchRequest & { readonly by: HitGrouping; readonly limit: number },
    control: QuestionControl,
  ): { total: number; groups: HitGroup[] } {
    const scope = this.scopeOf(request, null, control)
    const tally = new Tally()
    const { by } = request
    if (by === 'category') this.tallyCategories(scope, tally)
    else {
      forEachHit(scope, (ordinal, count) => {
        for (const { value, label } of this.catalogue.groupValues(ordinal, by)) tally.add(value, label, count)
      })
    }
    const groups = tally.sorted()
    return { total: groups.length, groups: groups.slice(0, request.limit) }
  }

  private scopeOf(request: SearchRequest, group: ChosenGroup | null, control: QuestionControl): Scope {
    const found = this.search.find(request, control)
    const mask = this.maskOf(request.filter, control)
    const scope: Scope = { found, mask, hitsIn: (ordinal) => this.search.hitsIn(ordinal, request) }
    if (group === null) return scope
    return group.by === 'category' ? this.ofCategory(scope, group.value) : this.ofGroup(scope, group.by, group.value)
  }

  private ofGroup(scope: Scope, by: Exclude<HitGrouping, 'category'>, value: string): Scope {
    const inGroup = new Uint8Array(scope.found.counts.length)
    forEachHit(scope, (ordinal) => {
      if (this.catalogue.groupValues(ordinal, by).some((group) => group.value === value)) inGroup[ordinal] = 1
    })
    return { ...scope, mask: inGroup }
  }

  /** The hits that a tag of the category touches; with {@link noValue} those that none does. */
  private ofCategory(scope: Scope, category: string): Scope {
    const tagged = new Set(listTaggedReports(this.corpus))
    const counts = new Uint32Array(scope.found.counts.length)
    const isIn = (touching: readonly string[]) => (category === noValue ? touching.length === 0 : touching.includes(category))
    const hitsIn = (ordinal: number) => {
      const { text, ranges } = scope.hitsIn(ordinal)
      const touching = this.tagsIn(ordinal)
      return { text, ranges: ranges.filter((range) => isIn(touching(range))) }
    }
    forEachHit(scope, (ordinal, count) => {
      const isTagged = tagged.has(this.catalogue.id(ordinal) ?? '')
      counts[ordinal] = isTagged ? hitsIn(ordinal).ranges.length : category === noValue ? count : 0
    })
    return { found: { matches: scope.found.matches, counts }, mask: scope.mask, hitsIn }
  }

  private tallyCategories(scope: Scope, tally: Tally): void {
    const tagged = new Set(listTaggedReports(this.corpus))
    forEachHit(scope, (ordinal, count) => {
      if (!tagged.has(this.catalogue.id(ordinal) ?? '')) return tally.add(noValue, null, count)
      const perCategory = new Map<string, number>()
      const touching = this.tagsIn(ordinal)
      for (const range of scope.hitsIn(ordinal).ranges) {
        const categories = touching(range)
        for (const category of categories.length === 0 ? [noValue] : categories)
          perCategory.set(category, (perCategory.get(category) ?? 0) + 1)
      }
      for (const [category, hits] of perCategory) tally.add(category, null, hits)
    })
  }

  /** The categories of the tags of a report that touch a range of it, each once. */
  private tagsIn(ordinal: number): (range: Range) => readonly string[] {
    const tags = listTagRanges(this.corpus, this.catalogue.id(ordinal) ?? '')
    return (range) => [...new Set(tags.filter((tag) => rangesOverlap(tag, range)).map(({ category }) => category))]
  }
}

function forEachHit({ found, mask }: Scope, hear: (ordinal: number, count: number) => void): void {
  found.counts.forEach((count, ordinal) => {
    if (count > 0 && (mask === null || mask[ordinal] === 1)) hear(ordinal, count)
  })
}

/** Hits and reports by group. */
class Tally {
  private readonly groups = new Map<string, { readonly label: string | null; hits: number; reports: number }>()

  add(value: string, label: string | null, hits: number): void {
    const group = this.groups.get(value) ?? { label, hits: 0, reports: 0 }
    group.hits += hits
    group.reports += 1
    this.groups.set(value, group)
  }

  sorted(): HitGroup[] {
    return [...this.groups]
      .map(([value, group]) => ({ value, ...group }))
      .toSorted((one, other) => other.hits - one.hits || (one.value < other.value ? -1 : 1))
  }
}
