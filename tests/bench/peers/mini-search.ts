import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { MissingPeer, Peer } from './peer.ts'

const name = 'MiniSearch'
/** It took 660 MB for 1,000 reports: ten times as many are more than a process of Node may hold. */
const mostReports = 1000
/** What it may take, in megabytes. */
const mostMemory = 6000

/** What the thread says: first what building took, then a number for each passage that it is sent. */
interface Built {
  readonly milliseconds: number
  readonly bytes: number
}

/**
 * MiniSearch in memory, with pairs of characters as its terms, all of which must be met; then counted in the texts. In a thread of its
 * own with an end to its memory, so that a corpus it cannot hold ends the thread and not the bench.
 */
export async function openMiniSearch(_folder: string, reportCount: number): Promise<Peer | MissingPeer> {
  if (reportCount > mostReports)
    return { name, missing: `not built over more than ${mostReports} reports: it takes two thirds of a megabyte for each` }
  const worker = new Worker(new URL('mini-search-thread.ts', import.meta.url), {
    workerData: reportCount,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  })
  const answer = async () => {
    const [message]: unknown[] = await once(worker, 'message')
    return message
  }
  try {
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the thread's first message is this
    const built = (await answer()) as Built
    return {
      name,
      built: { ...built, isInMemory: true },
      async count(passage) {
        worker.postMessage(passage)
        return Number(await answer())
      },
      note: (passage) => (passage.length === 1 ? 'by the beginnings of pairs' : ''),
      async close() {
        await worker.terminate()
      },
    }
  } catch (error) {
    return { name, missing: `cannot hold ${reportCount} reports: ${error instanceof Error ? error.message : String(error)}` }
  }
}
