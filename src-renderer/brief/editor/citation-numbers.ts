import { $getNearestNodeFromDOMNode, mergeRegister, type LexicalEditor } from 'lexical'
import type { Citation } from '../../../src-shared/domain/brief.ts'
import { $citationOf, $isCitationNode, CitationNode } from './citation-node.ts'
import { evidenceIdentity } from './evidence-identity.ts'

/** Of the marks of a sentence at rest so many are shown; the others are counted. */
const shownMarks = 3

/**
 * Numbers the marks by the order of the text; the same evidence has the same number wherever it is cited. `label` names a
 * mark for screen readers. Gives back what takes the numbering off.
 */
export function registerCitationNumbers(
  editor: LexicalEditor,
  label: (number: number, citation: Citation) => string,
): () => void {
  return mergeRegister(
    editor.registerMutationListener(CitationNode, (mutations) => {
      if ([...mutations.values()].some((mutation) => mutation !== 'updated')) numberMarks(editor, label)
    }),
    editor.registerRootListener(() => numberMarks(editor, label)),
  )
}

function numberMarks(editor: LexicalEditor, label: (number: number, citation: Citation) => string): void {
  const root = editor.getRootElement()
  if (root === null) return
  editor.read('latest', () => {
    const numbers = new Map<string, number>()
    for (const sentence of root.querySelectorAll<HTMLElement>('.brief-sentence')) {
      const marks = [...sentence.querySelectorAll<HTMLElement>('.brief-citation')]
      for (const mark of marks) $numberMark(mark, numbers, label)
      foldMarks(marks)
    }
  })
}

function $numberMark(
  mark: HTMLElement,
  numbers: Map<string, number>,
  label: (number: number, citation: Citation) => string,
): void {
  const node = $getNearestNodeFromDOMNode(mark)
  const citation = $isCitationNode(node) ? $citationOf(node) : null
  if (citation === null) return
  const identity = evidenceIdentity(citation)
  const number = numbers.get(identity) ?? numbers.size + 1
  numbers.set(identity, number)
  mark.dataset['number'] = String(number)
  mark.setAttribute('aria-label', label(number, citation))
}

/** A sentence with many marks shows the first ones and how many follow, until the caret is in it. */
function foldMarks(marks: readonly HTMLElement[]): void {
  for (const [index, mark] of marks.entries()) {
    mark.toggleAttribute('data-folded', marks.length > shownMarks + 1 && index >= shownMarks)
    if (marks.length > shownMarks + 1 && index === shownMarks - 1) mark.dataset['more'] = `+${marks.length - shownMarks}`
    else delete mark.dataset['more']
  }
}
