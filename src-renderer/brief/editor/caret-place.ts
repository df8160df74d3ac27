import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, $isTextNode, type ElementNode } from 'lexical'
import type { BriefBlockId } from '../../../src-shared/domain/ids.ts'
import { $blockIdOf } from './block-state.ts'
import { $topBlock } from './top-block.ts'

/** Where the caret stands, told so that it can be found again after the text is loaded anew: characters into a block. */
export interface CaretPlace {
  readonly block: BriefBlockId
  readonly offset: number
}

/** The caret's place; null without one, or in a block that has no id yet. */
export function $caretPlace(): CaretPlace | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const node = selection.anchor.getNode()
  const top = $topBlock(node)
  const block = top === null ? null : $blockIdOf(top)
  if (block === null || top === null) return null
  const texts = top.getAllTextNodes()
  const index = texts.findIndex((text) => text.is(node))
  const before = texts.slice(0, Math.max(0, index)).reduce((sum, text) => sum + text.getTextContentSize(), 0)
  return { block, offset: index < 0 ? 0 : before + selection.anchor.offset }
}

/** Puts the caret back to its place, or to the end of the block where that is shorter now. */
export function $restoreCaret(place: CaretPlace): void {
  const top = $getRoot()
    .getChildren()
    .find((node): node is ElementNode => $isElementNode(node) && $blockIdOf(node) === place.block)
  if (top === undefined) return
  let left = place.offset
  for (const text of top.getAllTextNodes()) {
    const size = text.getTextContentSize()
    if ($isTextNode(text) && left <= size) {
      text.select(left, left)
      return
    }
    left -= size
  }
  top.selectEnd()
}
