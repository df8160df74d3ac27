import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { noOwnWords, type OwnWords } from '../intake/words/own-words.ts'
import {
  placeOf,
  type EndMessage,
  type IntakeAnswer,
  type IntakeRequest,
  type IntakeResults,
  type IntakeTask,
  type WordsMessage,
  type WorkerMessage,
  type WorkerOptions,
} from './intake-message.ts'

/** How long one file may take before its worker is given up, in milliseconds. */
const usualPatience = 120_000
/** What the objects of one worker may take, in MiB; a file that needs more costs its worker, not the workbench. */
const usualHeapLimit = 1024
/** What of it is for objects that soon go, in MiB: the usual three times as much makes no file faster. */
const youngHeap = 16
/** So many requests lie before a worker, so that it has the next at hand while the corpus thread is writing. */
const depth = 64

/** How long a worker that is to end may take over the file in its hand, in milliseconds. */
const endPatience = 3000

export interface PoolOptions {
  /** In milliseconds. */
  readonly patience?: number
  /** How many workers read; one core is left to the window and the corpus thread. */
  readonly size?: number
  /** What the objects of one worker may take, in MiB. */
  readonly heapLimit?: number
}

export interface AskOptions {
  /** Someone looks at the screen for it: it does not wait behind an import. */
  readonly isUrgent?: boolean
  /** When it fires, the request is given up and answered as cancelled. */
  readonly signal?: AbortSignal
}

type AnyAnswer = IntakeAnswer<IntakeResults[IntakeTask]>

interface Waiting {
  readonly message: WorkerMessage
  readonly signal: AbortSignal | undefined
  readonly answer: (answer: AnyAnswer) => void
}

/** A worker with what lies before it; the first is the file that it reads now. */
interface Reader {
  readonly worker: Worker
  readonly inHand: Waiting[]
  timer: NodeJS.Timeout | null
}

/** Workers that read files beside the corpus thread. Started when first needed. */
export class IntakePool {
  readonly size: number
  private readonly workerUrl: URL
  private readonly patience: number
  private readonly heapLimit: number
  private readonly readers = new Set<Reader>()
  /** Reads what is urgent, while the others may be busy with an import. */
  private readonly helpers = new Set<Reader>()
  private readonly queue: Waiting[] = []
  private ownWords: OwnWords = noOwnWords
  private isClosed = false

  constructor(workerUrl: URL, { patience = usualPatience, size = usualSize(), heapLimit = usualHeapLimit }: PoolOptions = {}) {
    this.workerUrl = workerUrl
    this.patience = patience
    this.heapLimit = heapLimit
    this.size = size
  }

  /** Does a task for a file; a worker that dies or hangs costs that file alone. */
  ask<Task extends IntakeTask>(
    task: Task,
    request: IntakeRequest,
    { isUrgent = false, signal }: AskOptions = {},
  ): Promise<IntakeAnswer<IntakeResults[Task]>> {
    const { promise, resolve } = Promise.withResolvers<AnyAnswer>()
    const waiting: Waiting = { message: { task, request }, signal, answer: resolve }
    if (signal?.aborted === true || this.isClosed) resolve(failedAnswer(waiting, 'cancelled', null))
    else if (isUrgent) this.give([...this.helpers][0] ?? this.start(this.helpers), waiting)
    else {
      this.queue.push(waiting)
      this.dispatch()
    }
    const giveUp = () => this.giveUp(waiting)
    signal?.addEventListener('abort', giveUp)
    void promise.then(() => signal?.removeEventListener('abort', giveUp))
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- a worker answers the task that it was asked
    return promise as Promise<IntakeAnswer<IntakeResults[Task]>>
  }

  /** The analyst's words, by which files are read that are asked for from now on. */
  takeOwnWords(ownWords: OwnWords): void {
    this.ownWords = ownWords
    const message: WordsMessage = { ownWords }
    for (const { worker } of [...this.readers, ...this.helpers]) worker.postMessage(message)
  }

  /** Ends the workers; what they had in hand is answered as cancelled. */
  async close(): Promise<void> {
    this.isClosed = true
    const readers = [...this.readers, ...this.helpers]
    const waiting = [...this.queue.splice(0), ...readers.flatMap(({ inHand }) => inHand.splice(0))]
    for (const one of waiting) one.answer(failedAnswer(one, 'cancelled', null))
    this.readers.clear()
    this.helpers.clear()
    for (const { timer } of readers) if (timer !== null) clearTimeout(timer)
    await Promise.all(readers.map(({ worker }) => endInOrder(worker)))
  }

