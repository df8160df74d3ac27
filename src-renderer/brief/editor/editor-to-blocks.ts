import { $isHeadingNode } from '@lexical/rich-text'
import { $isTableCellNode, $isTableNode, $isTableRowNode, type TableNode } from '@lexical/table'
import { $getRoot, $isElementNode, type EditorState, type ElementNode, type LexicalNode } from 'lexical'
import type { BriefBlock, Citation, Sentence } from '../../../src-shared/domain/brief.ts'
import type { BriefBlockId } from '../../../src-shared/domain/ids.ts'
import { $blockIdOf, $sectionOf } from './block-state.ts'
import { $citationOf, $isCitationNode } from './citation-node.ts'
import { $isListItemNode } from './list-item-node.ts'
import { $composedOf, $isSentenceNode, $slotOf, type SentenceNode } from './sentence-node.ts'

/** A sentence with the node it was read from; `key` is that of loose text's first node where no sentence holds it yet. */
export interface ReadSentence {
  readonly key: string
  readonly sentence: Sentence
}

/** The blocks of the brief as the editor holds them. `makeId` gives ids to blocks that have none, or another block's. */
export function editorToBlocks(state: EditorState, makeId: () => BriefBlockId): BriefBlock[] {
  return state.read(() => $editorToBlocks(makeId))
}

function $editorToBlocks(makeId: () => BriefBlockId): BriefBlock[] {
  const slots = new Set<string>()
  const ids = new Set<string>()
  let section = 'own'
  return $getRoot()
    .getChildren()
    .filter($isElementNode)
    .map((node) => {
      section = $sectionOf(node) ?? section
      const known = $blockIdOf(node)
      const id = known === null || ids.has(known) ? makeId() : known
      ids.add(id)
      return $readBlock(node, { id, section }, slots)
    })
}

function $readBlock(node: ElementNode, base: { id: BriefBlockId; section: string }, slots: Set<string>): BriefBlock {
  if ($isTableNode(node)) return { ...base, kind: 'table', rows: $readRows(node, slots) }
  const sentences = $readSentences(node, slots).map((read) => read.sentence)
  if ($isHeadingNode(node)) return { ...base, kind: 'heading', level: Math.min(4, Number(node.getTag().slice(1))), sentences }
  return { ...base, kind: $isListItemNode(node) ? 'listItem' : 'paragraph', sentences }
}

function $readRows(table: TableNode, slots: Set<string>): { sentences: Sentence[] }[][] {
  const rows = table
    .getChildren()
    .filter($isTableRowNode)
    .map((row) =>
      row
        .getChildren()
        .filter($isTableCellNode)
        .map((cell) => ({ sentences: $readSentences(cell, slots).map((read) => read.sentence) })),
    )
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => ({ sentences: [] }))])
}

/**
 * The sentences of a block or cell in order. Text that stands in no sentence, or after the marks of one, is a sentence of
 * the analyst's own. A slot that occurs again (a copy) stays with the first; the others are her own text with their evidence.
 */
export function $readSentences(within: ElementNode, slots: Set<string>): ReadSentence[] {
  const read: ReadSentence[] = []
  let loose: LexicalNode[] = []
  const endLoose = () => {
    read.push(...$readLoose(loose))
    loose = []
  }
  for (const child of within.getChildren()) {
    if ($isSentenceNode(child)) {
      endLoose()
      read.push(...$readSentenceNode(child, slots))
    } else if ($isElementNode(child)) {
      endLoose()
      read.push(...$readSentences(child, slots))
    } else loose.push(child)
  }
  endLoose()
  return read
}

function $readSentenceNode(node: SentenceNode, slots: Set<string>): ReadSentence[] {
  const children = node.getChildren()
  const lastMark = children.findLastIndex((child) => $isCitationNode(child))
  const own = lastMark < 0 ? children : children.slice(0, lastMark + 1)
  const text = $textOf(own)
  const citations = $citationsAmong(own)
  const after = $readLoose(lastMark < 0 ? [] : children.slice(lastMark + 1))
  if (text === '' && citations.length === 0) return after
  return [{ key: node.getKey(), sentence: { ...$originOf(node, slots), text, citations } }, ...after]
}

/** Slot and composed text, once for each slot. */
function $originOf(node: SentenceNode, slots: Set<string>): { slot: string | null; composed: string | null } {
  const slot = $slotOf(node)
  if (slot === null) return { slot, composed: $composedOf(node) }
  if (slots.has(slot)) return { slot: null, composed: null }
  slots.add(slot)
  return { slot, composed: $composedOf(node) }
}

function $readLoose(nodes: readonly LexicalNode[]): ReadSentence[] {
  const text = $textOf(nodes)
  const citations = $citationsAmong(nodes)
  const first = nodes[0]
  if (first === undefined || (text.trim() === '' && citations.length === 0)) return []
  return [{ key: first.getKey(), sentence: { slot: null, text, composed: null, citations } }]
}

function $textOf(nodes: readonly LexicalNode[]): string {
  return nodes
    .filter((node) => !$isCitationNode(node))
    .map((node) => node.getTextContent())
    .join('')
}

function $citationsAmong(nodes: readonly LexicalNode[]): Citation[] {
  return nodes.filter($isCitationNode).flatMap((mark) => $citationOf(mark) ?? [])
}
