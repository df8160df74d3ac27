import { $findCellNode } from '@lexical/table'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical'
import { $isCitationNode } from './citation-node.ts'
import { $insertLineBreak } from './insert-line-break.ts'
import { $appendCitations, $citationsOf, $marksOf, $sentenceAround, type SentenceNode } from './sentence-node.ts'

/** The namespace of the brief's editor, by which its own clipboard content is known. */
export const briefNamespace = 'duizhao-brief'

/** What Enter, paste and formatting mean in a brief. Gives back what takes it off again. */
export function registerBriefTyping(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $insertParagraph, COMMAND_PRIORITY_LOW),
    editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $breakLine, COMMAND_PRIORITY_LOW),
    editor.registerCommand(PASTE_COMMAND, $paste, COMMAND_PRIORITY_LOW),
    // A brief's blocks hold plain text: there is no place to keep bold, alignment or indent.
    editor.registerCommand(FORMAT_TEXT_COMMAND, () => true, COMMAND_PRIORITY_LOW),
    editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_LOW),
    editor.registerCommand(INDENT_CONTENT_COMMAND, () => true, COMMAND_PRIORITY_LOW),
  )
}

/** In a cell Enter breaks the line. Elsewhere it splits the sentence, and both parts keep its evidence. */
function $insertParagraph(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if ($findCellNode(selection.anchor.getNode()) !== null) $insertLineBreak(selection)
  else $splitBlock(selection)
  return true
}

function $breakLine(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  $insertLineBreak(selection)
  return true
}

/** True when only marks follow the caret in its sentence: then Enter is meant after them, not between text and marks. */
function $isAtEndOfText(selection: RangeSelection, sentence: SentenceNode): boolean {
  if (!selection.isCollapsed()) return false
  const { anchor } = selection
  const node = anchor.getNode()
  if (anchor.type === 'text') {
    return anchor.offset === node.getTextContentSize() && node.getNextSiblings().every($isCitationNode)
  }
  return node.is(sentence) && anchor.offset > 0 && sentence.getChildren().slice(anchor.offset).every($isCitationNode)
}

function $indexAfter(sentence: SentenceNode): [number, number] {
  const index = sentence.getIndexWithinParent() + 1
  return [index, index]
}

function $splitBlock(selection: RangeSelection): void {
  const sentence = $sentenceAround(selection.anchor.getNode())
  const citations = sentence === null ? [] : $citationsOf(sentence)
  if (sentence !== null && $isAtEndOfText(selection, sentence)) sentence.getParentOrThrow().select(...$indexAfter(sentence))
  const now = $getSelection()
  if ($isRangeSelection(now)) now.insertParagraph()
  const isSplit =
    sentence !== null && sentence.isAttached() && sentence.getTextContentSize() > 0 && $marksOf(sentence).length === 0
  if (isSplit) $appendCitations(sentence, citations)
}

/** Sentences copied within the brief keep their evidence; anything else comes in as plain text. */
function $paste(event: ClipboardEvent | InputEvent | KeyboardEvent): boolean {
  const selection = $getSelection()
  const data = event instanceof ClipboardEvent ? event.clipboardData : null
  if (data === null || !$isRangeSelection(selection) || isFromBrief(data)) return false
  event.preventDefault()
  $insertLines(selection, data.getData('text/plain'))
  return true
}

function isFromBrief(data: DataTransfer): boolean {
  return data.getData('application/x-lexical-editor').includes(`"namespace":"${briefNamespace}"`)
}

/** Inserts text line by line: blocks of their own, in a cell line breaks. */
export function $insertLines(selection: RangeSelection, text: string): void {
  const isInCell = $findCellNode(selection.anchor.getNode()) !== null
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    const now = index === 0 ? selection : $getSelection()
    if (!$isRangeSelection(now)) return
    if (index > 0) {
      if (isInCell) $insertLineBreak(now)
      else now.insertParagraph()
    }
    const after = $getSelection()
    if (line !== '' && $isRangeSelection(after)) after.insertText(line)
  }
}
