import type { Condition } from '../../../src-shared/domain/query/expression.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { foldForSearch } from '../fold.ts'
import { evaluateReport, type ReportFindings } from './evaluate-report.ts'
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
export function findInText({ expression, isExact }: PreparedQuery, report: SearchedText): ReportFindings {
  const { searched } = report
  return evaluateReport(expression, {
    occurrences: (literal: string): readonly Range[] => occurrencesOf(searched, isExact ? literal : foldForSearch(literal)),
    passages: (category) => report.passages.in(report.report, category),
    blocks: (place) => listPlaceRanges(report.corpus, report.report, place),
    holds: report.holds,
    isOneLine: (start, end) => {
      const at = searched.indexOf('\n', start)
      return at === -1 || at >= end
    },
  })
}
