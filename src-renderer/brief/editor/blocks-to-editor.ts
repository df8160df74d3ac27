import { $createHeadingNode, type HeadingTagType } from '@lexical/rich-text'
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  type UpdateTag,
} from 'lexical'
import type { BriefBlock, Sentence } from '../../../src-shared/domain/brief.ts'
import { $markBlock } from './block-state.ts'
import { $createListItemNode } from './list-item-node.ts'
import { $appendCitations, $createSentenceNode, type SentenceNode } from './sentence-node.ts'

type TableBlock = Extract<BriefBlock, { kind: 'table' }>
const headingTags = ['h1', 'h2', 'h3', 'h4'] as const satisfies readonly HeadingTagType[]

/** Replaces what stands in the editor by the blocks of a brief, at once. */
export function blocksToEditor(editor: LexicalEditor, blocks: readonly BriefBlock[], tag: UpdateTag[] = []): void {
  editor.update(() => $blocksToEditor(blocks), { discrete: true, tag })
}

/** The same, within an update. A brief without blocks gets one empty paragraph to write in. */
export function $blocksToEditor(blocks: readonly BriefBlock[]): void {
  const root = $getRoot()
  root.clear()
  root.append(...(blocks.length > 0 ? blocks.map($createBlock) : [$createParagraphNode()]))
}

function $createBlock(block: BriefBlock): ElementNode {
  const node =
    block.kind === 'table' ? $createTable(block) : $createTextBlock(block).append(...block.sentences.map($createSentence))
  return $markBlock(node, block.id, block.section)
}

function $createTextBlock(block: Exclude<BriefBlock, TableBlock>): ElementNode {
  if (block.kind === 'heading') return $createHeadingNode(headingTag(block.level))
  return block.kind === 'listItem' ? $createListItemNode() : $createParagraphNode()
}

/** The tag of a heading's level; levels out of range count as the nearest. */
function headingTag(level: number): (typeof headingTags)[number] {
  return headingTags[Math.max(1, Math.min(headingTags.length, level)) - 1] ?? 'h4'
}

function $createTable(block: TableBlock): TableNode {
  return $createTableNode().append(
    ...block.rows.map((row, index) =>
      $createTableRowNode().append(
        ...row.map((cell) =>
          $createTableCellNode(index === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS).append(
            $createParagraphNode().append(...cell.sentences.map($createSentence)),
          ),
        ),
      ),
    ),
  )
}

function $createSentence(sentence: Sentence): SentenceNode {
  const node = $createSentenceNode(sentence)
  node.append(...$createText(sentence.text))
  $appendCitations(node, sentence.citations)
  return node
}

/** Text as nodes, with line ends as line breaks. */
export function $createText(text: string): LexicalNode[] {
  if (text === '') return []
  return text.split('\n').flatMap((line, index) => {
    const parts: LexicalNode[] = index > 0 ? [$createLineBreakNode()] : []
    return line === '' ? parts : [...parts, $createTextNode(line)]
  })
}
