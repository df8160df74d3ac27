import type { ImportOutcome, Job } from '../../src-shared/contract/intake-operations.ts'
import type { JobId } from '../../src-shared/domain/ids.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import type { WritableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import { describeFailure } from './failure-message.ts'
import type { IntakePool } from './intake-pool.ts'
import { OutcomeList } from './outcome-list.ts'

/** At most this often is progress told, in milliseconds. */
const progressInterval = 100

/** What a job works with. */
export interface JobSurroundings {
  readonly corpus: WritableCorpus
  readonly pool: IntakePool
  /** Of whoever began the job. */
  readonly language: Language
  readonly announce: (job: Job) => void
}

/** How a job stands, told to the window as it changes; what all kinds of job have in common. */
export class JobProgress {
  readonly outcomes = new OutcomeList()
  private readonly surroundings: JobSurroundings
  private readonly stop = new AbortController()
  private job: Job
  private announcedAt = 0

  constructor(kind: Job['kind'], surroundings: JobSurroundings) {
    this.surroundings = surroundings
    const { corpus } = surroundings
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the id is made here
    const id = corpus.newId() as JobId
    const counts = { done: 0, total: null, imported: 0, reread: 0, duplicates: 0, failed: 0 }
    this.job = { id, kind, state: 'running', ...counts, failure: null, startedAt: corpus.now() }
  }

  /** Fires when the job is cancelled. */
  get signal(): AbortSignal {
    return this.stop.signal
  }

  describe(): Job {
    return this.job
  }

  isUnderWay(): boolean {
    return this.job.state === 'running' || this.job.state === 'cancelling'
  }

  cancel(): void {
    if (this.job.state !== 'running') return
    this.tell({ state: 'cancelling' }, { isImportant: true })
    this.stop.abort()
  }

  /** Says how many files there are. */
  expect(total: number): void {
    this.tell({ total }, { isImportant: true })
  }

  /** Keeps what became of one file; of an export of a corpus, of each of its reports. */
  finish(outcomes: readonly ImportOutcome[]): void {
    for (const outcome of outcomes) this.outcomes.add(outcome)
    const count = (kind: ImportOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === kind).length
    this.tell({
      done: this.job.done + 1,
      imported: this.job.imported + count('imported'),
      reread: this.job.reread + count('reread'),
      duplicates: this.job.duplicates + count('duplicate'),
      failed: this.job.failed + count('failed'),
    })
  }

  /** Does the work of the job to its end, whatever that is. */
  async during(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      this.tell({ state: this.job.state === 'cancelling' ? 'cancelled' : 'done' }, { isImportant: true })
    } catch (error) {
      const failure = describeFailure(asFailed(error, this.job.kind), this.surroundings.language)
      this.tell({ state: 'failed', failure }, { isImportant: true })
    }
  }

  private tell(change: Partial<Job>, { isImportant = false } = {}): void {
    this.job = { ...this.job, ...change }
    const now = Date.now()
    if (!isImportant && now - this.announcedAt < progressInterval) return
    this.announcedAt = now
    this.surroundings.announce(this.job)
  }
}

function asFailed(error: unknown, kind: Job['kind']): Failed {
  if (error instanceof Failed) return error
  console.error(`the ${kind} job failed:`, error)
  return new Failed('internal', kind, error instanceof Error ? error.message : String(error))
}
