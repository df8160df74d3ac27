import { foldForSearch } from '../fold.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { eachUnitList, findLiteral } from './find-literal.ts'
import { findContentText, findUnitCounts, lastIndexedContent, listSegments, listUnindexed } from './text-index-queries.ts'

/** A segment of the index as it is searched: which contents stand in it, and where each begins. */
export interface IndexSegment {
  readonly key: number
  readonly contents: readonly number[]
  readonly starts: Int32Array
  /** For each 512 positions, the text in which they begin, so that the text of a position is found in a step or two. */
  readonly buckets: Int32Array
}

/** In bits: 512 positions. */
const bucketBits = 9

/** The place among a segment's texts of the one that holds the position. */
export function textAt({ starts, buckets }: IndexSegment, position: number): number {
  let text = buckets[position >> bucketBits] ?? 0
  while ((starts[text + 1] ?? Infinity) <= position) text += 1
  return text
}

/** A folded text that no segment holds. */
interface Waiting {
  readonly content: number
  /** Null for one that is not kept in memory. */
  folded: string | null
}

/** Waiting texts are kept folded in memory up to so many bytes of UTF-8 together; those beyond are read anew by each search. */
const mostKept = 32_000_000

/** The index of all texts: segments of positions, and the texts that wait for one. Holds no text but those, and reads what it is asked for. */
export class TextIndex {
  private readonly corpus: ReadableCorpus
  private readonly known: IndexSegment[] = []
  private waiting = new Map<number, Waiting>()
  private readonly tooLong: number[] = []
  private lastContent = 0
  private keptBytes = 0

  constructor(corpus: ReadableCorpus) {
    this.corpus = corpus
  }

  get segments(): readonly IndexSegment[] {
    return this.known
  }

  /** Takes in segments and texts that came since; call before a question, in its transaction. */
  refresh(): void {
    for (const { key, contents } of listSegments(this.corpus, this.known.at(-1)?.key ?? 0)) {
      const starts = startsOf(contents)
      const units = contents.reduce((sum, [, length]) => sum + length + 1, 0)
      this.known.push({ key, contents: contents.map(([content]) => content), starts, buckets: bucketsOf(starts, units) })
      this.tooLong.push(...contents.flatMap(([content, length]) => (length === 0 ? [content] : [])))
    }
    const last = lastIndexedContent(this.corpus)
    if (last !== this.lastContent) {
      this.waiting = new Map([...this.waiting].filter(([content]) => content > last))
      this.keptBytes = [...this.waiting.values()].reduce((sum, { folded }) => sum + 3 * (folded?.length ?? 0), 0)
      this.lastContent = last
    }
    const newest = Math.max(last, ...this.waiting.keys())
    for (const { key, bytes } of listUnindexed(this.corpus, newest)) {
      const isKept = this.keptBytes + bytes <= mostKept
      if (isKept) this.keptBytes += bytes
      this.waiting.set(key, { content: key, folded: isKept ? foldForSearch(this.textOf(key)) : null })
    }
  }

  /** Where a folded passage stands in a segment: ascending positions of it in the segment. */
  find(segment: IndexSegment, folded: string): Int32Array {
    return findLiteral(this.corpus, segment.key, folded)
  }

  /** The positions of one folded unit in a segment, list by list: ascending in each, not over all. */
  eachList(segment: IndexSegment, unit: string, hear: (positions: Int32Array) => void): void {
    eachUnitList(this.corpus, segment.key, unit.charCodeAt(0), hear)
  }

  /** How often a folded unit stands in the segments, and in how many of their texts, told without its positions. */
  sumUnit(unit: string): { readonly count: number; readonly texts: number } {
    const sum = { count: 0, texts: 0 }
    for (const { key } of this.known) {
      const found = findUnitCounts(this.corpus, key, unit.charCodeAt(0))
      sum.count += found?.count ?? 0
      sum.texts += found?.texts ?? 0
    }
    return sum
  }

  /** The texts that stand in no segment, folded; one at a time, as a long one is read for it. */
  *unindexed(): Generator<{ readonly content: number; readonly folded: string }> {
    for (const { content, folded } of this.waiting.values())
      yield { content, folded: folded ?? foldForSearch(this.textOf(content)) }
    for (const content of this.tooLong) {
      const folded = foldForSearch(this.textOf(content))
      if (folded !== '') yield { content, folded }
    }
  }

  /** The folded text of a content in the segments; null where it is gone. One too long for the index is as good as empty. */
  readText(content: number): string | null {
    const text = this.tooLong.includes(content) ? '' : findContentText(this.corpus, content)
    return text === undefined ? null : foldForSearch(text)
  }

  private textOf(content: number): string {
    return findContentText(this.corpus, content) ?? ''
  }
}

function bucketsOf(starts: Int32Array, length: number): Int32Array {
  const buckets = new Int32Array((length >> bucketBits) + 1)
  let text = 0
  for (let bucket = 0; bucket < buckets.length; bucket += 1) {
    while ((starts[text + 1] ?? Infinity) <= bucket << bucketBits) text += 1
    buckets[bucket] = text
  }
  return buckets
}

function startsOf(contents: readonly (readonly [number, number])[]): Int32Array {
  const starts = new Int32Array(contents.length)
  let at = 0
  contents.forEach(([, length], index) => {
    starts[index] = at
    at += length + 1
  })
  return starts
}
