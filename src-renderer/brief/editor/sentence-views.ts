import { $isHeadingNode } from '@lexical/rich-text'
import { $getRoot, $isElementNode } from 'lexical'
import type { Sentence } from '../../../src-shared/domain/brief.ts'
import { $readSentences } from './editor-to-blocks.ts'

/** A sentence as the screen sees it beside the editor. */
export interface SentenceView {
  readonly key: string
  readonly isHeading: boolean
  readonly sentence: Sentence
}

/** The sentences of the whole text in order. */
export function $sentenceViews(): SentenceView[] {
  const slots = new Set<string>()
  return $getRoot()
    .getChildren()
    .filter($isElementNode)
    .flatMap((block) => {
      const isHeading = $isHeadingNode(block)
      return $readSentences(block, slots).map((read) => ({ ...read, isHeading }))
    })
}
