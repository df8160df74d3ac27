import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { WorkbenchEvent } from '../../src-shared/contract/event.ts'
import type { Answer, Call } from '../../src-shared/contract/transport.ts'
import { newUuid } from '../corpus/new-id.ts'
import { describeFailure } from './failure-message.ts'
import { findProgramPlaces } from './places.ts'
import type { FromThread, ToThread } from './thread-message.ts'
import type { Workbench, WorkbenchOptions } from './workbench.ts'

/** What of the thread's memory is for objects that soon go, in MiB: the usual several times as much makes no import faster. */
const youngHeap = 24

type Hear = (event: WorkbenchEvent) => void

/** Opens the workbench with the corpus in a thread of its own, so that the process of the window never waits for it. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const worker = new Worker(findProgramPlaces().threads['corpus-thread'], {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: youngHeap },
  })
  await once(worker, 'online')
  return new ThreadWorkbench(worker)
}

class ThreadWorkbench implements Workbench {
  private readonly worker: Worker
  private readonly ears = new Set<Hear>()
  private readonly waiting = new Map<number, { call: Call; resolve: (answer: Answer) => void }>()
  private count = 0
  private hasEnded = false

  constructor(worker: Worker) {
    this.worker = worker
    worker.on('message', (message: FromThread) => this.receive(message))
    worker.on('error', (error) => console.error('the corpus thread failed:', error))
    worker.on('exit', () => this.abandon())
  }

  send(call: Call): Promise<Answer> {
    if (this.hasEnded) return Promise.resolve(unreachable(call))
    return new Promise((resolve) => {
      this.count += 1
      this.waiting.set(this.count, { call, resolve })
      this.post({ kind: 'call', number: this.count, call })
    })
  }

  listen(hear: Hear): () => void {
    this.ears.add(hear)
    return () => this.ears.delete(hear)
  }

  async close(): Promise<void> {
    if (this.hasEnded) return
    const closed = once(this.worker, 'exit')
    this.post({ kind: 'close' })
    await closed
  }

  private post(message: ToThread): void {
    this.worker.postMessage(message)
  }

  private receive(message: FromThread): void {
    switch (message.kind) {
      case 'answer':
        this.waiting.get(message.number)?.resolve(message.answer)
        this.waiting.delete(message.number)
        return
      case 'event':
        for (const hear of this.ears) hear(message.event)
        return
      case 'closed':
        void this.worker.terminate()
    }
  }

  /** A thread that ended answers nothing more: those who wait are told. */
  private abandon(): void {
    this.hasEnded = true
    for (const { call, resolve } of this.waiting.values()) resolve(unreachable(call))
    this.waiting.clear()
  }
}

function unreachable(call: Call): Answer {
  return { ok: false, failure: describeFailure({ code: 'internal', place: newUuid(), detail: null }, call.language) }
}
