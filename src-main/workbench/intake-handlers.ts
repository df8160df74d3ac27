import type { OutputOf } from '../../src-shared/contract/contract.ts'
import type { ImportOutcome } from '../../src-shared/contract/intake-operations.ts'
import type { JobId } from '../../src-shared/domain/ids.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import { Failed } from '../corpus/failed.ts'
import { describeFailure } from './failure-message.ts'
import { findFiles, type FoundFile } from './find-files.ts'
import type { HandlerContext, HandlersOf, NamesOf } from './handlers.ts'
import { ImportJob } from './import-job.ts'
import type { IntakePool } from './intake-pool.ts'
import { listFolder } from './list-folder.ts'

type ReadAnswer = OutputOf<'intake.read'>[number]

/** Importing as a job, reading without storing, and looking into folders. */
export const intakeHandlers = {
  'intake.import': ({ desk, pool, jobs, language, announceJob }, { paths }) => {
    const job = new ImportJob(paths, { corpus: desk.corpus(), pool, language, announce: announceJob })
    jobs.push(job)
    return job.describe()
  },
  'intake.read': async ({ pool, language }, { paths }) => {
    const files = await Array.fromAsync(findFiles(paths))
    return Promise.all(files.map((found) => readOne(pool, found, language)))
  },
  'intake.jobs': ({ jobs }) => jobs.map((job) => job.describe()),
  'intake.outcomes': (context, { job, offset, limit }) => {
    const outcomes = findJob(context, job).outcomes.toSorted((one, other) => rank(one.outcome) - rank(other.outcome))
    const page = outcomes.slice(offset, offset + limit)
    return { total: outcomes.length, outcomes: page.map((outcome) => inLanguage(outcome, context.language)) }
  },
  'intake.cancel': (context, { job }) => {
    findJob(context, job).cancel()
    return {}
  },
  'folder.list': (_context, input) => listFolder(input),
} satisfies HandlersOf<NamesOf<'intake' | 'folder'>>

async function readOne(pool: IntakePool, found: FoundFile, language: Language): Promise<ReadAnswer> {
  const fail = (failed: Failed): ReadAnswer => ({ ok: false, file: found.file, failure: describeFailure(failed, language) })
  if (!found.ok) return fail(found.failed)
  const answer = await pool.read(found)
  return answer.ok ? { ok: true, report: answer.report } : fail(new Failed(answer.code, answer.place, answer.detail))
}

/** The job ran in the language of whoever began it; who looks at it now may have another. */
function inLanguage(outcome: ImportOutcome, language: Language): ImportOutcome {
  return outcome.outcome === 'failed' ? { ...outcome, failure: describeFailure(outcome.failure, language) } : outcome
}

function findJob({ jobs }: HandlerContext, id: JobId): ImportJob {
  const job = jobs.find((one) => one.describe().id === id)
  if (job === undefined) throw new Failed('not_found', 'job', id)
  return job
}

/** Failures come first: they are what the analyst has to act on. */
function rank(outcome: 'failed' | 'duplicate' | 'imported'): number {
  return ['failed', 'duplicate', 'imported'].indexOf(outcome)
}
