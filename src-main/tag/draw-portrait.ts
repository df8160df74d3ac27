import type { z } from 'zod'
import type { libraryOperations } from '../../src-shared/contract/library-operations.ts'
import type { Category } from '../../src-shared/domain/category.ts'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { findReportSummary } from '../corpus/report-queries.ts'
import { listCategories } from './category-queries.ts'
import { listTags } from './tag-queries.ts'

type Portrait = z.output<(typeof libraryOperations)['library.portrait']['output']>

/** The stretches of a report that each top category covers, itself or with those below it, by position. Fails with `not_found`. */
export function drawPortrait(corpus: ReadableCorpus, report: ReportId): Portrait {
  const { length } = findReportSummary(corpus, report)
  const top = topCategories(listCategories(corpus))
  const byTop = Map.groupBy(listTags(corpus, report), ({ category }) => top.get(category))
  const stretches = [...byTop].flatMap(([category, tags]) =>
    category === undefined ? [] : joinRanges(tags).map((range) => ({ ...range, name: category.name, colour: category.colour })),
  )
  return { length, stretches: stretches.toSorted((one, other) => one.start - other.start || other.end - one.end) }
}

/** Each category's ancestor at the top. */
function topCategories(categories: readonly Category[]): ReadonlyMap<CategoryId, Category> {
  const top = new Map<CategoryId, Category>()
  // Parents stand before their children.
  for (const category of categories) top.set(category.id, (category.parent && top.get(category.parent)) || category)
  return top
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
