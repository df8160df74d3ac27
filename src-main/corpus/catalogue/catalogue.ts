import type { z } from 'zod'
import type { CorpusArea } from '../../../src-shared/contract/event.ts'
import type { libraryOperations } from '../../../src-shared/contract/library-operations.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { LibraryColumn } from '../../../src-shared/domain/library-view.ts'
import type { ReportFilter } from '../../../src-shared/domain/report-filter.ts'
import type { ReadingStatus } from '../../../src-shared/domain/report.ts'
import type { Hit } from '../../../src-shared/domain/search.ts'
import type { ReadableCorpus } from '../corpus.ts'
import type { CataloguePlace } from './catalogue-place.ts'
import { readAttributes } from './catalogue-queries.ts'
import type { CodedColumn } from './coded-column.ts'
import type { ColumnPart } from './column-parts.ts'
import { ColumnReader } from './column-reader.ts'
import { liesBetween } from './date-span.ts'
import { FacetTable } from './facet-table.ts'
import { PinyinPattern } from './pinyin-pattern.ts'
import { ReportColumns } from './report-columns.ts'
import { ReportGroups, type ReportGroup, type ReportGrouping } from './report-groups.ts'
import { ReportOrders } from './report-orders.ts'
import { narrow, Selection, type CatalogueFacet } from './selection.ts'
import { foldWords, WordFinder } from './word-finder.ts'

export type Facets = z.output<(typeof libraryOperations)['library.facets']['output']>
/** What a hit says of its report. */
export type ReportHead = Pick<Hit, 'report' | 'file' | 'title' | 'locality' | 'date' | 'script' | 'status'>
/** The texts of a report's metadata that words are looked for in. */
export type CatalogueText = 'title' | 'place' | 'publisher' | 'file'

const texts = ['title', 'place', 'publisher', 'file'] as const satisfies readonly CatalogueText[]

/** What a committed action touched. */
interface Touched {
  readonly areas: readonly CorpusArea[]
  readonly reports: readonly string[]
}

/** All that is made over one set of columns; it goes with them when all is loaded anew. */
class Holdings {
  readonly columns = new ReportColumns()
  readonly reader: ColumnReader
  readonly facets: FacetTable
  readonly orders: ReportOrders
  readonly groups: ReportGroups
  readonly finders = {
    title: new WordFinder(this.columns.title.dictionary, (title) => title),
    place: new WordFinder(this.columns.place.dictionary, writePlace),
    publisher: new WordFinder(this.columns.publisher.dictionary, (publisher) => publisher),
    file: new WordFinder(this.columns.file.dictionary, (file) => file),
  }

  constructor(corpus: ReadableCorpus) {
    this.reader = new ColumnReader(corpus, this.columns)
    const need = (part: ColumnPart): void => this.reader.need(part)
    this.facets = new FacetTable(this.columns, need)
    this.orders = new ReportOrders(this.columns, need)
    this.groups = new ReportGroups(this.columns, this.facets)
    this.facets.readNames(corpus)
    this.orders.setAttributes(readAttributes(corpus))
  }
}

/**
 * The metadata of all present reports in memory, in columns by ordinal, so that a library of 100,000 reports is listed, sorted,
 * filtered and counted without a question to the file. What it gives back is its own: read it, do not write to it.
 */
export class Catalogue {
  private held: Holdings
  private changes = 0

  static load(corpus: ReadableCorpus): Catalogue {
    return new Catalogue(new Holdings(corpus))
  }

  private constructor(held: Holdings) {
    this.held = held
  }

  /**
   * Follows a committed change: reads again the reports that are named, and what else the areas say. Another corpus, or so many reports
   * that it is quicker, makes it load anew: ordinals are then others.
   */
  refresh(corpus: ReadableCorpus, { areas, reports }: Touched): void {
    this.changes += 1
    if (areas.includes('corpus') || reports.length > Math.max(1000, this.held.columns.size / 4)) {
      this.held = new Holdings(corpus)
      return
    }
    const { reader, facets, orders } = this.held
    if (areas.includes('attributes')) {
      reader.takeUpAttributes(corpus)
      facets.forgetAttributes()
      orders.setAttributes(readAttributes(corpus))
    }
    if (reports.length > 0) reader.refresh(corpus, reports)
    if (areas.some((area) => area === 'categories' || area === 'tags' || area === 'sets')) facets.readNames(corpus)
  }

  /** Ordinals go from 0 to size − 1. Those of reports that stay never change, save when all is loaded anew. */
  get size(): number {
    return this.held.columns.size
  }

  /** Rises with every change, so that what was made from the catalogue can be kept until then. */
  get version(): number {
    return this.changes
  }

  get reportCount(): number {
    return this.held.columns.reportCount
  }

  /** Null for an ordinal whose report was removed. */
  id(ordinal: number): ReportId | null {
    return this.held.columns.id(ordinal)
  }

  ordinalOf(report: string): number | undefined {
    return this.held.columns.ordinalOf(report)
  }

  /** The key of the version of the text that counts now; -1 for an ordinal that is free. */
  content(ordinal: number): number {
    return this.held.columns.content(ordinal)
  }

  /** -1 where the content is that of no present report. */
  ordinalOfContent(key: number): number {
    return this.held.columns.ordinalOfContent(key)
  }

