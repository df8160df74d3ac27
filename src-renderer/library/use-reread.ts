import { useCallback } from 'react'
import type { Client } from '../../src-shared/contract/contract.ts'
import type { Failure } from '../../src-shared/contract/failure.ts'
import type { ImportOutcome, Job } from '../../src-shared/contract/intake-operations.ts'
import type { ChoosableEncoding } from '../../src-shared/domain/encoding.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import { useWorkbench } from '../connection/workbench-context.tsx'
import { useStatus } from '../status/status-store.ts'
import { useDeed } from '../status/use-deed.ts'
import { useWords } from '../words/use-words.ts'
import { useImports, whenEnded } from './import/import-store.ts'
import { libraryWords } from './library-words.ts'

/**
 * Reads reports again from their kept bytes, in this encoding or as detected (null). Several open the panel with their
 * progress; for one alone its outcome comes back, or null where there is none (the status line then says why).
 */
export type Reread = (reports: readonly ReportId[], encoding: ChoosableEncoding | null) => Promise<ImportOutcome | null>

export function useReread(): Reread {
  const deed = useDeed()
  const { client } = useWorkbench()
  const say = useWords('library', libraryWords)
  return useCallback(
    async (reports, encoding) => {
      const job = await deed('intake.reread', { reports: [...reports], encoding })
      if (job === null) return null
      useImports.getState().hear(job)
      if (reports.length > 1) {
        useImports.getState().openPanel()
        return null
      }
      const ended = await whenEnded(job)
      const outcome = ended.failure === null ? await firstOutcome(client, ended) : failedFor(ended.failure)
      if (outcome !== null) sayOutcome(outcome, say)
      return outcome
    },
    [client, deed, say],
  )
}

async function firstOutcome(client: Client, job: Job): Promise<ImportOutcome | null> {
  const reply = await client.call('intake.outcomes', { job: job.id })
  return reply.ok ? (reply.value.outcomes[0] ?? null) : failedFor(reply.failure)
}

function failedFor(failure: Failure): ImportOutcome {
  return { outcome: 'failed', file: failure.place ?? '', size: null, failure }
}

function sayOutcome(
  outcome: ImportOutcome,
  say: (key: 'rereadDone' | 'rereadSame', slots: Record<string, string | number>) => string,
): void {
  const status = useStatus.getState()
  if (outcome.outcome === 'failed') status.sayFailed(outcome.failure)
  if (outcome.outcome !== 'reread') return
  const title = outcome.title ?? outcome.file
  status.sayDone(say(outcome.changes === 0 ? 'rereadSame' : 'rereadDone', { title, count: outcome.changes }))
}
