import type { LexicalEditor } from 'lexical'
import { useCallback, useEffect, useRef } from 'react'
import type { Citation } from '../../../src-shared/domain/brief.ts'
import { registerCitationNumbers } from './citation-numbers.ts'
import { registerMarkEvents, type MarkHearers } from './mark-events.ts'
import { registerSentenceWatch, type EditorHearers } from './sentence-watch.ts'

export interface BriefEditorProps extends EditorHearers, MarkHearers {
  /** From createBriefEditor; the same for as long as the brief is open. */
  readonly editor: LexicalEditor
  readonly label: string
  readonly language: string
  /** Names a mark for screen readers. */
  readonly labelOf: (number: number, citation: Citation) => string
  readonly onBlur: () => void
}

/** The page that the brief is written on. */
export function BriefEditor(props: BriefEditorProps) {
  const { editor, labelOf } = props
  const hearers = useRef(props)
  useEffect(() => {
    hearers.current = props
  })
  useEffect(() => registerWatch(editor, hearers), [editor])
  useEffect(() => registerCitationNumbers(editor, labelOf), [editor, labelOf])
  // The same function each time: another one would take the root away and give it back, on every rendering.
  const setRoot = useCallback((element: HTMLElement | null) => editor.setRootElement(element), [editor])
  return (
    <div
      ref={setRoot}
      className="brief-text"
      contentEditable
      suppressContentEditableWarning
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no input holds headings, tables and marks
      role="textbox"
      tabIndex={0}
      aria-multiline
      aria-label={props.label}
      lang={props.language}
      spellCheck={false}
      onBlur={props.onBlur}
    />
  )
}

/** The hearers of the latest rendering are called, so that they need not be the same each time. */
function registerWatch(editor: LexicalEditor, hearers: { readonly current: EditorHearers & MarkHearers }): () => void {
  const endWatch = registerSentenceWatch(editor, {
    onChange: () => hearers.current.onChange(),
    onSentences: (views) => hearers.current.onSentences(views),
    onCaret: (caret) => hearers.current.onCaret(caret),
  })
  const endMarks = registerMarkEvents(editor, {
    onPoint: (mark) => hearers.current.onPoint(mark),
    onOpen: (citation) => hearers.current.onOpen(citation),
  })
  return () => {
    endWatch()
    endMarks()
  }
}
