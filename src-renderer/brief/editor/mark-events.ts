import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
  mergeRegister,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import type { Citation } from '../../../src-shared/domain/brief.ts'
import { $citationOf, $isCitationNode } from './citation-node.ts'

/** A mark that is pointed at or chosen, with its element for a card beside it. */
export interface PointedMark {
  readonly citation: Citation
  readonly element: HTMLElement
}

/** What happens with marks. */
export interface MarkHearers {
  /** The pointer or the keyboard is on a mark, or (null) no longer. */
  readonly onPoint: (mark: PointedMark | null) => void
  /** Click, or Enter on the chosen mark. */
  readonly onOpen: (citation: Citation) => void
}

/** Hears pointer and keyboard on the marks of the text. Gives back what ends it. */
export function registerMarkEvents(editor: LexicalEditor, hearers: MarkHearers): () => void {
  const point = (element: HTMLElement | null) => {
    const citation = element === null ? null : citationAt(editor, element)
    hearers.onPoint(citation === null || element === null ? null : { citation, element })
  }
  const onOver = (event: Event) => {
    const mark = markAt(event)
    if (mark !== null) point(mark)
  }
  const onOut = (event: Event) => {
    if (markAt(event) !== null) point(null)
  }
  const onClick = (event: Event) => {
    const mark = markAt(event)
    const citation = mark === null ? null : citationAt(editor, mark)
    if (citation !== null) hearers.onOpen(citation)
  }
  const pairs = [
    ['pointerover', onOver],
    ['pointerout', onOut],
    ['click', onClick],
  ] as const
  return mergeRegister(
    editor.registerRootListener((root, before) => {
      for (const [name, hear] of pairs) before?.removeEventListener(name, hear)
      for (const [name, hear] of pairs) root?.addEventListener(name, hear)
    }),
    registerChosenMark(editor, hearers, point),
  )
}

function markAt(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('.brief-citation') : null
}

function registerChosenMark(
  editor: LexicalEditor,
  hearers: MarkHearers,
  point: (element: HTMLElement | null) => void,
): () => void {
  let chosen: string | null = null
  return mergeRegister(
    editor.registerUpdateListener(({ editorState }) => {
      const now = editorState.read($chosenMark)?.getKey() ?? null
      if (now === chosen) return
      if (chosen !== null) editor.getElementByKey(chosen)?.removeAttribute('data-chosen')
      const element = now === null ? null : editor.getElementByKey(now)
      element?.setAttribute('data-chosen', '')
      chosen = now
      point(element)
    }),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const mark = $chosenMark()
        const citation = $isCitationNode(mark) ? $citationOf(mark) : null
        if (citation === null) return false
        event?.preventDefault()
        hearers.onOpen(citation)
        return true
      },
      COMMAND_PRIORITY_LOW,
    ),
  )
}

function $chosenMark(): LexicalNode | null {
  const selection = $getSelection()
  const nodes = $isNodeSelection(selection) ? selection.getNodes() : []
  const only = nodes.length === 1 ? nodes[0] : undefined
  return $isCitationNode(only) ? only : null
}

function citationAt(editor: LexicalEditor, element: HTMLElement): Citation | null {
  return editor.read('latest', () => {
    const node = $getNearestNodeFromDOMNode(element)
    return $isCitationNode(node) ? $citationOf(node) : null
  })
}
