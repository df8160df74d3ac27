import { $create, $createParagraphNode, ElementNode, type LexicalNode, type ParagraphNode } from 'lexical'

/** An item of a list in the brief; lists are flat, so an item is a block like a paragraph. */
export class ListItemNode extends ElementNode {
  override $config() {
    return this.config('brief-list-item', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const item = document.createElement('p')
    item.className = 'brief-list-item'
    return item
  }

  override updateDOM(): boolean {
    return false
  }

  /** Enter in an item makes another item; in an empty one it ends the list. */
  override insertNewAfter(_selection: unknown, restoreSelection = true): ListItemNode | ParagraphNode {
    if (this.isEmpty()) return this.replace($createParagraphNode())
    const item = $createListItemNode()
    this.insertAfter(item, restoreSelection)
    return item
  }

  override collapseAtStart(): boolean {
    this.replace($createParagraphNode(), true)
    return true
  }
}

export function $createListItemNode(): ListItemNode {
  return $create(ListItemNode)
}

export function $isListItemNode(node: LexicalNode | null | undefined): node is ListItemNode {
  return node instanceof ListItemNode
}