  /** 1 for each ordinal whose report meets the filter, save for its query; `except` leaves one facet out. */
  match(filter: ReportFilter, except?: CatalogueFacet): Uint8Array {
    const { facets } = this.held
    return narrow(this.named(filter), facets.conditions(filter, except))
  }

  /** Reports whose title, place, publisher or file name holds the words, over script, width and case; letters are also read as pinyin. */
  matchWords(words: string): Uint8Array {
    const folded = foldWords(words.trim())
    const pattern = PinyinPattern.of(words.trim())
    const matching = new Uint8Array(this.size)
    for (const text of texts) this.mark(matching, text, this.held.finders[text].find(folded, pattern))
    return this.onlyPresent(matching)
  }

  /** Reports of which this text holds the value, over script, width and case. */
  matchText(text: CatalogueText, value: string): Uint8Array {
    const matching = new Uint8Array(this.size)
    this.mark(matching, text, this.held.finders[text].find(foldWords(value), null))
    return this.onlyPresent(matching)
  }

  /**
   * Reports whose date lies between the two, both included; each is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, null asks nothing.
   * A date that leaves out day or month must lie there with all that it may mean; without a date none does.
   */
  matchDate(from: string | null, to: string | null): Uint8Array {
    return this.matchCodes(this.held.columns.date, (date) => liesBetween(date, from, to))
  }

  matchStatus(status: ReadingStatus): Uint8Array {
    return this.matchCodes(this.held.columns.status, (other) => other === status)
  }

  /** Reports of the set with this name, over script, width and case. */
  matchSet(name: string): Uint8Array {
    const wanted = foldWords(name.trim())
    const { facets, columns, reader } = this.held
    reader.need('sets')
    const meant = new Set(facets.setsNamed((other) => foldWords(other) === wanted))
    const items = new Set([...meant].map((id) => columns.setIds.find(id)))
    return this.matchCodes(columns.sets, (sets) => sets.some((item) => items.has(item)))
  }

  /**
   * Ordinals of the present reports in the order; kept until the column changes. Chinese stands by pinyin, places by province, city and
   * name; those without a value come last in both directions, equal ones as they were imported.
   */
  order(sortBy: LibraryColumn, descending: boolean): Int32Array {
    return this.held.orders.order(sortBy, descending)
  }

  /** What `library.facets` answers. `narrowedBy` marks the reports that the query leaves; null where there is none. */
  facets(filter: ReportFilter, names: readonly CatalogueFacet[], limit: number, narrowedBy: Uint8Array | null): Facets {
    const { facets } = this.held
    const among = this.named(filter)
    if (narrowedBy !== null) for (let at = 0; at < among.length; at += 1) if (narrowedBy[at] !== 1) among[at] = 0
    const selection = new Selection(among, facets.conditions(filter))
    return {
      reports: selection.count(),
      facets: names.map((name) => facets.list(name, selection, { filter, limit })),
    }
  }

  /** What is said of a report beside its hits. Throws for an ordinal that is free. */
  head(ordinal: number): ReportHead {
    const { columns } = this.held
    const [report, script, status] = [columns.id(ordinal), columns.script.value(ordinal), columns.status.value(ordinal)]
    if (report === null || script === null || status === null) throw new Error(`no report has the ordinal ${ordinal}`)
    return {
      report,
      file: columns.file.value(ordinal) ?? '',
      title: columns.title.value(ordinal),
      locality: columns.place.value(ordinal)?.locality ?? null,
      date: columns.date.value(ordinal),
      script,
      status,
    }
  }

  /** The groups a report is in, with the values and labels of the facets. */
  groupValues(ordinal: number, by: ReportGrouping): readonly ReportGroup[] {
    return this.held.groups.of(ordinal, by, this.changes)
  }

  /** The present reports, or of them those that the filter names. */
  private named({ reports }: ReportFilter): Uint8Array {
    const { columns } = this.held
    if (reports === null) return columns.present()
    const named = new Uint8Array(columns.size)
    for (const report of reports) {
      const ordinal = columns.ordinalOf(report)
      if (ordinal !== undefined) named[ordinal] = 1
    }
    return named
  }

  private mark(matching: Uint8Array, text: CatalogueText, found: Uint8Array): void {
    const codes = this.held.columns[text].upTo(matching.length)
    for (let ordinal = 0; ordinal < matching.length; ordinal += 1) {
      if (found[codes[ordinal] ?? 0] === 1) matching[ordinal] = 1
    }
  }

  private onlyPresent(matching: Uint8Array): Uint8Array {
    const present = this.held.columns.present()
    return matching.map((isMatching, ordinal) => isMatching & (present[ordinal] ?? 0))
  }

  private matchCodes<Value>(column: CodedColumn<Value>, isMeant: (value: Value) => boolean): Uint8Array {
    const codes = column.upTo(this.size)
    const accepted = Uint8Array.from({ length: column.dictionary.size }, (_, code) => {
      const value = column.dictionary.value(code)
      return value !== null && isMeant(value) ? 1 : 0
    })
    const matching = new Uint8Array(this.size)
    for (let ordinal = 0; ordinal < matching.length; ordinal += 1) matching[ordinal] = accepted[codes[ordinal] ?? 0] ?? 0
    return matching
  }
}

/** The way down to a place in one piece, as it is written. */
function writePlace({ nodes }: CataloguePlace): string {
  return nodes.map(({ name }) => name).join('')
}
