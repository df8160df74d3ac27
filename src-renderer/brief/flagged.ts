import { useMemo } from 'react'
import type { SayBrief } from './brief-words.ts'
import { useBrief } from './brief-store.ts'
import type { SentenceView } from './editor/sentence-views.ts'
import { flagSentence, isFlagged, type SentenceFlags } from './sentence-flags.ts'
import type { BriefFacts } from './use-brief-facts.ts'

/** A sentence with something to look at. */
export interface Flagged {
  readonly view: SentenceView
  readonly flags: SentenceFlags
}

/** The sentences of the open brief that have something to look at, in the order of the text. */
export function useFlagged({ currentQuotes }: BriefFacts): readonly Flagged[] {
  const sentences = useBrief((state) => state.sentences)
  return useMemo(
    () =>
      sentences
        .map((view) => ({ view, flags: flagSentence(view.sentence, { isHeading: view.isHeading, currentQuotes }) }))
        .filter(({ flags }) => isFlagged(flags)),
    [sentences, currentQuotes],
  )
}

/** The flags in words, the graver first; `edited` is a state rather than a fault and comes last. */
export function flagTexts(flags: SentenceFlags, say: SayBrief): string[] {
  return [
    ...(flags.numbers.length > 0 ? [say('flagNumbers', { numbers: flags.numbers.join(', ') })] : []),
    ...(flags.stale > 0 ? [say('flagStale', { count: flags.stale })] : []),
    ...(flags.noEvidence ? [say('flagNoEvidence')] : []),
    ...(flags.edited ? [say('flagEdited')] : []),
  ]
}

/** True when the flags ask for more than knowing that the sentence was edited. */
export function isFault(flags: SentenceFlags): boolean {
  return flags.numbers.length > 0 || flags.stale > 0 || flags.noEvidence
}
