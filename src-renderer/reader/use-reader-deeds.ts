import { useMemo } from 'react'
import { useBlockActions, type BlockActions } from './place/use-block-actions.ts'
import { useCopyCitation } from './place/use-copy-citation.ts'
import type { OpenReport } from './use-reader-data.ts'
import { useReadingStatus, type StatusActions } from './use-reading-status.ts'
import { useTagActions, type TagActions } from './use-tag-actions.ts'

/** What the analyst can do to the report on screen; without one there is nothing to do it to. */
export interface ReaderDeeds {
  readonly tags: TagActions | null
  readonly blocks: BlockActions | null
  readonly status: StatusActions
  readonly copyCitation: () => void
}

/** The same, for a report that is there. */
export interface OpenDeeds extends ReaderDeeds {
  readonly tags: TagActions
  readonly blocks: BlockActions
}

export function useReaderDeeds(open: OpenReport | null): ReaderDeeds {
  const tags = useTagActions(open)
  const blocks = useBlockActions(open)
  const status = useReadingStatus(open)
  const copyCitation = useCopyCitation(open)
  return useMemo(() => ({ tags, blocks, status, copyCitation }), [tags, blocks, status, copyCitation])
}

/** True once a report is there to do it to. */
export function areOpen(deeds: ReaderDeeds): deeds is OpenDeeds {
  return deeds.tags !== null && deeds.blocks !== null
}
