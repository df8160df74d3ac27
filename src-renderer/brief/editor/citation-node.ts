import { $create, $getState, $setState, createState, DecoratorNode, type LexicalNode } from 'lexical'
import { citationSchema, type Citation } from '../../../src-shared/domain/brief.ts'

const citationState = createState('citation', {
  parse: (value): Citation | null => {
    const parsed = citationSchema.safeParse(value)
    return parsed.success ? parsed.data : null
  },
})

/**
 * The mark of one citation, a child of the sentence it belongs to, so that deleting, copying and undo
 * treat evidence like text. Its number is not kept: it follows from the order of the marks.
 */
export class CitationNode extends DecoratorNode<null> {
  override $config() {
    return this.config('brief-citation', { extends: DecoratorNode, stateConfigs: [{ flat: true, stateConfig: citationState }] })
  }

  override createDOM(): HTMLElement {
    const mark = document.createElement('span')
    mark.className = 'brief-citation'
    mark.setAttribute('role', 'link')
    return mark
  }

  override updateDOM(): boolean {
    return false
  }

  /** The mark paints itself: a React portal for each of some thousand marks would cost more than the text. */
  override decorate(): null {
    return null
  }

  override isInline(): boolean {
    return true
  }

  override isKeyboardSelectable(): boolean {
    return true
  }
}

/** A mark for the citation. */
export function $createCitationNode(citation: Citation): CitationNode {
  return $setState($create(CitationNode), citationState, citation)
}

export function $isCitationNode(node: LexicalNode | null | undefined): node is CitationNode {
  return node instanceof CitationNode
}

/** The citation that a mark stands for; null where a pasted mark carried none that can be read. */
export function $citationOf(node: CitationNode): Citation | null {
  return $getState(node, citationState)
}
