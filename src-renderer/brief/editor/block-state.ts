import { $getState, $setState, createState, type ElementNode } from 'lexical'
import { briefBlockIdSchema, type BriefBlockId } from '../../../src-shared/domain/ids.ts'

const blockIdState = createState('blockId', {
  parse: (value): BriefBlockId | null => {
    const parsed = briefBlockIdSchema.safeParse(value)
    return parsed.success ? parsed.data : null
  },
  // A block that is copied or split off is another block.
  resetOnCopyNode: true,
})

const sectionState = createState('section', { parse: (value): string | null => (typeof value === 'string' ? value : null) })

/** Marks a node at the top of the editor as the block of a brief. */
export function $markBlock<Node extends ElementNode>(node: Node, id: BriefBlockId, section: string): Node {
  return $setState($setState(node, blockIdState, id), sectionState, section)
}

/** The id of the block that the node stands for; null for one made in the editor since it was filled. */
export function $blockIdOf(node: ElementNode): BriefBlockId | null {
  return $getState(node, blockIdState)
}

/** The section that the block was composed for; null for one made in the editor since it was filled. */
export function $sectionOf(node: ElementNode): string | null {
  return $getState(node, sectionState)
}