  private dispatch(): void {
    while (this.queue.length > 0) {
      const reader = this.readerWithRoom()
      if (reader === null) return
      const next = this.queue.shift()
      if (next !== undefined && isWanted(next)) this.give(reader, next)
    }
  }

  private readerWithRoom(): Reader | null {
    const idlest = [...this.readers].toSorted((one, other) => one.inHand.length - other.inHand.length)[0]
    if (idlest !== undefined && idlest.inHand.length === 0) return idlest
    if (this.readers.size < this.size) return this.start(this.readers)
    return idlest !== undefined && idlest.inHand.length < depth ? idlest : null
  }

  private give(reader: Reader, waiting: Waiting): void {
    reader.inHand.push(waiting)
    reader.worker.postMessage(waiting.message)
    if (reader.inHand.length === 1) this.watch(reader)
  }

  private start(crew: Set<Reader>): Reader {
    const workerData: WorkerOptions = { isPolite: crew === this.readers, ownWords: this.ownWords }
    const worker = new Worker(this.workerUrl, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: this.heapLimit, maxYoungGenerationSizeMb: youngHeap },
    })
    const reader: Reader = { worker, inHand: [], timer: null }
    worker.on('message', (answer: AnyAnswer) => this.take(reader, answer))
    worker.on('error', (error) => this.lose(reader, ...this.reasonOf(error)))
    worker.on('exit', (code) => this.lose(reader, 'file_malformed', `the reader ended (${code})`))
    crew.add(reader)
    return reader
  }

  /** Begins to wait for the file that is read now. */
  private watch(reader: Reader): void {
    if (reader.timer !== null) clearTimeout(reader.timer)
    const hasWork = reader.inHand.length > 0
    const tooLong = () => this.lose(reader, 'file_too_large', `not read within ${this.patience / 1000} s`)
    reader.timer = hasWork ? setTimeout(tooLong, this.patience) : null
  }

  private take(reader: Reader, answer: AnyAnswer): void {
    reader.inHand.shift()?.answer(answer)
    this.watch(reader)
    this.dispatch()
  }

  /** Gives up a worker: the file that it reads fails, what lay before it goes to others. */
  private lose(reader: Reader, code: 'file_too_large' | 'file_malformed' | 'cancelled', detail: string | null): void {
    const crew = this.readers.has(reader) ? this.readers : this.helpers
    if (!crew.delete(reader)) return
    void endInOrder(reader.worker)
    if (reader.timer !== null) clearTimeout(reader.timer)
    const [first, ...rest] = reader.inHand.splice(0)
    first?.answer(failedAnswer(first, code, detail))
    if (this.isClosed) return
    this.queue.unshift(...rest.filter(isWanted))
    this.dispatch()
  }

  private reasonOf(error: unknown): ['file_too_large' | 'file_malformed', string] {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      return ['file_too_large', `reading it takes more than ${this.heapLimit} MB of memory`]
    return ['file_malformed', error instanceof Error ? error.message : String(error)]
  }

  /** A request that nobody waits for any more: taken out of the queue, or its worker given up if it is being read. */
  private giveUp(waiting: Waiting): void {
    const queued = this.queue.indexOf(waiting)
    if (queued >= 0) this.queue.splice(queued, 1)
    const reader = [...this.readers, ...this.helpers].find(({ inHand }) => inHand[0] === waiting)
    if (reader !== undefined) this.lose(reader, 'cancelled', null)
    else waiting.answer(failedAnswer(waiting, 'cancelled', null))
  }
}

/** Cutting a thread off in the middle of a native call can take the process along, so that it is asked first. */
async function endInOrder(worker: Worker): Promise<void> {
  // it ended by itself
  if (worker.threadId < 0) return
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  const message: EndMessage = { isEnd: true }
  worker.postMessage(message)
  const patience = setTimeout(() => void worker.terminate(), endPatience)
  await ended
  clearTimeout(patience)
}

function isWanted({ signal }: Waiting): boolean {
  return signal?.aborted !== true
}

function usualSize(): number {
  return Math.max(1, Math.min(4, availableParallelism() - 1))
}

function failedAnswer(
  { message }: Waiting,
  code: 'file_too_large' | 'file_malformed' | 'cancelled',
  detail: string | null,
): AnyAnswer {
  return { ok: false, code, place: placeOf(message.request), detail, size: null }
}
