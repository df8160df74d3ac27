import { parentPort } from 'node:worker_threads'
import type { IntakeRequest } from './intake-message.ts'
import { readFile } from './read-file.ts'

/** A worker of the intake pool: bytes in, a clean report out, one file at a time. It touches no corpus. */
parentPort?.on('message', (request: IntakeRequest) => {
  parentPort?.postMessage(readFile(request))
})
