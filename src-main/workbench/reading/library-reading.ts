import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/contract.ts'
import type { Catalogue } from '../../corpus/catalogue/catalogue.ts'
import type { ReadableCorpus } from '../../corpus/corpus.ts'
import { readRows } from '../../corpus/report-queries.ts'
import { bothMasks } from '../../corpus/search/found.ts'
import type { QuestionControl } from '../../corpus/search/question-control.ts'

type Listing = Omit<ParsedInputOf<'corpus.reports'>, 'limit'>

/** The library out of the catalogue: which reports, in which order, and how many of what. */
export class LibraryReading {
  private readonly corpus: ReadableCorpus
  private readonly catalogue: Catalogue
  private readonly queryMask: (query: string, control: QuestionControl) => Uint8Array

  constructor(
    parts: { readonly corpus: ReadableCorpus; readonly catalogue: Catalogue },
    queryMask: (query: string, control: QuestionControl) => Uint8Array,
  ) {
    this.corpus = parts.corpus
    this.catalogue = parts.catalogue
    this.queryMask = queryMask
  }

  reports(input: ParsedInputOf<'corpus.reports'>, control: QuestionControl): OutputOf<'corpus.reports'> {
    const { total, reports } = this.reportIds(input, control)
    return { total, reports: readRows(this.corpus, reports) }
  }

  reportIds(input: ParsedInputOf<'corpus.reportIds'>, control: QuestionControl): OutputOf<'corpus.reportIds'> {
    const mask = this.maskOf(input, control)
    const listed = this.catalogue.order(input.sortBy, input.descending).filter((ordinal) => mask[ordinal] === 1)
    const page = Array.from(listed.subarray(input.offset, input.offset + input.limit))
    return { total: listed.length, reports: page.flatMap((ordinal) => this.catalogue.id(ordinal) ?? []) }
  }

  facets(input: ParsedInputOf<'library.facets'>, control: QuestionControl): OutputOf<'library.facets'> {
    const { filter, facets, limit } = input
    const narrowedBy = filter.query.trim() === '' ? null : this.queryMask(filter.query, control)
    return this.catalogue.facets(filter, facets, limit, narrowedBy)
  }

  private maskOf({ search, filter }: Listing, control: QuestionControl): Uint8Array {
    const words = search.trim() === '' ? null : this.catalogue.matchWords(search)
    const query = filter.query.trim() === '' ? null : this.queryMask(filter.query, control)
    const byFilter = this.catalogue.match(filter)
    return bothMasks(bothMasks(words, query), byFilter) ?? byFilter
  }
}
