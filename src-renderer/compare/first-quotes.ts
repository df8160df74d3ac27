import type { Passage } from '../../src-shared/contract/compare-operations.ts'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'

/** Finds the first quote of a cell; null where none is known. */
export type FirstQuote = (category: CategoryId, report: ReportId) => string | null

/**
 * The first quote of each cell, where a category stands for all below it too. `passages` come by report and position, so the
 * first met of a cell is its first.
 */
export function firstQuotes(passages: readonly Passage[], under: ReadonlyMap<CategoryId, readonly CategoryId[]>): FirstQuote {
  const above = new Map<CategoryId, CategoryId[]>()
  for (const [category, below] of under) for (const each of below) above.set(each, [...(above.get(each) ?? []), category])
  const quotes = new Map<string, string>()
  for (const passage of passages) {
    for (const category of above.get(passage.category) ?? [passage.category]) {
      const cell = `${category}/${passage.report}`
      if (!quotes.has(cell)) quotes.set(cell, passage.quote)
    }
  }
  return (category, report) => quotes.get(`${category}/${report}`) ?? null
}
