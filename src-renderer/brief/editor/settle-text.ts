import {
  $getEditor,
  $isElementNode,
  $isLineBreakNode,
  $isRootOrShadowRoot,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import { $isCitationNode } from './citation-node.ts'
import { $composedOf, $createSentenceNode, $isSentenceNode, $marksOf, $slotOf, type SentenceNode } from './sentence-node.ts'

/** The end of a sentence, closing quotation marks and brackets included. */
const fullStop = /[。！？；.!?…][”’」』）)\]]*$/u

/**
 * A node transform that gives every typed text its sentence: text typed between sentences or after the marks of one becomes a
 * sentence of the analyst's own; text typed between two marks joins the text before them. While an input method is composing
 * nothing is moved, since that would end the composition; the text settles when it ends.
 */
export function $settleText(text: TextNode): void {
  if ($getEditor().isComposing() || text.getTextContent().trim() === '') return
  const parent = text.getParent()
  if ($isSentenceNode(parent)) $settleInSentence(text, parent)
  else if ($isBlock(parent)) $wrapLoose(text)
}

/** A node transform that puts a mark left outside of any sentence into the one before it, or into one of its own. */
export function $settleMark(mark: LexicalNode): void {
  const parent = mark.getParent()
  if (!$isCitationNode(mark) || $isSentenceNode(parent) || !$isBlock(parent)) return
  const before = mark.getPreviousSibling()
  if ($isSentenceNode(before)) before.append(mark)
  else $wrapLoose(mark)
}

function $isBlock(node: ElementNode | null): boolean {
  return $isElementNode(node) && !node.isInline() && !$isRootOrShadowRoot(node)
}

function $settleInSentence(text: TextNode, sentence: SentenceNode): void {
  const before = text.getPreviousSiblings().filter($isCitationNode)
  if (before.length === 0) {
    $settleAfterFullStop(text, sentence)
    return
  }
  if (text.getNextSiblings().some($isCitationNode)) {
    for (const mark of before.toReversed()) text.insertAfter(mark)
    return
  }
  $moveBehind(sentence, [text, ...text.getNextSiblings()])
}

/**
 * What is typed behind the full stop of a composed sentence is meant as a sentence of its own. Browsers put the caret before
 * the marks that end a line, so without this it would pass for an edit of the composed one.
 */
function $settleAfterFullStop(text: TextNode, sentence: SentenceNode): void {
  const composed = $composedOf(sentence)
  if (composed === null || !fullStop.test(composed) || !sentence.getTextContent().startsWith(composed)) return
  const before = text.getPreviousSiblings().reduce((sum, node) => sum + node.getTextContentSize(), 0)
  const end = composed.length - before
  if (end <= 0 || text.getTextContent().slice(end).trim() === '') return
  const [, behind] = text.splitText(end)
  if (behind !== undefined) $moveBehind(sentence, [behind, ...behind.getNextSiblings().filter((node) => !$isCitationNode(node))])
}

function $moveBehind(sentence: SentenceNode, nodes: LexicalNode[]): void {
  const own = $createSentenceNode({ slot: null, composed: null })
  sentence.insertAfter(own)
  own.append(...nodes)
}

/** Wraps the run of loose nodes that the node stands in; the run joins an own sentence without evidence before it. */
function $wrapLoose(node: LexicalNode): void {
  const run = $takeWhileLoose(node.getPreviousSiblings().toReversed()).toReversed()
  const after = $takeWhileLoose(node.getNextSiblings())
  const first = run[0] ?? node
  const before = first.getPreviousSibling()
  if ($isSentenceNode(before) && $slotOf(before) === null && $marksOf(before).length === 0) {
    before.append(...run, node, ...after)
    return
  }
  const own = $createSentenceNode({ slot: null, composed: null })
  first.insertBefore(own)
  own.append(...run, node, ...after)
}

function $isLoose(node: LexicalNode): boolean {
  return $isTextNode(node) || $isLineBreakNode(node) || $isCitationNode(node)
}

function $takeWhileLoose(nodes: LexicalNode[]): LexicalNode[] {
  const end = nodes.findIndex((node) => !$isLoose(node))
  return end < 0 ? nodes : nodes.slice(0, end)
}
