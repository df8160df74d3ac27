import { useCallback, useState } from 'react'
import type { Client } from '../../../src-shared/contract/contract.ts'
import type { ImportOutcome, Job } from '../../../src-shared/contract/intake-operations.ts'
import type { ChoosableEncoding } from '../../../src-shared/domain/encoding.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { useWorkbench } from '../../connection/workbench-context.tsx'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useOriginalWords } from './original-words.ts'

/** How often a running job is looked at, in milliseconds; one report takes a moment. */
const interval = 150

/** Reads the report again from its kept bytes and says in the status line what came of it. */
export function useReread(report: ReportId) {
  const deed = useDeed()
  const { client } = useWorkbench()
  const say = useOriginalWords()
  const [isReading, setReading] = useState(false)
  const reread = useCallback(
    async (encoding: ChoosableEncoding | null) => {
      const status = useStatus.getState()
      setReading(true)
      const started = await deed('intake.reread', { reports: [report], encoding })
      const job = started === null ? null : await endOf(client, started)
      const outcome = job === null ? null : await outcomeOf(client, job)
      setReading(false)
      if (started === null) return
      const failure = job?.failure ?? (outcome?.outcome === 'failed' ? outcome.failure : null)
      if (failure !== null) status.sayFailed(failure)
      else if (outcome?.outcome !== 'reread') status.sayDone(say('rereadStopped'), { undoable: false })
      else if (outcome.changes === 0) status.sayDone(say('rereadSame'), { undoable: false })
      else status.sayDone(say('rereadDone', { count: outcome.changes }))
    },
    [client, deed, say, report],
  )
  return { isReading, reread }
}

/** The job once it has ended; null when nobody knows of it any more. */
async function endOf(client: Client, job: Job): Promise<Job | null> {
  let now: Job | undefined = job
  while (now !== undefined && isRunning(now)) {
    await new Promise((resolve) => setTimeout(resolve, interval))
    now = await jobNow(client, job)
  }
  return now ?? null
}

/** What became of the one report of a job; null when it was stopped before. */
async function outcomeOf(client: Client, { id }: Job): Promise<ImportOutcome | null> {
  const reply = await client.call('intake.outcomes', { job: id })
  return reply.ok ? (reply.value.outcomes.at(0) ?? null) : null
}

async function jobNow(client: Client, { id }: Job): Promise<Job | undefined> {
  const reply = await client.call('intake.jobs', {})
  return reply.ok ? reply.value.find((job) => job.id === id) : undefined
}

function isRunning({ state }: Job): boolean {
  return state === 'running' || state === 'cancelling'
}
