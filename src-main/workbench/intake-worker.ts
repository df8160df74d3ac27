import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { takeOwnWords } from '../intake/words/read-words.ts'
import type { EndMessage, WordsMessage, WorkerMessage, WorkerOptions } from './intake-message.ts'
import { readFile } from './read-file.ts'

/** How far workers stand back behind the window and the corpus thread, as a nice value: each step is about a quarter of the share. */
const politeness = 5

/**
 * A worker of the intake pool: bytes in, a clean report out, one file at a time, in the order asked. It touches no corpus.
 * Messages that come while a file is being read wait for it.
 */
const { isPolite, ownWords }: WorkerOptions = workerData
takeOwnWords(ownWords)
let hasStoodBack = !isPolite
let latest: Promise<void> = Promise.resolve()
let isEnding = false
parentPort?.on('message', (message: WorkerMessage | WordsMessage | EndMessage) => {
  if ('isEnd' in message) {
    isEnding = true
    void latest.then(() => parentPort?.close())
    return
  }
  // Only now: the worker is loaded at the usual priority, so that a first file does not wait for it long.
  if (!hasStoodBack) standBack()
  hasStoodBack = true
  latest = latest.then(() => take(message))
})

async function take(message: WorkerMessage | WordsMessage): Promise<void> {
  if (isEnding) return
  if ('ownWords' in message) takeOwnWords(message.ownWords)
  else parentPort?.postMessage(await readFile(message))
}

/**
 * On Linux every thread has a priority of its own, so reading never takes the processor from the window;
 * elsewhere the priority is the whole process's, and is left alone.
 */
function standBack(): void {
  if (process.platform !== 'linux') return
  try {
    // "<process>/task/<thread>", of the thread that asks: a synchronous call runs on this one.
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), politeness)
  } catch {
    // Without /proc the worker reads at the usual priority: slower windows, the same reports.
  }
}
