import { $findMatchingParent, $isElementNode, $isRootNode, type ElementNode, type LexicalNode } from 'lexical'

/** The block of the brief that the node is or stands in: a child of the root, a table for what stands in its cells. */
export function $topBlock(node: LexicalNode): ElementNode | null {
  const top = $findMatchingParent(node, (each) => $isRootNode(each.getParent()))
  return $isElementNode(top) ? top : null
}
