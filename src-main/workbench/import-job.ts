import type { ImportOutcome, Job } from '../../src-shared/contract/intake-operations.ts'
import type { JobId } from '../../src-shared/domain/ids.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import type { WritableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import { findReportByText } from '../corpus/report-queries.ts'
import { presentReports, stageReport } from '../corpus/report-store.ts'
import { importJsonl } from '../exchange/import-jsonl.ts'
import { describeFailure } from './failure-message.ts'
import { findFiles, isCorpusExport, type FoundFile } from './find-files.ts'
import type { IntakeAnswer } from './intake-message.ts'
import type { IntakePool } from './intake-pool.ts'

/** Reports are written this many at a time, or when this many milliseconds have passed: large enough to be fast, small enough to keep answering. */
const batchSize = 50
const batchPatience = 150
/** At most this often is progress told, in milliseconds. */
const progressInterval = 100

export interface ImportSurroundings {
  readonly corpus: WritableCorpus
  readonly pool: IntakePool
  readonly language: Language
  readonly announce: (job: Job) => void
}

type Landed = { readonly found: FoundFile; readonly answer: IntakeAnswer | null }

/** One import: finds files, has them read by the pool, writes them in batches that are one deed for undo. */
export class ImportJob {
  readonly outcomes: ImportOutcome[] = []
  readonly finished: Promise<void>
  private job: Job
  private readonly surroundings: ImportSurroundings
  private readonly deed: string
  private readonly subject: string
  private readonly landed = new Map<number, Landed>()
  private next = 0
  private flushedAt = 0
  private announcedAt = 0

  constructor(paths: readonly string[], surroundings: ImportSurroundings) {
    this.surroundings = surroundings
    const { corpus } = surroundings
    this.deed = corpus.newId()
    this.subject = paths
      .map((path) => path.split(/[/\\]/).at(-1) ?? path)
      .slice(0, 3)
      .join(', ')
    this.job = {
      // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the id is made here
      id: corpus.newId() as JobId,
      kind: 'import',
      state: 'running',
      done: 0,
      total: null,
      imported: 0,
      duplicates: 0,
      failed: 0,
      failure: null,
      startedAt: corpus.now(),
    }
    this.finished = this.run(paths)
  }

  describe(): Job {
    return this.job
  }

  isUnderWay(): boolean {
    return this.job.state === 'running' || this.job.state === 'cancelling'
  }

  cancel(): void {
    if (this.job.state === 'running') this.tell({ state: 'cancelling' }, true)
  }

  private async run(paths: readonly string[]): Promise<void> {
    try {
      const files = await Array.fromAsync(findFiles(paths))
      this.tell({ total: files.length }, true)
      await this.readAll(files, paths)
      this.flush()
      this.tell({ state: this.job.state === 'cancelling' ? 'cancelled' : 'done' }, true)
    } catch (error) {
      const failed =
        error instanceof Failed
          ? error
          : new Failed('internal', 'import', error instanceof Error ? (error.stack ?? error.message) : String(error))
      if (failed.code === 'internal') console.error(failed.detail)
      this.tell({ state: 'failed', failure: describeFailure(failed, this.surroundings.language) }, true)
    }
  }

  /** Keeps every worker busy and a little more, so that memory does not grow with the number of files. */
  private async readAll(files: readonly FoundFile[], named: readonly string[]): Promise<void> {
    const underWay = new Set<Promise<void>>()
    for (const [index, found] of files.entries()) {
      if (this.job.state !== 'running') break
      const reading = this.land(index, found, named).finally(() => underWay.delete(reading))
      underWay.add(reading)
      if (underWay.size >= this.surroundings.pool.size * 4) await Promise.race(underWay)
    }
    await Promise.all(underWay)
  }

  private async land(index: number, found: FoundFile, named: readonly string[]): Promise<void> {
    this.landed.set(index, { found, answer: await this.readOne(found, named) })
    this.flushWhenDue()
  }

  private async readOne(found: FoundFile, named: readonly string[]): Promise<IntakeAnswer | null> {
    if (!found.ok || (isCorpusExport(found.path) && named.includes(found.path))) return null
    return this.surroundings.pool.read({ path: found.path, file: found.file })
  }

  private flushWhenDue(): void {
    if (this.landed.size >= batchSize || Date.now() - this.flushedAt >= batchPatience) this.flush()
  }

  /** Writes what has landed, in the order of the files, so that the library shows them as the folder does. */
  private flush(): void {
    const batch: Landed[] = []
    for (let landed = this.landed.get(this.next); landed !== undefined; landed = this.landed.get(this.next)) {
      batch.push(landed)
      this.landed.delete(this.next)
      this.next += 1
    }
    this.flushedAt = Date.now()
    const { corpus } = this.surroundings
    const deed = { label: 'intake.import', subject: this.subject, id: this.deed }
    for (const landed of batch.filter(isExport)) this.finish(this.takeInExport(landed))
    const rest = batch.filter((landed) => !isExport(landed))
    const outcomes = rest.length === 0 ? [] : corpus.act(deed, () => rest.map((landed) => this.store(landed)))
    for (const outcome of outcomes) this.finish(outcome)
  }

  private store({ found, answer }: Landed): ImportOutcome {
    if (!found.ok) return this.failedOutcome(found.file, found.failed)
    if (answer === null || !answer.ok) {
      return this.failedOutcome(
        found.file,
        answer === null ? new Failed('internal', found.path) : new Failed(answer.code, answer.place, answer.detail),
      )
    }
    const { report } = answer
    const twin = findReportByText(this.surroundings.corpus, answer.textSha256)
    if (twin !== undefined) return { outcome: 'duplicate', file: found.file, report: twin.id, title: twin.title }
    const id = stageReport(this.surroundings.corpus, answer)
    presentReports(this.surroundings.corpus, [id])
    const { title, format, encoding, text, figures, warnings } = report
    return {
      outcome: 'imported',
      file: found.file,
      report: id,
      title,
      format,
      encoding,
      length: text.length,
      figures: figures.length,
      warnings,
    }
  }

  private takeInExport({ found }: Landed): ImportOutcome[] {
    if (!found.ok) return []
    try {
      return importJsonl(this.surroundings.corpus, found.path, { id: this.deed, subject: this.subject })
    } catch (error) {
      if (error instanceof Failed) return [this.failedOutcome(found.file, error)]
      throw error
    }
  }

  private finish(outcome: ImportOutcome | readonly ImportOutcome[]): void {
    const outcomes = 'outcome' in outcome ? [outcome] : outcome
    this.outcomes.push(...outcomes)
    const count = (kind: ImportOutcome['outcome']) => outcomes.filter((one) => one.outcome === kind).length
    this.tell({
      done: this.job.done + 1,
      imported: this.job.imported + count('imported'),
      duplicates: this.job.duplicates + count('duplicate'),
      failed: this.job.failed + count('failed'),
    })
  }

  private failedOutcome(file: string, failed: Failed): ImportOutcome {
    return { outcome: 'failed', file, failure: describeFailure(failed, this.surroundings.language) }
  }

  private tell(change: Partial<Job>, isImportant = false): void {
    this.job = { ...this.job, ...change }
    const now = Date.now()
    if (!isImportant && now - this.announcedAt < progressInterval) return
    this.announcedAt = now
    this.surroundings.announce(this.job)
  }
}

function isExport({ found, answer }: Landed): boolean {
  return found.ok && answer === null
}
