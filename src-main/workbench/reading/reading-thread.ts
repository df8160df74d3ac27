import { parentPort, workerData } from 'node:worker_threads'
import type { CorpusArea } from '../../../src-shared/contract/event.ts'
import { Failed } from '../../corpus/failed.ts'
import type { Touched } from '../../corpus/sqlite-corpus.ts'
import { CorpusReading } from './corpus-reading.ts'
import type { Asked, FailedParts, FromReading, ToReading } from './reading-message.ts'

/**
 * The thread that answers what needs all reports at once. It handles one message after the other; while it works on a question, the stop
 * sign of that question is looked at.
 */
const stops: Int32Array = workerData
const tell = (message: FromReading) => parentPort?.postMessage(message)

/** How long between two tellings of progress, in milliseconds. */
const progressInterval = 100

let reading: CorpusReading | null = null
/** Messages are handled in the order in which they come. */
let ready: Promise<unknown> = Promise.resolve()
const underWay = new Set<Promise<void>>()
/** What changed since something was asked. */
const touched = { areas: new Set<CorpusArea>(), reports: new Set<string>() }
/** Why the corpus could not be read; told to whoever asks. */
let openFailure: unknown = null

parentPort?.on('message', (message: ToReading) => {
  switch (message.kind) {
    case 'opened':
      inTurn(() => open(message.path))
      return
    case 'changed':
      inTurn(() => keepInMind(message))
      return
    case 'ask':
      inTurn(() => begin(message))
  }
})

/** One that broke leaves what is read here in doubt: whoever asks next is told, until the corpus is opened again. */
function inTurn(work: () => unknown): void {
  ready = ready.then(work).catch((error: unknown) => {
    console.error('the reading thread:', error)
    reading?.close()
    reading = null
    openFailure = error
  })
}

/** Those that go on over several turns end first: whoever lets a corpus go has stopped them. */
async function open(path: string | null): Promise<void> {
  await Promise.all(underWay)
  reading?.close()
  reading = null
  openFailure = null
  touched.areas.clear()
  touched.reports.clear()
  if (path === null) return tell({ kind: 'letGo' })
  try {
    reading = new CorpusReading(path)
  } catch (error) {
    openFailure = error
  }
}

/** Taken in when something is asked: an import tells of thousands of reports between two questions. */
function keepInMind({ areas, reports }: Touched): void {
  for (const area of areas) touched.areas.add(area)
  for (const report of reports) touched.reports.add(report)
}

function catchUp(): void {
  if (touched.areas.size === 0) return
  const taken = { areas: [...touched.areas], reports: [...touched.reports] }
  touched.areas.clear()
  touched.reports.clear()
  reading?.follow(taken)
}

function begin(asked: Asked): void {
  catchUp()
  const answered = answer(asked)
  underWay.add(answered)
  void answered.then(() => underWay.delete(answered))
}

async function answer(asked: Asked): Promise<void> {
  const { number } = asked
  try {
    if (reading === null) throw openFailure ?? new Failed('no_corpus_open')
    tell({ kind: 'answer', number, value: await reading.answer(asked, controlOf(asked)) })
  } catch (error) {
    tell({ kind: 'failed', number, failed: partsOf(error, asked.name) })
  }
}

function controlOf({ number, slot }: Asked) {
  let toldAt = Date.now()
  return {
    isStopped: () => Atomics.load(stops, slot) === number,
    tell(done: number, total: number) {
      const now = Date.now()
      if (now - toldAt < progressInterval) return
      toldAt = now
      tell({ kind: 'progress', number, done, total })
    },
  }
}

function partsOf(error: unknown, name: string): FailedParts {
  if (error instanceof Failed) return { code: error.code, place: error.place, detail: error.detail }
  console.error(`reading ${name}:`, error)
  return { code: 'internal', place: name, detail: error instanceof Error ? error.message : String(error) }
}
