import { $createTextNode, $getRoot, createEditor, type ElementNode, type NodeKey } from 'lexical'
import type { ReportLayout, TextBlock } from '../text/report-layout.ts'
import { $createBlockNode, BlockNode } from './block-node.ts'
import { $createFoldNode, FoldNode } from './fold-node.ts'

/** The report on the page; `blocks` are the elements of its blocks, in the order of the layout. */
export interface MountedReport {
  readonly blocks: readonly HTMLElement[]
  unmount(): void
}

/**
 * Sets a report into the element by a Lexical editor that is not editable. The element takes focus
 * but is no text field: no input method can compose over the report, and letters stay free for categories.
 */
export function mountReport(root: HTMLElement, layout: ReportLayout): MountedReport {
  const editor = createEditor({
    namespace: 'reader',
    editable: false,
    nodes: [BlockNode, FoldNode],
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(root)
  const keys: NodeKey[] = []
  editor.update(
    () => {
      keys.push(...$fillRoot(layout))
    },
    { discrete: true },
  )
  const blocks = keys.map((key) => editor.getElementByKey(key)).filter((element) => element !== null)
  if (blocks.length !== layout.blocks.length) throw new Error('a block of the report has no element')
  return { blocks, unmount: () => editor.setRootElement(null) }
}

function $fillRoot(layout: ReportLayout): NodeKey[] {
  const keys: NodeKey[] = []
  const nodes: ElementNode[] = []
  for (const run of runsOf(layout.blocks)) {
    const children = run.map((block) => $blockWithText(layout, block))
    keys.push(...children.map((child) => child.getKey()))
    if (run[0]?.kind === 'boilerplate') nodes.push($createFoldNode(run.length).append(...children))
    else nodes.push(...children)
  }
  $getRoot().clear().splice(0, 0, nodes)
  return keys
}

function $blockWithText(layout: ReportLayout, block: TextBlock): BlockNode {
  const node = $createBlockNode(block)
  if (block.end > block.start) node.append($createTextNode(layout.text.slice(block.start, block.end)))
  return node
}

/** Blocks in runs: boilerplate lines that follow one another together, everything else together. */
function runsOf(blocks: readonly TextBlock[]): TextBlock[][] {
  const runs: TextBlock[][] = []
  for (const block of blocks) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && (run[0].kind === 'boilerplate') === (block.kind === 'boilerplate')) run.push(block)
    else runs.push([block])
  }
  return runs
}
