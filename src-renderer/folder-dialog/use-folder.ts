import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useAnswer, type AnswerState } from '../connection/use-answer.ts'
import type { OutputOf } from '../../src-shared/contract/contract.ts'
import { recall, remember } from '../design/memory.ts'

export type FolderListing = OutputOf<'folder.list'>

export interface FolderState {
  readonly listing: AnswerState<FolderListing>
  /** Null goes home. */
  readonly goTo: (path: string | null) => void
}

const memoryName = 'last-folder'

/** The folder the dialog stands in; it begins where the last one ended, or at home when that is gone. */
export function useFolder(extensions: readonly string[] | null): FolderState {
  const queries = useQueryClient()
  useEffect(() => {
    // No event tells that a folder changed: what was seen the last time is asked anew.
    void queries.invalidateQueries({ queryKey: ['folder.list'] })
  }, [queries])
  const [path, setPath] = useState<string | null>(() => recall(memoryName))
  const wanted = extensions === null ? null : [...extensions]
  const listing = useAnswer('folder.list', { path, extensions: wanted })
  const isStaleMemory = listing.failure !== null && path !== null && path === recall(memoryName)
  const fallback = useAnswer('folder.list', isStaleMemory ? { path: null, extensions: wanted } : null)
  return {
    listing: isStaleMemory ? fallback : listing,
    goTo: (next) => {
      if (next !== null) remember(memoryName, next)
      setPath(next)
    },
  }
}
