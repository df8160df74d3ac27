import type { Range } from '../../../src-shared/domain/range.ts'
import { fold } from '../../corpus/fold.ts'

/** A text to be counted, without the ranges that are left out (by start, none in another), in the groups that it belongs to. */
export interface CountedText {
  readonly text: string
  readonly leftOut: readonly Range[]
  readonly groups: readonly number[]
}

/** Texts that can be read more than once, in batches small enough to be held. */
export interface TextSource {
  readonly total: number
  readonly batches: () => Iterable<readonly CountedText[]>
}

/** The folded text with a line end in the place of each range that is left out: no term goes across. */
export function foldedBody({ text, leftOut }: Pick<CountedText, 'text' | 'leftOut'>): string {
  const folded = fold(text)
  if (leftOut.length === 0) return folded
  const parts: string[] = []
  let at = 0
  for (const { start, end } of leftOut) {
    parts.push(folded.slice(at, start))
    at = Math.max(at, end)
  }
  parts.push(folded.slice(at))
  return parts.join('\n')
}
