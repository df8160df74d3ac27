import { Worker } from 'node:worker_threads'
import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/contract.ts'
import type { WorkbenchEvent } from '../../../src-shared/contract/event.ts'
import { Failed } from '../../corpus/failed.ts'
import { stopSlots, type Asked, type FailedParts, type FromReading, type ReadingName, type ToReading } from './reading-message.ts'

/** What of the thread's memory is for objects that soon go, in MiB; what it keeps has no limit of ours. */
const youngHeap = 16

/** Someone who waits for an answer. */
interface Waiting {
  readonly question: string | null
  readonly resolve: (value: OutputOf<ReadingName>) => void
  readonly reject: (error: unknown) => void
}

/**
 * The corpus thread's side of the reading thread, which answers what needs all reports at once: the library, search, frequencies. It
 * reads the file by a connection of its own, so that a long question holds up no command. It is started when a corpus is opened.
 */
export class ReadingDesk {
  private readonly url: URL
  private readonly tell: (event: WorkbenchEvent) => void
  private readonly stops = new Int32Array(new SharedArrayBuffer(4 * stopSlots))
  private readonly waiting = new Map<number, Waiting>()
  private worker: Worker | null = null
  private path: string | null = null
  private count = 0
  private whenLetGo: (() => void) | null = null

  constructor(url: URL, tell: (event: WorkbenchEvent) => void) {
    this.url = url
    this.tell = tell
  }

  /** Reads the corpus at `path` from now on. */
  open(path: string): void {
    this.path = path
    this.post({ kind: 'opened', path })
  }

  /** Lets the corpus go; fulfilled when no file is held any more. Questions under way are stopped. */
  async letGo(): Promise<void> {
    if (this.worker === null || this.path === null) return
    this.path = null
    this.stopAll()
    const gone = new Promise<void>((resolve) => {
      this.whenLetGo = resolve
    })
    this.worker.ref()
    this.post({ kind: 'opened', path: null })
    await gone
  }

  /** Passes on what changed, before whoever changed it is answered: a question asked later sees it. */
  hear(event: WorkbenchEvent): void {
    // A thread that is started later reads what is there then.
    if (event.type !== 'corpus.changed' || this.worker === null) return
    this.post({ kind: 'changed', areas: event.areas, reports: event.reports })
  }

  /** Fails as the question does, and with `cancelled` when it was stopped, or another of the same name was asked. */
  ask<Name extends ReadingName>(name: Name, input: ParsedInputOf<Name>, question: string | null = null): Promise<OutputOf<Name>> {
    if (question !== null) this.stop(question)
    this.count += 1
    const number = this.count
    const slot = number % stopSlots
    Atomics.store(this.stops, slot, 0)
    return new Promise<OutputOf<Name>>((resolve, reject) => {
      // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the answer to this number is the answer to this question
      this.waiting.set(number, { question, resolve: resolve as Waiting['resolve'], reject })
      // eslint-disable-next-line typescript/no-unsafe-type-assertion -- name and input belong together by this function's own type
      this.post({ kind: 'ask', number, slot, name, input } as Asked)
      this.worker?.ref()
    })
  }

  /** Stops the questions of this name. */
  stop(question: string): void {
    for (const [number, waiting] of this.waiting) if (waiting.question === question) this.putStop(number)
  }

  async close(): Promise<void> {
    this.stopAll()
    const { worker } = this
    this.worker = null
    this.path = null
    await worker?.terminate()
    this.abandon(new Failed('cancelled'))
  }

  private stopAll(): void {
    for (const number of this.waiting.keys()) this.putStop(number)
  }

  private putStop(number: number): void {
    Atomics.store(this.stops, number % stopSlots, number)
  }

  private post(message: ToReading): void {
    if (this.worker === null) {
      this.worker = this.start()
      if (this.path !== null && message.kind !== 'opened') this.worker.postMessage({ kind: 'opened', path: this.path })
    }
    this.worker.postMessage(message)
  }

  private start(): Worker {
    const worker = new Worker(this.url, { workerData: this.stops, resourceLimits: { maxYoungGenerationSizeMb: youngHeap } })
    worker.on('message', (message: FromReading) => this.receive(message))
    worker.on('error', (error) => this.lose(worker, error))
    worker.on('exit', () => this.lose(worker, new Error('the reading thread ended')))
    worker.unref()
    return worker
  }

  private receive(message: FromReading): void {
    if (message.kind === 'letGo') return this.whenLetGo?.()
    const waiting = this.waiting.get(message.number)
    if (waiting === undefined) return
    if (message.kind === 'progress') {
      const { done, total } = message
      if (waiting.question !== null) this.tell({ type: 'question.progress', question: waiting.question, done, total })
      return
    }
    this.waiting.delete(message.number)
    // It holds no work of its own: a process that waits for nothing may end.
    if (this.waiting.size === 0) this.worker?.unref()
    if (message.kind === 'answer') waiting.resolve(message.value)
    else waiting.reject(asError(message.failed))
  }

  /** A thread that broke answers nothing more: those who wait are told, and what is asked next starts another. */
  private lose(worker: Worker, error: Error): void {
    if (this.worker !== worker) return
    this.worker = null
    console.error('the reading thread failed:', error)
    this.abandon(error)
    this.whenLetGo?.()
  }

  private abandon(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error)
    this.waiting.clear()
  }
}

/** `internal` is a mistake of ours that the thread logged: it is thrown as one here, so that the door gives it a number. */
function asError({ code, place, detail }: FailedParts): Error {
  return code === 'internal' ? new Error(detail ?? 'the reading thread failed') : new Failed(code, place, detail)
}
