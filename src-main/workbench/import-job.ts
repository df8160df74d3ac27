import { basename } from 'node:path'
import type { ImportOutcome } from '../../src-shared/contract/intake-operations.ts'
import type { ChoosableEncoding } from '../../src-shared/domain/encoding.ts'
import type { Deed } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import type { NewReport } from '../corpus/report-store.ts'
import { importJsonl } from '../exchange/import-jsonl.ts'
import { describeFailure } from './failure-message.ts'
import type { FoundFile } from './find-files.ts'
import type { IntakeAnswer } from './intake-message.ts'
import { JobProgress, type JobSurroundings } from './job-progress.ts'
import { landInOrder, type LandedTask } from './land-in-order.ts'
import { storeReading } from './store-reading.ts'

/** How many files are read ahead for each worker. */
const readAhead = 96
/** What a file counts for beside its size, in bytes, when it is weighed how much is under way. */
const baseWeight = 4096

/** What to import: the files, in the order in which they come in, and how to decode those that the analyst says it for. */
export interface ImportRequest {
  readonly files: AsyncIterable<FoundFile>
  /** What the history names the import by. */
  readonly subject: string
  /** By the names of the files. */
  readonly encodings: Readonly<Record<string, ChoosableEncoding>>
  /** The names of those that the analyst does not want. */
  readonly leftOut: ReadonlySet<string>
}

/** What came of a file: null for those that no worker reads. */
type Answer = IntakeAnswer<NewReport> | null
type Landed = LandedTask<FoundFile, Answer>

/** One import: its files are read by the pool and written in batches that are one deed for undo. */
export class ImportJob {
  readonly progress: JobProgress
  /** Fulfilled when the job has ended, however it did. */
  readonly finished: Promise<void>
  /** Those that could not be imported. */
  readonly failedFiles: FoundFile[] = []
  readonly request: ImportRequest
  private readonly surroundings: JobSurroundings
  private readonly deed: Deed & { readonly id: string }

  constructor(request: ImportRequest, surroundings: JobSurroundings) {
    this.surroundings = surroundings
    this.request = request
    this.deed = { label: 'intake.import', subject: request.subject, id: surroundings.corpus.newId() }
    this.progress = new JobProgress('import', surroundings)
    this.finished = this.progress.during(() => this.run(request.files))
  }

  private async run(files: AsyncIterable<FoundFile>): Promise<void> {
    const { signal } = this.progress
    const tasks = await this.collect(files, signal)
    if (signal.aborted) return
    this.progress.expect(tasks.length)
    await landInOrder<FoundFile, Answer>({
      tasks,
      width: this.surroundings.pool.size * readAhead,
      weightOf: ({ size }) => baseWeight + (size ?? 0),
      carryOut: (found) => this.read(found),
      write: (batch) => this.write(batch),
      signal,
    })
  }

  private async collect(files: AsyncIterable<FoundFile>, signal: AbortSignal): Promise<FoundFile[]> {
    const found: FoundFile[] = []
    for await (const file of files) {
      if (signal.aborted) return found
      if (!this.request.leftOut.has(file.file)) found.push(file)
    }
    return found
  }

  private async read(found: FoundFile): Promise<Answer> {
    if (!found.ok || found.isExport) return null
    const { file, source } = found
    const encoding = this.request.encodings[file] ?? null
    return await this.surroundings.pool.ask('prepare', { file, source, encoding }, { signal: this.progress.signal })
  }

  /** A file that was given up because the job was cancelled has no outcome. */
  private write(batch: readonly Landed[]): void {
    const rest = batch.filter(({ landed }) => landed === null || landed.ok || landed.code !== 'cancelled')
    for (const { task } of rest.filter(isExport)) this.finish(task, this.takeInExport(task))
    const files = rest.filter((one) => !isExport(one))
    for (const [index, outcome] of this.storeAll(files).entries()) {
      const task = files[index]?.task
      if (task !== undefined) this.finish(task, [outcome])
    }
  }

  /** One transaction for the batch; where one file breaks it, each file has its own, so that it costs that file alone. */
  private storeAll(batch: readonly Landed[]): ImportOutcome[] {
    const { corpus } = this.surroundings
    if (batch.length === 0) return []
    try {
      return corpus.act(this.deed, () => batch.map((one) => this.store(one)))
    } catch (error) {
      if (error instanceof Failed) throw error
      return batch.map((one) => this.storeAlone(one))
    }
  }

  private storeAlone(one: Landed): ImportOutcome {
    try {
      return this.surroundings.corpus.act(this.deed, () => this.store(one))
    } catch (error) {
      if (error instanceof Failed) throw error
      console.error(`storing ${one.task.file}:`, error)
      const detail = error instanceof Error ? error.message : String(error)
      return this.failedOutcome(one.task, new Failed('file_malformed', one.task.file, detail))
    }
  }

  private store({ task, landed }: Landed): ImportOutcome {
    if (!task.ok) return this.failedOutcome(task, task.failed)
    if (landed === null) return this.failedOutcome(task, new Failed('internal', task.file))
    if (landed.ok) return storeReading(this.surroundings.corpus, landed.result)
    return this.failedOutcome(task, new Failed(landed.code, landed.place, landed.detail), landed.size)
  }

  private takeInExport(found: FoundFile): ImportOutcome[] {
    if (!found.ok || found.source.kind !== 'path') return []
    try {
      return importJsonl(this.surroundings.corpus, found.source.path, this.deed)
    } catch (error) {
      if (error instanceof Failed) return [this.failedOutcome(found, error)]
      throw error
    }
  }

  private finish(task: FoundFile, outcomes: readonly ImportOutcome[]): void {
    if (outcomes.some(({ outcome }) => outcome === 'failed')) this.failedFiles.push(task)
    this.progress.finish(outcomes)
  }

  private failedOutcome({ file, size }: FoundFile, failed: Failed, sizeRead: number | null = null): ImportOutcome {
    return { outcome: 'failed', file, size: sizeRead ?? size, failure: describeFailure(failed, this.surroundings.language) }
  }
}

/** What the history calls an import of these paths. */
export function subjectOf(paths: readonly string[]): string {
  return paths
    .slice(0, 3)
    .map((path) => basename(path.replaceAll('\\', '/')) || path)
    .join(', ')
}

function isExport({ task }: Landed): boolean {
  return task.ok && task.isExport
}
