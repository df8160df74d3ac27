import { foldForSearch } from '../fold.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { findLiteral } from './find-literal.ts'
import { findContentText, lastIndexedContent, listSegments, listUnindexed } from './text-index-queries.ts'

/** A segment of the index as it is searched: which contents stand in it, and where each begins. */
export interface IndexSegment {
  readonly key: number
  readonly contents: readonly number[]
  readonly starts: Int32Array
}

/** A folded text that no segment holds. */
interface Waiting {
  readonly content: number
  /** Null for one that is too long to be kept in memory. */
  folded: string | null
}

/** Texts above so many bytes of UTF-8 are read anew by each search. */
const longestKept = 8_000_000

/** The index of all texts: segments of positions, and the texts that wait for one. Holds no text but those, and reads what it is asked for. */
export class TextIndex {
  private readonly corpus: ReadableCorpus
  private readonly known: IndexSegment[] = []
  private waiting = new Map<number, Waiting>()
  private readonly tooLong: number[] = []
  private lastContent = 0

  constructor(corpus: ReadableCorpus) {
    this.corpus = corpus
  }

  get segments(): readonly IndexSegment[] {
    return this.known
  }

  /** Takes in segments and texts that came since; call before a question, in its transaction. */
  refresh(): void {
    for (const { key, contents } of listSegments(this.corpus, this.known.at(-1)?.key ?? 0)) {
      this.known.push({ key, contents: contents.map(([content]) => content), starts: startsOf(contents) })
      this.tooLong.push(...contents.flatMap(([content, length]) => (length === 0 ? [content] : [])))
    }
    const last = lastIndexedContent(this.corpus)
    if (last !== this.lastContent) {
      this.waiting = new Map([...this.waiting].filter(([content]) => content > last))
      this.lastContent = last
    }
    const newest = Math.max(last, ...this.waiting.keys())
    for (const { key, bytes } of listUnindexed(this.corpus, newest)) {
      this.waiting.set(key, { content: key, folded: bytes > longestKept ? null : foldForSearch(this.textOf(key)) })
    }
  }

  /** Where a folded passage stands in a segment: ascending positions of it in the segment. */
  find(segment: IndexSegment, folded: string): Int32Array {
    return findLiteral(this.corpus, segment.key, folded)
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

  private textOf(content: number): string {
    return findContentText(this.corpus, content) ?? ''
  }
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
