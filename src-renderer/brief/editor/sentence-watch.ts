import { $getSelection, $isNodeSelection, $isRangeSelection, mergeRegister, type EditorState, type LexicalEditor } from 'lexical'
import type { BlockChoice } from './editor-handle.ts'
import { loadedTag } from './loaded-tag.ts'
import { $sentenceAround } from './sentence-node.ts'
import { $sentenceViews, type SentenceView } from './sentence-views.ts'
import { $currentChoice } from './set-blocks.ts'

/** Where the caret is: the sentence (null outside of any) and the kind of block (null in a table). */
export interface CaretView {
  readonly sentence: string | null
  readonly block: BlockChoice | null
}

/** What the screen hears from the editor. */
export interface EditorHearers {
  /** The analyst changed something; called on every change. */
  readonly onChange: () => void
  /** The sentences as they are, a moment after the last change. */
  readonly onSentences: (views: readonly SentenceView[]) => void
  readonly onCaret: (caret: CaretView) => void
}

/** Milliseconds of rest after which the sentences are read out; reading on each key would cost more than typing. */
const restTime = 150

/** Tells the screen of changes and of the caret. Gives back what ends it. */
export function registerSentenceWatch(editor: LexicalEditor, hearers: EditorHearers): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let caret: CaretView = { sentence: null, block: null }
  const moveCaret = (state: EditorState) => {
    const now = state.read($caretView, { editor })
    if (now.sentence === caret.sentence && now.block === caret.block) return
    moveActive(editor, caret.sentence, now.sentence)
    caret = now
    hearers.onCaret(now)
  }
  const readOut = () => {
    timer = null
    hearers.onSentences(editor.read('latest', $sentenceViews))
  }
  const end = editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
    const isChanged = dirtyElements.size > 0 || dirtyLeaves.size > 0
    if (isChanged && !tags.has(loadedTag)) hearers.onChange()
    if (isChanged) timer ??= setTimeout(readOut, restTime)
    moveCaret(editorState)
  })
  // A screen that comes back finds the caret where it was.
  moveCaret(editor.getEditorState())
  readOut()
  return mergeRegister(end, () => {
    if (timer !== null) clearTimeout(timer)
  })
}

function $caretView(): CaretView {
  const selection = $getSelection()
  const node = $isRangeSelection(selection)
    ? selection.focus.getNode()
    : $isNodeSelection(selection)
      ? selection.getNodes()[0]
      : null
  return { sentence: $sentenceAround(node ?? null)?.getKey() ?? null, block: $currentChoice(selection) }
}

function moveActive(editor: LexicalEditor, from: string | null, to: string | null): void {
  if (from !== null) editor.getElementByKey(from)?.removeAttribute('data-active')
  if (to !== null) editor.getElementByKey(to)?.setAttribute('data-active', '')
}
