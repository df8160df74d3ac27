import type { CategoryId } from '../../../src-shared/domain/ids.ts'
import type { Language } from '../../../src-shared/domain/script.ts'
import type { Hit } from '../../../src-shared/domain/search.ts'

/** Lines of a concordance in their order, as they are found. */
export type ConcordanceLines = Iterable<Hit> | AsyncIterable<Hit>

/** What the lines are an answer to. */
export interface ConcordanceHeading {
  /** What was searched for, as it was written. */
  readonly query: string
  /** What was found in all, of which the lines may be a choice. */
  readonly hits: number
  readonly reports: number
  /** What else a reader of the file should know, such as in which reports was searched; each a line in the language of the file. */
  readonly notes: readonly string[]
}

/** What a writer goes by beside the lines. */
export interface ConcordanceTerms {
  readonly language: Language
  readonly heading: ConcordanceHeading
  /** What a category is called in the file. */
  readonly nameOf: (category: CategoryId) => string
}
