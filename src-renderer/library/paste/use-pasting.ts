import { useCallback } from 'react'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import { useWorkbench } from '../../connection/workbench-context.tsx'
import { useStatus } from '../../status/status-store.ts'
import { useWords } from '../../words/use-words.ts'
import { usePasted } from './paste-store.ts'
import { pasteWords } from './paste-words.ts'

export interface Pasted {
  readonly html: string | null
  readonly text: string
  /** What the report is called while it has no title; null: as the core names it. */
  readonly name: string | null
}

/** Takes pasted text in as a report and says so; gives back why it could not be, else null. */
export function usePasting(): (pasted: Pasted) => Promise<Failure | null> {
  const { client } = useWorkbench()
  const say = useWords('paste', pasteWords)
  return useCallback(
    async ({ html, text, name }) => {
      const reply = await client.call('intake.paste', { html, text, name })
      if (!reply.ok) return reply.failure
      const outcome = reply.value
      if (outcome.outcome === 'failed') return outcome.failure
      usePasted.getState().tell(outcome)
      const title = outcome.title ?? say('untitled')
      const isNew = outcome.outcome === 'imported'
      useStatus.getState().sayDone(say(isNew ? 'pasted' : 'duplicate', { title }), { undoable: isNew })
      return null
    },
    [client, say],
  )
}
