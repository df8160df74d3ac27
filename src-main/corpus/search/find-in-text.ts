import type { Condition } from '../../../src-shared/domain/query/expression.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { foldForSearch } from '../fold.ts'
import { evaluate, type Evaluation } from './evaluate-report.ts'
import { occurrencesOf } from './occurrences.ts'
import type { PreparedQuery } from './prepare-query.ts'
import { listPlaceRanges } from './search-queries.ts'
import type { TaggedPassages } from './tagged-passages.ts'

/** A report as a query is held against it. */
export interface SearchedText {
  readonly report: string
  /** As written. */
  readonly text: string
  /** The same characters in the form in which they are searched: as written, or folded. */
  readonly searched: string
  readonly corpus: ReadableCorpus
  readonly passages: TaggedPassages
  readonly holds: (condition: Condition) => boolean
}

/** The hits of a query in one report, by position. */
export function findInText({ expression, isExact }: PreparedQuery, report: SearchedText): Evaluation {
  const { searched } = report
  return evaluate(expression, {
    length: searched.length,
    occurrences: (literal) => occurrencesOf(searched, isExact ? literal : foldForSearch(literal)),
    passages: (category) => report.passages.in(report.report, category),
    blocks: (place) => listPlaceRanges(report.corpus, report.report, place),
    holds: report.holds,
    isOneLine: (start, end) => {
      const at = searched.indexOf('\n', start)
      return at === -1 || at >= end
    },
    pairs: () => pairsOf(searched),
  })
}

/** Where characters of two code units begin. */
function pairsOf(text: string): number[] {
  return Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index)
}
