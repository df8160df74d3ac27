import { useEffect, useMemo } from 'react'
import type { Brief } from '../../src-shared/domain/brief.ts'
import { useWorkbench } from '../connection/workbench-context.tsx'
import { useStatus } from '../status/status-store.ts'
import { useBrief } from './brief-store.ts'
import { createDraft, type Draft } from './draft.ts'
import type { EditorHandle } from './editor/editor-handle.ts'

/** Ties the text in the editor to the brief in the corpus for as long as it is open. `brief` is the core's latest answer. */
export function useDraft(brief: Brief, handle: EditorHandle): Draft {
  const { client } = useWorkbench()
  const id = brief.id
  const draft = useMemo(
    () =>
      createDraft({
        loaded: handle.read(),
        read: () => handle.read(),
        isComposing: () => handle.isComposing(),
        load: (blocks) => handle.load(blocks),
        onState: (saving) => {
          // What is saved on leaving says nothing of the brief that is open by then.
          const { handle: open, setSaving } = useBrief.getState()
          if (open === handle) setSaving(saving)
        },
        save: async (blocks) => {
          const reply = await client.call('brief.save', { brief: id, blocks })
          if (reply.ok) return reply.value.changedAt
          useStatus.getState().sayFailed(reply.failure)
          return null
        },
        ask: async () => {
          const reply = await client.call('brief.read', { brief: id })
          return reply.ok ? reply.value.blocks : null
        },
      }),
    [client, handle, id],
  )
  useEffect(() => void draft.saw(brief.blocks), [draft, brief])
  useEffect(() => {
    const flush = () => void draft.flush()
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [draft])
  return draft
}
