import type { Range } from '../../../src-shared/domain/range.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { findCategories, listPassageRanges } from './search-queries.ts'

const none: readonly Range[] = []

/** The passages that a query names by category, read when they are first asked for. For one question. */
export class TaggedPassages {
  private readonly corpus: ReadableCorpus
  private readonly known = new Map<string, ReadonlyMap<string, readonly Range[]>>()

  constructor(corpus: ReadableCorpus) {
    this.corpus = corpus
  }

  /** The passages of a report tagged with the category of that key or name, or one below it. */
  in(report: string, category: string): readonly Range[] {
    return this.all(category).get(report) ?? none
  }

  /** The reports that have such passages. */
  reportsOf(category: string): Iterable<string> {
    return this.all(category).keys()
  }

  private all(category: string): ReadonlyMap<string, readonly Range[]> {
    const known = this.known.get(category)
    if (known !== undefined) return known
    const read = listPassageRanges(this.corpus, findCategories(this.corpus, category))
    this.known.set(category, read)
    return read
  }
}
