import type { Hit } from '../../../src-shared/domain/search.ts'
import { splitsSurrogatePair, rangesOverlap, type Range } from '../../../src-shared/domain/range.ts'
import type { ReportHead } from '../catalogue/catalogue.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { listTagRanges } from './search-queries.ts'

/** The hits of a report as lines, each with so many characters of context to each side. */
export function hitLines(
  corpus: ReadableCorpus,
  head: ReportHead,
  { text, ranges, context }: { readonly text: string; readonly ranges: readonly Range[]; readonly context: number },
): Hit[] {
  const tags = listTagRanges(corpus, head.report)
  return ranges.map((range) => ({
    ...head,
    ...range,
    quote: text.slice(range.start, range.end),
    left: text.slice(wholeAt(text, range.start - context), range.start),
    right: text.slice(range.end, wholeAt(text, range.end + context)),
    categories: [...new Set(tags.filter((tag) => rangesOverlap(tag, range)).map(({ category }) => category))],
  }))
}

/** The position, moved back by one where it would cut a character in two. */
function wholeAt(text: string, position: number): number {
  const inside = Math.max(0, Math.min(position, text.length))
  return splitsSurrogatePair(text, inside) ? inside - 1 : inside
}
