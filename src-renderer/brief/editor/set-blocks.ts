import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text'
import { $isTableNode } from '@lexical/table'
import { $createParagraphNode, $isRangeSelection, type BaseSelection, type ElementNode } from 'lexical'
import { makeBlockId } from '../make-block-id.ts'
import { $blockIdOf, $markBlock, $sectionOf } from './block-state.ts'
import type { BlockChoice } from './editor-handle.ts'
import { $createListItemNode, $isListItemNode } from './list-item-node.ts'
import { $topBlock } from './top-block.ts'

/** Turns the blocks that the selection touches into the kind chosen; they stay the same blocks. Tables are left alone. */
export function $setBlocks(selection: BaseSelection | null, choice: BlockChoice): void {
  for (const block of $blocksIn(selection)) {
    if ($isTableNode(block) || $choiceOf(block) === choice) continue
    const node = $markBlock($createChosen(choice), $blockIdOf(block) ?? makeBlockId(), $sectionOf(block) ?? 'own')
    block.replace(node, true)
  }
}

/** What kind of block the caret stands in; null without a caret and in a table. */
export function $currentChoice(selection: BaseSelection | null): BlockChoice | null {
  const block = $blocksIn(selection)[0]
  return block === undefined ? null : $choiceOf(block)
}

function $blocksIn(selection: BaseSelection | null): ElementNode[] {
  if (!$isRangeSelection(selection)) return []
  return [...new Set(selection.getNodes().map($topBlock))].filter((top) => top !== null)
}

function $choiceOf(block: ElementNode): BlockChoice | null {
  if ($isTableNode(block)) return null
  if ($isListItemNode(block)) return 'listItem'
  if (!$isHeadingNode(block)) return 'paragraph'
  const tag = block.getTag()
  return tag === 'h5' || tag === 'h6' ? 'h4' : tag
}

function $createChosen(choice: BlockChoice): ElementNode {
  if (choice === 'paragraph') return $createParagraphNode()
  return choice === 'listItem' ? $createListItemNode() : $createHeadingNode(choice)
}
