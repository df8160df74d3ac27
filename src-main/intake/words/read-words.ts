import { noOwnWords, type OwnWords } from './own-words.ts'
import { segmenterWith, type Segmenter, type Word } from './segmenter.ts'

export type { Word } from './segmenter.ts'

let ownWords: OwnWords = noOwnWords
/** Loaded when the first words are read. */
let segmenter: Segmenter | null = null

/** The analyst's words, which {@link readWords} goes by from now on in this thread. */
export function takeOwnWords(words: OwnWords): void {
  ownWords = words
  segmenter = null
}

/** The words of a short folded text. Unknown words come as single characters: no guesses by a hidden Markov model. */
export function readWords(folded: string): readonly Word[] {
  segmenter ??= segmenterWith(ownWords)
  return segmenter.readWords(folded)
}
