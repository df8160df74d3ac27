import { useMemo } from 'react'
import type { DictionaryWord } from '../../../src-shared/domain/search.ts'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useWords } from '../../words/use-words.ts'
import { termWords } from '../terms/term-words.ts'

export type WordKind = DictionaryWord['kind']

export interface DictionaryDeeds {
  readonly stop: (term: string) => void
  readonly remove: (term: string) => void
  /** True when it was done. */
  readonly setMany: (words: readonly string[], kind: WordKind) => Promise<boolean>
  readonly deleteWords: (words: readonly DictionaryWord[]) => void
}

const manyWords = { added: 'added', removed: 'removedMany', stopped: 'stoppedMany' } as const

/** Changes the corpus' own dictionary; every change can be undone. */
export function useDictionaryDeeds(): DictionaryDeeds {
  const deed = useDeed()
  const say = useWords('terms', termWords)
  return useMemo(() => {
    const setWords = async (words: readonly string[], kind: WordKind, text: (changed: number) => string) => {
      const done = await deed('search.setWords', { words: [...words], kind })
      if (done === null) return false
      const isChanged = done.changed > 0
      useStatus.getState().sayDone(isChanged ? text(done.changed) : say('unchanged'), { undoable: isChanged })
      return true
    }
    const deleteWords = async (words: readonly DictionaryWord[]) => {
      const done = await deed('search.deleteWords', { words: words.map(({ id }) => id) })
      if (done !== null) useStatus.getState().sayDone(say('deleted', { count: done.changed }))
    }
    return {
      stop: (term) => void setWords([term], 'stopped', () => say('stopped', { term })),
      remove: (term) => void setWords([term], 'removed', () => say('removed', { term })),
      setMany: (words, kind) => setWords(words, kind, (count) => say(manyWords[kind], { count })),
      deleteWords: (words) => void deleteWords(words),
    }
  }, [deed, say])
}
