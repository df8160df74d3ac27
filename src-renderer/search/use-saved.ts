import { useMemo } from 'react'
import type { SavedSearch, SearchRequest } from '../../src-shared/domain/search.ts'
import { useStatus } from '../status/status-store.ts'
import { useDeed } from '../status/use-deed.ts'
import { useWords } from '../words/use-words.ts'
import { searchWords } from './search-words.ts'

export interface SavedDeeds {
  readonly save: (name: string, content: SearchRequest) => void
  readonly rename: (saved: SavedSearch, name: string) => void
  readonly remove: (saved: SavedSearch) => void
}

/** Keeps searches by name; every change can be undone. */
export function useSavedDeeds(): SavedDeeds {
  const deed = useDeed()
  const say = useWords('search', searchWords)
  return useMemo(() => {
    const told = async (work: Promise<unknown>, text: string) => {
      if ((await work) !== null) useStatus.getState().sayDone(text)
    }
    return {
      save: (name, content) => void told(deed('search.save', { name, content }), say('saved', { name })),
      rename: ({ id }, name) => void told(deed('search.renameSaved', { search: id, name }), say('renamed', { name })),
      remove: ({ id, name }) => void told(deed('search.deleteSaved', { search: id }), say('deleted', { name })),
    }
  }, [deed, say])
}
