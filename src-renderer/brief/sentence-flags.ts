import type { Sentence } from '../../src-shared/domain/brief.ts'
import type { TagId } from '../../src-shared/domain/ids.ts'
import { findUnsupportedNumbers } from './find-numbers.ts'

/** Where the text of a sentence comes from. */
export type SentenceOrigin = 'composed' | 'edited' | 'own'

/**
 * What the analyst should look at: `edited` differs from what was composed; `noEvidence` what she wrote or edited cites nothing;
 * `numbers` are in no cited quote; `stale` citations quote a passage that is gone or reads otherwise now.
 */
export interface SentenceFlags {
  readonly edited: boolean
  readonly noEvidence: boolean
  readonly numbers: readonly string[]
  readonly stale: number
}

/** Tells composed, edited and own text apart. */
export function originOf(sentence: Sentence): SentenceOrigin {
  if (sentence.composed === null) return 'own'
  return sentence.composed === sentence.text ? 'composed' : 'edited'
}

/**
 * Flags a sentence. `currentQuotes` are the quotes of the tags as they are now, or null while they are not known;
 * headings name things and need no evidence.
 */
export function flagSentence(
  sentence: Sentence,
  place: { isHeading: boolean; currentQuotes: ReadonlyMap<TagId, string> | null },
): SentenceFlags {
  const origin = originOf(sentence)
  const quotes = sentence.citations.map((citation) => citation.quote)
  return {
    edited: origin === 'edited',
    noEvidence: origin !== 'composed' && !place.isHeading && sentence.citations.length === 0,
    numbers: place.isHeading ? [] : findUnsupportedNumbers(sentence.text, quotes, sentence.composed),
    stale: countStale(sentence, place.currentQuotes),
  }
}

/** True when there is something to look at. */
export function isFlagged(flags: SentenceFlags): boolean {
  return flags.edited || flags.noEvidence || flags.numbers.length > 0 || flags.stale > 0
}

function countStale(sentence: Sentence, currentQuotes: ReadonlyMap<TagId, string> | null): number {
  if (currentQuotes === null) return 0
  return sentence.citations.filter(({ tag, quote }) => tag !== null && currentQuotes.get(tag) !== quote).length
}
