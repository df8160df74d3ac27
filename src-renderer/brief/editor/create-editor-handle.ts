import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import type { BriefBlock, Citation } from '../../../src-shared/domain/brief.ts'
import { makeBlockId } from '../make-block-id.ts'
import { $blocksToEditor, $createText } from './blocks-to-editor.ts'
import { loadedTag } from './loaded-tag.ts'
import { $restoreCaret, $caretPlace } from './caret-place.ts'
import { $createCitationNode, $isCitationNode } from './citation-node.ts'
import type { EditorHandle } from './editor-handle.ts'
import { editorToBlocks } from './editor-to-blocks.ts'
import { sameEvidence } from './evidence-identity.ts'
import { $citationsOf, $composedOf, $isSentenceNode, $marksOf, type SentenceNode } from './sentence-node.ts'
import { $setBlocks } from './set-blocks.ts'

/** The handle of a Lexical editor that shows a brief. */
export function createEditorHandle(editor: LexicalEditor): EditorHandle {
  const change = (key: string, $change: (sentence: SentenceNode) => void) =>
    editor.update(() => {
      const node = $getNodeByKey(key)
      if ($isSentenceNode(node)) $change(node)
    })
  return {
    read: () =>
      editorToBlocks(
        editor.read(() => editor.getEditorState()),
        makeBlockId,
      ),
    isComposing: () => editor.isComposing(),
    load: (blocks) => load(editor, blocks),
    restoreComposed: (key) => change(key, $restoreComposed),
    addCitation: (key, citation) => change(key, (sentence) => $addCitation(sentence, citation)),
    removeCitation: (key, index) => change(key, (sentence) => $marksOf(sentence)[index]?.remove()),
    goTo: (key) => goTo(editor, key),
    lineOf: (key) => lineOf(editor, key),
    setBlock: (choice) => editor.update(() => $setBlocks($getSelection(), choice)),
    undo: () => editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => editor.dispatchCommand(REDO_COMMAND, undefined),
    focus: () => editor.focus(),
  }
}

/** Fills the editor anew. The caret stays where it was while the editor has the focus; otherwise the focus is left where it is. */
function load(editor: LexicalEditor, blocks: readonly BriefBlock[]): void {
  const root = editor.getRootElement()
  const place = root?.contains(document.activeElement) === true ? editor.read($caretPlace) : null
  editor.update(
    () => {
      $setSelection(null)
      $blocksToEditor(blocks)
      if (place !== null) $restoreCaret(place)
    },
    { discrete: true, tag: place === null ? [loadedTag, SKIP_DOM_SELECTION_TAG] : loadedTag },
  )
}

function $restoreComposed(sentence: SentenceNode): void {
  const composed = $composedOf(sentence)
  if (composed === null) return
  const old: LexicalNode[] = sentence.getChildren().filter((child) => !$isCitationNode(child))
  sentence.splice(0, 0, $createText(composed))
  for (const node of old) node.remove()
}

function $addCitation(sentence: SentenceNode, citation: Citation): void {
  if ($citationsOf(sentence).some((known) => sameEvidence(known, citation))) return
  const last = $marksOf(sentence).at(-1)
  if (last === undefined) sentence.append($createCitationNode(citation))
  else last.insertAfter($createCitationNode(citation))
}

function goTo(editor: LexicalEditor, key: string): void {
  editor.update(() => {
    const node = $getNodeByKey(key)
    if ($isSentenceNode(node)) node.selectStart()
    const selection = $getSelection()
    if ($isRangeSelection(selection)) selection.dirty = true
  })
  editor.focus(() => editor.getElementByKey(key)?.scrollIntoView({ block: 'center' }))
}

function lineOf(editor: LexicalEditor, key: string): number | null {
  const line = editor.getElementByKey(key)?.getClientRects()[0]
  return line === undefined ? null : (line.top + line.bottom) / 2
}
