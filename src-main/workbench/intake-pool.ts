import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { IntakeAnswer, IntakeRequest } from './intake-message.ts'

/** How long one file may take before its worker is given up, in milliseconds. */
const patience = 120_000

interface Waiting {
  readonly request: IntakeRequest
  readonly resolve: (answer: IntakeAnswer) => void
}

/** A worker with the file it has in hand, if any. */
interface Reader {
  readonly worker: Worker
  inHand: (Waiting & { readonly timer: NodeJS.Timeout }) | null
}

/** Workers that read files beside the corpus thread; as many as there are cores, at most four. Started when first needed. */
export class IntakePool {
  readonly size = Math.max(1, Math.min(4, availableParallelism()))
  private readonly workerUrl: URL
  private readonly readers = new Set<Reader>()
  private readonly queue: Waiting[] = []

  constructor(workerUrl: URL) {
    this.workerUrl = workerUrl
  }

  /** Reads a file; a worker that dies or hangs costs that file alone. */
  read(request: IntakeRequest): Promise<IntakeAnswer> {
    return new Promise((resolve) => {
      this.queue.push({ request, resolve })
      this.dispatch()
    })
  }

  async close(): Promise<void> {
    const readers = [...this.readers]
    this.readers.clear()
    await Promise.all(readers.map(({ worker }) => worker.terminate()))
  }

  private dispatch(): void {
    if (this.queue.length === 0) return
    const reader =
      [...this.readers].find(({ inHand }) => inHand === null) ?? (this.readers.size < this.size ? this.start() : null)
    const next = reader === null ? undefined : this.queue.shift()
    if (reader === null || next === undefined) return
    const timer = setTimeout(() => this.lose(reader, `more than ${patience / 1000} s`), patience)
    reader.inHand = { ...next, timer }
    reader.worker.postMessage(next.request)
  }

  private start(): Reader {
    const reader: Reader = { worker: new Worker(this.workerUrl), inHand: null }
    reader.worker.on('message', (answer: IntakeAnswer) => this.finish(reader, answer))
    reader.worker.on('error', (error) => this.lose(reader, error instanceof Error ? error.message : String(error)))
    reader.worker.on('exit', (code) => this.lose(reader, `the reader ended (${code})`))
    this.readers.add(reader)
    return reader
  }

  private finish(reader: Reader, answer: IntakeAnswer): void {
    const { inHand } = reader
    reader.inHand = null
    if (inHand === null) return
    clearTimeout(inHand.timer)
    inHand.resolve(answer)
    this.dispatch()
  }

  /** Gives up a worker: the file in its hand fails, and another worker takes its place when there is more to read. */
  private lose(reader: Reader, detail: string): void {
    if (!this.readers.delete(reader)) return
    void reader.worker.terminate()
    const path = reader.inHand?.request.path ?? ''
    this.finish(reader, { ok: false, code: 'file_unreadable', place: path, detail })
  }
}
