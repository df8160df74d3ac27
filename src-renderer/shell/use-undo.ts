import { useMemo } from 'react'
import { useAnswer } from '../connection/use-answer.ts'
import { useStatus } from '../status/status-store.ts'
import { useDeed } from '../status/use-deed.ts'
import { useWords } from '../words/use-words.ts'
import { useActionText } from './action-words.ts'
import { shellWords } from './shell-words.ts'

export interface UndoState {
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What undo would take back, in words; or that there is nothing. */
  readonly undoText: string
  readonly redoText: string
  readonly undo: () => void
  readonly redo: () => void
}

/** Takes changes of the corpus back and does them again, and says in the status line what it was. */
export function useUndo(): UndoState {
  const corpus = useAnswer('corpus.current', {}).value ?? null
  const say = useWords('shell', shellWords)
  const textOf = useActionText()
  const deed = useDeed()
  const undoable = corpus?.undo ?? null
  const redoable = corpus?.redo ?? null
  const deeds = useMemo(() => {
    const run = async (name: 'corpus.undo' | 'corpus.redo') => {
      const action = await deed(name, {})
      if (action === null) return
      const text = say(name === 'corpus.undo' ? 'undone' : 'redone', { what: textOf(action) })
      useStatus.getState().sayDone(text, { undoable: name === 'corpus.redo' })
    }
    return { undo: () => void run('corpus.undo'), redo: () => void run('corpus.redo') }
  }, [deed, say, textOf])
  return {
    canUndo: undoable !== null,
    canRedo: redoable !== null,
    undoText: undoable === null ? say('nothingToUndo') : say('undoWhat', { what: textOf(undoable) }),
    redoText: redoable === null ? say('nothingToRedo') : say('redoWhat', { what: textOf(redoable) }),
    ...deeds,
  }
}
