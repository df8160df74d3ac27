import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ImportOutcome, Job } from '../../../src-shared/contract/intake-operations.ts'
import type { ChoosableEncoding } from '../../../src-shared/domain/encoding.ts'
import type { Language } from '../../../src-shared/domain/script.ts'
import { callersLanguage } from './desk.ts'
import type { Desk, SharedOptions } from './desk.ts'
import { awaitJob, outcomesOf, tellJob } from './job-to-end.ts'

export interface ImportOptions extends SharedOptions {
  readonly corpus: string
  readonly json?: boolean
  readonly lang?: Language
  readonly encoding?: ChoosableEncoding
}

/** Imports files, folders and archives; the corpus is made, with the starter codebook, when it is not there. */
export async function importFiles(desk: Desk, files: readonly string[], options: ImportOptions): Promise<number> {
  const corpus = resolve(options.corpus)
  if (existsSync(corpus)) await desk.ask('corpus.open', { path: corpus })
  else await desk.ask('corpus.create', { path: corpus, language: options.lang ?? callersLanguage() })

  const paths = files.map((file) => resolve(file))
  const encodings = options.encoding === undefined ? {} : await encodingsFor(desk, paths, options.encoding)
  const job = await awaitJob(desk, () => desk.ask('intake.import', { paths, encodings }))
  const outcomes = await outcomesOf(desk, job)
  if (options.json === true) printJson(desk, job, { corpus, outcomes })
  tellJob(desk.terminal, job, { outcomes, isJson: options.json === true })
  desk.terminal.say(`${job.imported} imported, ${job.duplicates} already there, ${job.failed} failed: ${corpus}`)
  return job.failed === 0 && job.state === 'done' ? 0 : 1
}

/** The documented shape of `import --json`. */
function printJson(desk: Desk, job: Job, { corpus, outcomes }: { corpus: string; outcomes: readonly ImportOutcome[] }): void {
  desk.terminal.printJson({ corpus, imported: job.imported, duplicates: job.duplicates, failed: job.failed, outcomes })
}

/** One encoding for all files: the core is told it for each by its name. */
async function encodingsFor(
  desk: Desk,
  paths: string[],
  encoding: ChoosableEncoding,
): Promise<Record<string, ChoosableEncoding>> {
  const { files } = await desk.ask('intake.look', { paths, limit: 100_000 })
  return Object.fromEntries(files.map(({ file }) => [file, encoding]))
}
