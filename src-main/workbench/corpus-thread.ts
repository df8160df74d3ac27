import { parentPort, workerData } from 'node:worker_threads'
import { Door } from './door.ts'
import { findProgramPlaces } from './places.ts'
import type { FromThread, ToThread } from './thread-message.ts'
import type { WorkbenchOptions } from './workbench.ts'

/** The thread that owns the corpus file: the door with messages in front. */
const options: WorkbenchOptions = workerData
const tell = (message: FromThread) => parentPort?.postMessage(message)
const door = new Door(options, findProgramPlaces(), (event) => tell({ kind: 'event', event }))

parentPort?.on('message', (message: ToThread) => {
  if (message.kind === 'close') void door.close().then(() => tell({ kind: 'closed' }))
  else void door.answer(message.call).then((answer) => tell({ kind: 'answer', number: message.number, answer }))
})
