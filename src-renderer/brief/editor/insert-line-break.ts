import { $createLineBreakNode, $getSelection, $isRangeSelection, $isTextNode, type RangeSelection } from 'lexical'
import { $isSentenceNode, $sentenceAround } from './sentence-node.ts'

/** Breaks the line at the caret without splitting the sentence there, as Lexical would split an inline element. */
export function $insertLineBreak(selection: RangeSelection): void {
  if (!selection.isCollapsed()) selection.removeText()
  const caret = $getSelection()
  if ($isRangeSelection(caret) && !$breakWithin(caret)) caret.insertLineBreak()
}

function $breakWithin({ anchor }: RangeSelection): boolean {
  const node = anchor.getNode()
  const lineBreak = $createLineBreakNode()
  if ($isSentenceNode(node)) {
    node.splice(anchor.offset, 0, [lineBreak])
    node.select(anchor.offset + 1, anchor.offset + 1)
    return true
  }
  if (!$isTextNode(node) || $sentenceAround(node) === null) return false
  if (anchor.offset === 0) node.insertBefore(lineBreak)
  else {
    const [before] = node.splitText(anchor.offset)
    before?.insertAfter(lineBreak)
  }
  const index = lineBreak.getIndexWithinParent() + 1
  lineBreak.getParentOrThrow().select(index, index)
  return true
}
