import type { ImportOutcome, Job } from '../../../src-shared/contract/intake-operations.ts'
import { lineOf } from './command-failed.ts'
import type { Desk } from './desk.ts'
import type { Terminal } from './terminal.ts'

/** Starts a job, shows its progress, and gives it back as it ended. */
export async function awaitJob(desk: Desk, start: () => Promise<Job>): Promise<Job> {
  const { promise, resolve: end } = Promise.withResolvers<Job>()
  let started: Job | null = null
  // The last progress may be told before the command's own reply is here.
  const ended: Job[] = []
  const stopListening = desk.listen((event) => {
    if (event.type !== 'job.progress') return
    const { job } = event
    desk.terminal.showProgress(`${job.done} of ${job.total ?? '?'} files`)
    if (!isOver(job)) return
    if (job.id === started?.id) end(job)
    else ended.push(job)
  })
  try {
    started = await start()
    const early = [started, ...ended].find((job) => job.id === started?.id && isOver(job))
    return early ?? (await promise)
  } finally {
    stopListening()
  }
}

function isOver(job: Job): boolean {
  return job.state !== 'running' && job.state !== 'cancelling'
}

/** All outcome lines of a job, failures first. */
export async function outcomesOf(desk: Desk, job: Job): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = []
  for (;;) {
    const page = await desk.ask('intake.outcomes', { job: job.id, offset: outcomes.length, limit: 10_000 })
    outcomes.push(...page.outcomes)
    if (page.outcomes.length === 0 || outcomes.length >= page.total) return outcomes
  }
}

/** Says what became of each file, and why the job as a whole failed if it did: failures always, the rest where stdout is not taken by JSON. */
export function tellJob(
  terminal: Terminal,
  job: Job,
  { outcomes, isJson }: { readonly outcomes: readonly ImportOutcome[]; readonly isJson: boolean },
): void {
  for (const outcome of outcomes) tell(terminal, outcome, isJson)
  if (job.failure !== null) terminal.complain(lineOf(job.failure))
}

function tell(terminal: Terminal, outcome: ImportOutcome, isJson: boolean): void {
  switch (outcome.outcome) {
    case 'failed':
      return terminal.complain(lineOf({ ...outcome.failure, place: outcome.file }))
    case 'duplicate':
      return isJson ? undefined : terminal.print(`already there  ${outcome.file}  ${outcome.title ?? ''}`)
    case 'reread':
      return isJson ? undefined : terminal.print(`read again     ${outcome.file}  ${outcome.title ?? ''}`)
    case 'imported':
      return isJson ? undefined : terminal.print(`imported       ${outcome.file}  ${outcome.title ?? ''}${copiesOf(outcome)}`)
  }
}

function copiesOf({ copies }: Extract<ImportOutcome, { outcome: 'imported' }>): string {
  const [nearest] = copies
  if (nearest === undefined) return ''
  const others = copies.length > 1 ? `, and of ${copies.length - 1} more` : ''
  return `  (${Math.round(nearest.share * 100)} % the text of ${nearest.file}${others})`
}
