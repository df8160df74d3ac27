import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { backUpNow } from './backup.ts'
import { openReadOnly } from './corpus-file.ts'

/**
 * A thread of its own for one backup: copying and proving a large corpus takes seconds, in which the corpus thread
 * goes on answering. It reads beside the writer, as the write-ahead log allows. Posts null, or what went wrong.
 */
const request = z
  .object({ path: z.string(), folder: z.string(), reason: z.enum(['open', 'schedule']), now: z.string() })
  .parse(workerData)

function run(): string | null {
  try {
    const database = openReadOnly(request.path)
    try {
      backUpNow(database, request)
      return null
    } finally {
      database.close()
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

parentPort?.postMessage(run())
