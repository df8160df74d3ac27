import { foldForSearch } from '../fold.ts'
import type { WritableCorpus } from '../corpus.ts'
import { buildPostings, joinTexts, type SegmentText } from './build-postings.ts'
import {
  findContentText,
  insertSegment,
  lastIndexedContent,
  listUnindexed,
  unindexedBytes,
  type UnindexedContent,
} from './text-index-queries.ts'

/** A segment is made when so many bytes of UTF-8 wait: about four million characters. What waits is read and scanned by each search. */
const segmentBytes = 12_000_000
/** A segment holds no more texts than this, however short they are. */
const mostTexts = 20_000
/** A text above so many bytes is not indexed, so that making a segment takes bounded memory; searches read it as it stands. */
const longestBytes = 24_000_000

/** True when enough texts wait for a segment. */
export function hasTextsToSeal(corpus: WritableCorpus): boolean {
  return unindexedBytes(corpus) >= segmentBytes
}

/**
 * Makes one segment of the index from the oldest texts that none holds yet, if enough of them wait; gives back whether it did.
 * The index is derived from the texts and stands in no log; it takes a quarter of a second or so.
 */
export function sealTexts(corpus: WritableCorpus, { least = segmentBytes } = {}): boolean {
  const waiting = listUnindexed(corpus, lastIndexedContent(corpus), mostTexts)
  const waitingBytes = waiting.reduce((sum, { bytes }) => sum + bytes, 0)
  if (waiting.length === 0 || (waitingBytes < least && waiting.length < mostTexts)) return false
  const taken = takeUpTo(waiting, segmentBytes)
  // no text has more units than bytes
  const room = taken.reduce((sum, { bytes }) => sum + (bytes > longestBytes ? 0 : bytes) + 1, 0)
  const segment = joinTexts(foldedTexts(corpus, taken), room)
  corpus.transaction(() => insertSegment(corpus, withLengths(taken, segment), buildPostings(segment)))
  return true
}

/** Read one by one, so that no two of them are in memory at a time. */
function* foldedTexts(corpus: WritableCorpus, contents: readonly UnindexedContent[]): Generator<string> {
  for (const { key, bytes } of contents) yield bytes > longestBytes ? '' : foldForSearch(findContentText(corpus, key) ?? '')
}

function withLengths(contents: readonly UnindexedContent[], { units, starts }: SegmentText): (readonly [number, number])[] {
  return contents.map(({ key }, index) => [key, (starts[index + 1] ?? units.length) - (starts[index] ?? 0) - 1] as const)
}

/** At least one, and no more than the bytes allow; a text that is too long to be indexed counts as nothing. */
function takeUpTo<Content extends { readonly bytes: number }>(waiting: readonly Content[], most: number): readonly Content[] {
  let sum = 0
  const end = waiting.findIndex(({ bytes }) => {
    if (bytes <= longestBytes) sum += bytes
    return sum > most
  })
  return end === -1 ? waiting : waiting.slice(0, Math.max(1, end))
}
