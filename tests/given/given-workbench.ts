import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createClient } from '../../src-shared/contract/client.ts'
import type { InputOf, OperationName, OutputOf } from '../../src-shared/contract/contract.ts'
import type { Job } from '../../src-shared/contract/intake-operations.ts'
import { openWorkbenchHere } from '../../src-main/workbench/open-workbench-here.ts'
import { givenFolder } from './given-corpus.ts'

/** An open workbench in this thread with a new corpus, and the questions a test asks of it. */
export interface GivenWorkbench {
  readonly folder: string
  /** The output of an operation; a failure is thrown as `code: message`. */
  readonly ask: <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>
  /** Imports and waits; gives back the job as it ended. `during` is told each progress. */
  readonly importPaths: (
    paths: readonly string[],
    during?: (job: Job) => void,
    encodings?: InputOf<'intake.import'>['encodings'],
  ) => Promise<Job>
  /** Starts a job and waits; gives it back as it ended. */
  readonly awaitJob: (start: () => Promise<Job>, during?: (job: Job) => void) => Promise<Job>
  /** One line an outcome: the file, and its failure's code or what became of it. */
  readonly outcomeLines: (job: Job) => Promise<string[]>
}

export async function givenWorkbench(): Promise<GivenWorkbench> {
  const folder = givenFolder()
  const workbench = openWorkbenchHere({ dataFolder: join(folder, 'data'), coderName: 'Lin' })
  onTestFinished(() => workbench.close())
  const client = createClient(workbench, { language: () => 'en', checkOutput: true })
  const ask: GivenWorkbench['ask'] = async (name, input) => {
    const reply = await client.call(name, input)
    if (!reply.ok) throw new Error(`${reply.failure.code}: ${reply.failure.message}`)
    return reply.value
  }
  await ask('corpus.create', { path: join(folder, 'work.duizhao') })
  const awaitJob: GivenWorkbench['awaitJob'] = async (start, during) => {
    const ended = Promise.withResolvers<Job>()
    const stop = workbench.listen((event) => {
      if (event.type !== 'job.progress') return
      during?.(event.job)
      if (['done', 'cancelled', 'failed'].includes(event.job.state)) ended.resolve(event.job)
    })
    await start()
    return ended.promise.finally(stop)
  }
  return {
    folder,
    ask,
    awaitJob,
    importPaths: (paths, during, encodings = {}) =>
      awaitJob(() => ask('intake.import', { paths: [...paths], encodings }), during),
    async outcomeLines(job) {
      const { outcomes } = await ask('intake.outcomes', { job: job.id })
      return outcomes.map((line) => `${line.file}: ${line.outcome === 'failed' ? line.failure.code : line.outcome}`)
    },
  }
}
