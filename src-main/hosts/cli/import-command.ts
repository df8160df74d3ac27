import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ImportOutcome, Job } from '../../../src-shared/contract/intake-operations.ts'
import type { Language } from '../../../src-shared/domain/script.ts'
import { lineOf } from './command-failed.ts'
import { callersLanguage } from './desk.ts'
import type { Desk, SharedOptions } from './desk.ts'
import type { Terminal } from './terminal.ts'

export interface ImportOptions extends SharedOptions {
  readonly corpus: string
  readonly json?: boolean
  readonly lang?: Language
}

/** Imports files and folders; the corpus is made, with the starter codebook, when it is not there. */
export async function importFiles(desk: Desk, files: readonly string[], options: ImportOptions): Promise<number> {
  const corpus = resolve(options.corpus)
  if (existsSync(corpus)) await desk.ask('corpus.open', { path: corpus })
  else await desk.ask('corpus.create', { path: corpus, language: options.lang ?? callersLanguage() })

  const job = await importToEnd(desk, files)
  const outcomes = await outcomesOf(desk, job)
  if (options.json === true) {
    desk.terminal.printJson({ corpus, imported: job.imported, duplicates: job.duplicates, failed: job.failed, outcomes })
  }
  for (const outcome of outcomes) tell(desk.terminal, outcome, options.json === true)
  if (job.failure !== null) desk.terminal.complain(lineOf(job.failure))
  desk.terminal.say(`${job.imported} imported, ${job.duplicates} already there, ${job.failed} failed: ${corpus}`)
  return job.failed === 0 && job.state === 'done' ? 0 : 1
}

async function importToEnd(desk: Desk, files: readonly string[]): Promise<Job> {
  const { promise, resolve: end } = Promise.withResolvers<Job>()
  let started: Job | null = null
  // The last progress may be told before the command's own reply is here.
  const ended: Job[] = []
  const stopListening = desk.listen((event) => {
    if (event.type !== 'job.progress') return
    const { job } = event
    desk.terminal.showProgress(`${job.done} of ${job.total ?? '?'} files`)
    if (job.state === 'running' || job.state === 'cancelling') return
    if (job.id === started?.id) end(job)
    else ended.push(job)
  })
  try {
    started = await desk.ask('intake.import', { paths: files.map((file) => resolve(file)) })
    const early = [started, ...ended].find((job) => job.id === started?.id && isOver(job))
    return early ?? (await promise)
  } finally {
    stopListening()
  }
}

function isOver(job: Job): boolean {
  return job.state !== 'running' && job.state !== 'cancelling'
}

async function outcomesOf(desk: Desk, job: Job): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = []
  for (;;) {
    const page = await desk.ask('intake.outcomes', { job: job.id, offset: outcomes.length, limit: 10_000 })
    outcomes.push(...page.outcomes)
    if (page.outcomes.length === 0 || outcomes.length >= page.total) return outcomes
  }
}

/** Failures always; the rest where stdout is not taken by JSON. */
function tell(terminal: Terminal, outcome: ImportOutcome, isJson: boolean): void {
  switch (outcome.outcome) {
    case 'failed':
      return terminal.complain(lineOf({ ...outcome.failure, place: outcome.file }))
    case 'duplicate':
      return isJson ? undefined : terminal.print(`already there  ${outcome.file}  ${outcome.title ?? ''}`)
    case 'imported':
      return isJson ? undefined : terminal.print(`imported       ${outcome.file}  ${outcome.title ?? ''}`)
  }
}
