import { parentPort, workerData } from 'node:worker_threads'
import MiniSearch from 'minisearch'
import { foldForSearch } from '../../../src-main/corpus/fold.ts'
import { generateNaturalReport } from '../generate-natural-report.ts'
import { countIn } from '../plain-scan.ts'

/** Texts and index are held here; see mini-search.ts. */
const reportCount = Number(workerData)
const texts = Array.from({ length: reportCount }, (_, number) => foldForSearch(generateNaturalReport(number).text))
const search = new MiniSearch<{ readonly id: number; readonly text: string }>({
  fields: ['text'],
  tokenize: pairsOf,
  processTerm: (term) => term,
})

const before = process.memoryUsage()
const begun = performance.now()
texts.forEach((text, id) => search.add({ id, text }))
const milliseconds = performance.now() - begun
const after = process.memoryUsage()
parentPort?.postMessage({ milliseconds, bytes: after.heapUsed - before.heapUsed })

parentPort?.on('message', (passage: string) => parentPort?.postMessage(count(foldForSearch(passage))))

function count(passage: string): number {
  const found = search.search(passage, { combineWith: 'AND', prefix: passage.length === 1 })
  return found.reduce((sum, { id }) => sum + countIn(texts[Number(id)] ?? '', passage), 0)
}

/** Every two characters side by side; of a single character, itself. */
function pairsOf(text: string): string[] {
  if (text.length === 1) return [text]
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2))
}
