import type { CategoryId } from '../../../src-shared/domain/ids.ts'
import type { TextPlace } from '../../../src-shared/domain/query/expression.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { foldForSearch } from '../fold.ts'
import { oneOf, sql } from '../sql.ts'

/** The categories of that key or name, folded, and all below them. */
export function findCategories(corpus: ReadableCorpus, keyOrName: string): CategoryId[] {
  const wanted = foldForSearch(keyOrName)
  const all = corpus.all<{ id: CategoryId; key: string; name: string }>(sql`SELECT id, key, name FROM category`)
  const named = all.filter(({ key, name }) => foldForSearch(key) === wanted || foldForSearch(name) === wanted).map(({ id }) => id)
  return corpus
    .all<{ id: CategoryId }>(
      sql`
    WITH RECURSIVE below (id) AS (
      SELECT value FROM json_each(${JSON.stringify(named)})
      UNION SELECT category.id FROM category JOIN below ON category.parent = below.id)
    SELECT id FROM below`,
    )
    .map(({ id }) => id)
}

/** The passages tagged with one of the categories, by report, each by position; a passage tagged twice is one. */
export function listPassageRanges(corpus: ReadableCorpus, categories: readonly CategoryId[]): Map<string, Range[]> {
  const rows = corpus.all<{ report: string } & Range>(sql`
    SELECT DISTINCT report, start, "end" FROM tag WHERE category IN ${oneOf(categories)} ORDER BY report, start, "end"`)
  const byReport = new Map<string, Range[]>()
  for (const { report, start, end } of rows) {
    const ranges = byReport.get(report)
    if (ranges === undefined) byReport.set(report, [{ start, end }])
    else ranges.push({ start, end })
  }
  return byReport
}

/** The tags of a report, to tell which of them a hit touches. */
export function listTagRanges(corpus: ReadableCorpus, report: string): (Range & { readonly category: CategoryId })[] {
  return corpus.all(sql`SELECT category, start, "end" FROM tag WHERE report = ${report} ORDER BY start, "end"`)
}

/** The blocks of a report that make up a place in it, by position. */
export function listPlaceRanges(corpus: ReadableCorpus, report: string, place: TextPlace): Range[] {
  const kinds = place === 'title' ? ['title', 'subtitle'] : [place]
  const condition = place === 'body' ? sql`kind <> 'boilerplate'` : sql`kind IN ${oneOf(kinds)}`
  return corpus.all(sql`
    SELECT start, "end" FROM block WHERE report = ${report} AND ${condition} AND "end" > start ORDER BY start`)
}

/** The reports that have tags. */
export function listTaggedReports(corpus: ReadableCorpus): string[] {
  return corpus.all<{ report: string }>(sql`SELECT DISTINCT report FROM tag`).map(({ report }) => report)
}
