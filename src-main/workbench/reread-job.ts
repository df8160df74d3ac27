import type { ImportOutcome } from '../../src-shared/contract/intake-operations.ts'
import { choosableEncodingSchema, type ChoosableEncoding } from '../../src-shared/domain/encoding.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import { Failed } from '../corpus/failed.ts'
import { findReportSummary } from '../corpus/report-queries.ts'
import type { NewReport } from '../corpus/report-store.ts'
import { replaceReading } from '../intake/copies/replace-reading.ts'
import { findKeptBytes, findKeptFiles, type KeptFile } from '../intake/corrections/kept-file-queries.ts'
import { describeFailure } from './failure-message.ts'
import type { IntakeAnswer } from './intake-message.ts'
import { JobProgress, type JobSurroundings } from './job-progress.ts'
import { landInOrder, type LandedTask } from './land-in-order.ts'

/** How many reports are read ahead for each worker. */
const readAhead = 8

export interface RereadRequest {
  readonly reports: readonly ReportId[]
  /** How to decode the reports; null as each was decoded before. */
  readonly encoding: ChoosableEncoding | null
}

type Landed = LandedTask<KeptFile, IntakeAnswer<NewReport>>

/** Reads stored reports again from their kept bytes; all of them are one deed for undo. Throws `not_found` for a report that is not there. */
export class RereadJob {
  readonly progress: JobProgress
  /** Fulfilled when the job has ended, however it did. */
  readonly finished: Promise<void>
  private readonly surroundings: JobSurroundings
  private readonly encoding: ChoosableEncoding | null
  private readonly deed: string

  constructor({ reports, encoding }: RereadRequest, surroundings: JobSurroundings) {
    this.surroundings = surroundings
    this.encoding = encoding
    this.deed = surroundings.corpus.newId()
    const tasks = findKeptFiles(surroundings.corpus, [...new Set(reports)])
    this.progress = new JobProgress('reread', surroundings)
    this.finished = this.progress.during(() => this.run(tasks))
  }

  private async run(tasks: readonly KeptFile[]): Promise<void> {
    const { signal } = this.progress
    this.progress.expect(tasks.length)
    await landInOrder<KeptFile, IntakeAnswer<NewReport>>({
      tasks,
      width: this.surroundings.pool.size * readAhead,
      weightOf: ({ size }) => size,
      carryOut: (task) => this.read(task),
      write: (batch) => batch.forEach((one) => this.write(one)),
      signal,
    })
  }

  private async read(kept: KeptFile): Promise<IntakeAnswer<NewReport>> {
    const { corpus, pool } = this.surroundings
    const { file, size } = kept
    const source = { kind: 'kept', deflated: findKeptBytes(corpus, kept.report), size } as const
    const encoding = this.encoding ?? encodingBefore(kept)
    return await pool.ask('prepare', { file, source, encoding }, { signal: this.progress.signal })
  }

  private write({ task, landed }: Landed): void {
    if (!landed.ok && landed.code === 'cancelled') return
    this.progress.finish([this.replace(task, landed)])
  }

  private replace({ report, file, size }: KeptFile, landed: IntakeAnswer<NewReport>): ImportOutcome {
    const { corpus, language } = this.surroundings
    try {
      if (!landed.ok) throw new Failed(landed.code, landed.place, landed.detail)
      const { changes } = replaceReading(corpus, report, landed.result, { id: this.deed })
      const { title } = findReportSummary(corpus, report)
      const { encoding, warnings } = landed.result.report
      return { outcome: 'reread', file, report, title, encoding, changes, warnings }
    } catch (error) {
      if (!(error instanceof Failed)) throw error
      return { outcome: 'failed', file, size, failure: describeFailure(error, language) }
    }
  }
}

/** Unless she chooses another, the encoding is the one in which the analyst has seen the report; null where none was chosen. */
export function encodingBefore({ encoding }: Pick<KeptFile, 'encoding'>): ChoosableEncoding | null {
  const known = choosableEncodingSchema.safeParse(encoding)
  return known.success ? known.data : null
}
