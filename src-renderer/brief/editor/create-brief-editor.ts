import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { HeadingNode, registerRichText } from '@lexical/rich-text'
import {
  registerTableCellUnmergeTransform,
  registerTablePlugin,
  registerTableSelectionObserver,
  setScrollableTablesActive,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '@lexical/table'
import { createEditor, HISTORY_MERGE_TAG, TextNode, type LexicalEditor } from 'lexical'
import type { BriefBlock } from '../../../src-shared/domain/brief.ts'
import { blocksToEditor } from './blocks-to-editor.ts'
import { briefNamespace, registerBriefTyping } from './brief-typing.ts'
import { CitationNode } from './citation-node.ts'
import { createEditorHandle } from './create-editor-handle.ts'
import type { EditorHandle } from './editor-handle.ts'
import { ListItemNode } from './list-item-node.ts'
import { loadedTag } from './loaded-tag.ts'
import { SentenceNode } from './sentence-node.ts'
import { $settleMark, $settleText } from './settle-text.ts'

/** Milliseconds within which typing counts as one step for undo. */
const undoStep = 300
/** Steps that undo keeps. */
const undoDepth = 300

const theme = {
  paragraph: 'brief-paragraph',
  heading: { h1: 'brief-h1', h2: 'brief-h2', h3: 'brief-h3', h4: 'brief-h4' },
  table: 'brief-table',
  tableCell: 'brief-table-cell',
  tableCellHeader: 'brief-table-cell-header',
  tableScrollableWrapper: 'brief-table-wrapper',
  tableSelection: 'brief-table-selection',
  tableCellSelected: 'brief-table-cell-selected',
}

/** An editor that shows a brief, and what the screen can do with it. */
export interface BriefEditorParts {
  readonly editor: LexicalEditor
  readonly handle: EditorHandle
}

/**
 * Makes the editor of a brief with its blocks in it. All that it does by itself is registered here for as long as it lives,
 * not by React effects: a screen that is hidden for a while keeps its text, its undo and its rules.
 */
export function createBriefEditor(blocks: readonly BriefBlock[]): BriefEditorParts {
  const editor = createEditor({
    namespace: briefNamespace,
    nodes: [HeadingNode, TableNode, TableRowNode, TableCellNode, SentenceNode, CitationNode, ListItemNode],
    theme,
    onError: (error) => {
      throw error
    },
  })
  registerSettling(editor)
  registerBriefTyping(editor)
  registerTables(editor)
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), undoStep, Date.now, undefined, undoDepth)
  blocksToEditor(editor, blocks, [HISTORY_MERGE_TAG, loadedTag])
  return { editor, handle: createEditorHandle(editor) }
}

/** Gives typed text its sentence as it is typed. */
function registerSettling(editor: LexicalEditor): void {
  editor.registerNodeTransform(TextNode, $settleText)
  editor.registerNodeTransform(CitationNode, $settleMark)
}

function registerTables(editor: LexicalEditor): void {
  setScrollableTablesActive(editor, true)
  registerTablePlugin(editor)
  registerTableSelectionObserver(editor, true)
  registerTableCellUnmergeTransform(editor)
}
