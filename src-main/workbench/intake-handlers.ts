import type { ImportOutcome } from '../../src-shared/contract/intake-operations.ts'
import type { JobId } from '../../src-shared/domain/ids.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import { Failed } from '../corpus/failed.ts'
import { describeFailure } from './failure-message.ts'
import { findAgain, findFiles } from './find-files.ts'
import type { HandlerContext, HandlersOf, NamesOf } from './handlers.ts'
import { ImportJob, subjectOf } from './import-job.ts'
import type { JobSurroundings } from './job-progress.ts'
import { lookForFiles, previewFile, readFiles } from './look-at-files.ts'
import { listFolder } from './list-folder.ts'
import { pasteReport } from './paste-report.ts'
import { RereadJob } from './reread-job.ts'

type JobNames =
  | `intake.${'import' | 'look' | 'preview' | 'read' | 'paste' | 'retry' | 'reread' | 'jobs' | 'outcomes' | 'cancel'}`
  | NamesOf<'folder'>

/** Importing and reading again as jobs, pasting, and looking at files and folders without storing anything. */
export const intakeHandlers = {
  'intake.import': (context, { paths, encodings, leftOut }) => {
    const request = { files: findFiles(paths), subject: subjectOf(paths), encodings, leftOut: new Set(leftOut) }
    return begin(context, new ImportJob(request, surroundingsOf(context)))
  },
  'intake.look': ({ language }, { paths, limit }) => lookForFiles(paths, { limit, language }),
  'intake.preview': ({ pool }, request) => previewFile(pool, request),
  'intake.read': ({ pool, language }, { paths, encoding }) => readFiles(pool, paths, { encoding, language }),
  'intake.paste': (context, pasted) => pasteReport(pasted, surroundingsOf(context)),
  'intake.retry': (context, { job }) => {
    const before = findJob(context, job)
    if (!(before instanceof ImportJob) || before.failedFiles.length === 0) throw new Failed('not_found', 'failed', job)
    if (before.progress.isUnderWay()) throw new Failed('conflict', 'job', 'import')
    const files = findAgain([...before.failedFiles])
    return begin(context, new ImportJob({ ...before.request, files }, surroundingsOf(context)))
  },
  'intake.reread': (context, request) => begin(context, new RereadJob(request, surroundingsOf(context))),
  'intake.jobs': ({ jobs }) => jobs.map(({ progress }) => progress.describe()),
  'intake.outcomes': (context, { job, offset, limit }) => {
    const { total, outcomes } = findJob(context, job).progress.outcomes.page(offset, limit)
    return { total, outcomes: outcomes.map((outcome) => inLanguage(outcome, context.language)) }
  },
  'intake.cancel': (context, { job }) => {
    findJob(context, job).progress.cancel()
    return {}
  },
  'folder.list': (_context, input) => listFolder(input),
} satisfies HandlersOf<JobNames>

function surroundingsOf({ desk, pool, language, announceJob }: HandlerContext): JobSurroundings {
  return { corpus: desk.corpus(), pool, language, announce: announceJob }
}

function begin({ jobs }: HandlerContext, job: HandlerContext['jobs'][number]) {
  jobs.push(job)
  return job.progress.describe()
}

/** The job ran in the language of whoever began it; who looks at it now may have another. */
function inLanguage(outcome: ImportOutcome, language: Language): ImportOutcome {
  return outcome.outcome === 'failed' ? { ...outcome, failure: describeFailure(outcome.failure, language) } : outcome
}

function findJob({ jobs }: HandlerContext, id: JobId): HandlerContext['jobs'][number] {
  const job = jobs.find(({ progress }) => progress.describe().id === id)
  if (job === undefined) throw new Failed('not_found', 'job', id)
  return job
}
