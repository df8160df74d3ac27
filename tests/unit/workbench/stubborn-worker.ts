import { parentPort } from 'node:worker_threads'
import type { WorkerMessage } from '../../../src-main/workbench/intake-message.ts'

/** A double of the intake worker: the name of a file says what it does to the one that reads it. */
parentPort?.on('message', ({ request }: WorkerMessage) => {
  const { file } = request
  if (file === 'hangs') for (;;);
  if (file === 'dies') process.exit(3)
  if (file === 'throws') throw new Error('a rule stumbled')
  if (file === 'swells') swell()
  parentPort?.postMessage({ ok: true, result: file })
})

function swell(): void {
  const held: unknown[] = []
  for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => ({ index })))
}
