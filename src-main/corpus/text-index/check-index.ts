import type { Problem } from '../check-corpus.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { foldForSearch } from '../fold.ts'
import { buildPostings, joinTexts } from './build-postings.ts'
import { describePostings, findContentText, listPostings, listSegments, type StoredSegment } from './text-index-queries.ts'

/** What is wrong with the index: each segment is made again from its texts and held against what is stored. */
export function checkIndex(corpus: ReadableCorpus): Problem[] {
  return listSegments(corpus, 0).flatMap((segment) => {
    const problem = problemOf(corpus, segment)
    return problem === null ? [] : [{ place: `text index, segment ${segment.key}`, problem }]
  })
}

/** A text that is gone (its report was never presented) leaves a segment that cannot be made again; nothing leads into that part of it. */
function problemOf(corpus: ReadableCorpus, { key, contents }: StoredSegment): string | null {
  const texts = contents.map(([content, length]) => (length === 0 ? '' : findContentText(corpus, content)))
  if (texts.includes(undefined)) return null
  const folded = texts.map((text) => foldForSearch(text ?? ''))
  const isAsLong = folded.every(({ length }, index) => length === contents[index]?.[1])
  if (!isAsLong) return 'a text is not as long as it says'
  const stored = new Map(Array.from(describePostings(listPostings(corpus, key)), ({ unit, row }) => [unit, row]))
  const room = folded.reduce((sum, { length }) => sum + length + 1, 0)
  for (const { unit, row } of describePostings(buildPostings(joinTexts(folded, room)))) {
    if (stored.get(unit) !== row) return `it is wrong about “${String.fromCharCode(unit)}”`
    stored.delete(unit)
  }
  return stored.size === 0 ? null : 'it has characters that stand in no text'
}
