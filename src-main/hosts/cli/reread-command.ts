import type { ChoosableEncoding } from '../../../src-shared/domain/encoding.ts'
import type { Desk } from './desk.ts'
import { awaitJob, outcomesOf, tellJob } from './job-to-end.ts'
import { allReports, openCorpus } from './list-commands.ts'
import type { CorpusOptions } from './list-commands.ts'
import { findReport } from './report-finder.ts'

export interface RereadOptions extends CorpusOptions {
  readonly encoding?: ChoosableEncoding
  readonly report?: readonly string[]
}

/** Reads reports of a corpus again from their kept bytes: those named, or all. */
export async function rereadReports(desk: Desk, options: RereadOptions): Promise<number> {
  await openCorpus(desk, options)
  const all = await allReports(desk)
  const reports = (options.report?.map((name) => findReport(all, name)) ?? all).map(({ id }) => id)
  if (reports.length === 0) {
    desk.terminal.say('no reports')
    return 0
  }
  const encoding = options.encoding ?? null
  const job = await awaitJob(desk, () => desk.ask('intake.reread', { reports, encoding }))
  const outcomes = await outcomesOf(desk, job)
  if (options.json === true) desk.terminal.printJson({ reread: job.reread, failed: job.failed, outcomes })
  tellJob(desk.terminal, job, { outcomes, isJson: options.json === true })
  desk.terminal.say(`${job.reread} read again, ${job.failed} failed: ${options.corpus}`)
  return job.failed === 0 && job.state === 'done' ? 0 : 1
}
