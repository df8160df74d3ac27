import { $create, $findMatchingParent, $getState, $setState, createState, ElementNode, type LexicalNode } from 'lexical'
import type { Citation } from '../../../src-shared/domain/brief.ts'
import { $citationOf, $createCitationNode, $isCitationNode, type CitationNode } from './citation-node.ts'

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const slotState = createState('slot', { parse: textOrNull })
const composedState = createState('composed', { parse: textOrNull })

/** A sentence of the brief: text, then the marks of its citations. It knows what composing made it for and of what text. */
export class SentenceNode extends ElementNode {
  override $config() {
    return this.config('brief-sentence', {
      extends: ElementNode,
      stateConfigs: [
        { flat: true, stateConfig: slotState },
        { flat: true, stateConfig: composedState },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const span = document.createElement('span')
    span.className = 'brief-sentence'
    return span
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return true
  }

  override canBeEmpty(): boolean {
    return false
  }

  /** Called when the sentence is split: what is split off is the analyst's own text. */
  override insertNewAfter(_selection: unknown, restoreSelection = true): SentenceNode {
    const own = $createSentenceNode({ slot: null, composed: null })
    this.insertAfter(own, restoreSelection)
    return own
  }
}

/** An empty sentence; text and marks are appended by the caller. */
export function $createSentenceNode(origin: { slot: string | null; composed: string | null }): SentenceNode {
  return $setState($setState($create(SentenceNode), slotState, origin.slot), composedState, origin.composed)
}

export function $isSentenceNode(node: LexicalNode | null | undefined): node is SentenceNode {
  return node instanceof SentenceNode
}

/** The sentence that the node is or stands in. */
export function $sentenceAround(node: LexicalNode | null): SentenceNode | null {
  return node === null ? null : $findMatchingParent(node, $isSentenceNode)
}

export function $slotOf(sentence: SentenceNode): string | null {
  return $getState(sentence, slotState)
}

export function $composedOf(sentence: SentenceNode): string | null {
  return $getState(sentence, composedState)
}

/** The marks of the sentence in order. */
export function $marksOf(sentence: SentenceNode): CitationNode[] {
  return sentence.getChildren().filter($isCitationNode)
}

/** The citations of the sentence in order. */
export function $citationsOf(sentence: SentenceNode): Citation[] {
  return $marksOf(sentence).flatMap((mark) => $citationOf(mark) ?? [])
}

/** Appends marks for the citations to the end of the sentence. */
export function $appendCitations(sentence: SentenceNode, citations: readonly Citation[]): void {
  sentence.append(...citations.map($createCitationNode))
}
