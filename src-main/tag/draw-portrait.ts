import type { z } from 'zod'
import type { libraryOperations } from '../../src-shared/contract/library-operations.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { findReportSummary } from '../corpus/report-queries.ts'
import { findTopCategories } from './category-queries.ts'
import { listTags } from './tag-queries.ts'

type Portrait = z.output<(typeof libraryOperations)['library.portrait']['output']>

/** The stretches of a report that each top category covers, itself or with those below it, by position. Fails with `not_found`. */
export function drawPortrait(corpus: ReadableCorpus, report: ReportId): Portrait {
  const { length } = findReportSummary(corpus, report)
  const top = findTopCategories(corpus)
  const byTop = Map.groupBy(listTags(corpus, report), ({ category }) => top.get(category)?.id)
  const stretches = [...byTop].flatMap(([id, tags]) => {
    const category = id === undefined ? undefined : top.get(id)
    return category === undefined
      ? []
      : joinRanges(tags).map((range) => ({ ...range, name: category.name, colour: category.colour }))
  })
  return { length, stretches: stretches.toSorted((one, other) => one.start - other.start || other.end - one.end) }
}

/** Ranges in order of their start, those joined that overlap or touch. */
function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of ranges) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
