import type { z } from 'zod'
import type { searchOperations } from '../../../src-shared/contract/search-operations.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReadableCorpus } from '../../corpus/corpus.ts'
import type { QuestionControl } from '../../corpus/search/question-control.ts'
import { findOwnWords } from '../../intake/own-words-queries.ts'
import { Turns } from './count-terms.ts'
import { foldedBody } from './counted-text.ts'
import { findNamedReports, findReportTexts } from './frequency-queries.ts'
import { BREAK, type ItemCutter } from './item-cutter.ts'
import { shownForm } from './stop-words.ts'
import { termUnitOf } from './term-unit.ts'
import { batchesOf } from './text-source.ts'

type Operation = (typeof searchOperations)['search.frequencyByReport']
export type ReportFrequency = z.output<Operation['output']>[number]
export type ReportFrequencyInput = Omit<z.output<Operation['input']>, 'filter' | 'question'>

/**
 * How often a term, as a frequency list shows it or in any other form, stands in each of the reports, the most first, then in the order
 * given. Reports without it are left out. Fails with `cancelled`.
 */
export async function findFrequencyByReport(
  corpus: ReadableCorpus,
  reports: readonly ReportId[],
  input: ReportFrequencyInput,
  control: QuestionControl,
): Promise<ReportFrequency[]> {
  const term = shownForm(input.term)
  const { cutter, gram } = termUnitOf(input.unit, input.gram, findOwnWords(corpus))
  const parts = gram === 1 ? [term] : cutter.joint === '' ? Array.from(term) : term.split(cutter.joint)
  const wanted = { cutter, parts, items: parts.map((part) => cutter.itemOf(part)) }
  const turns = new Turns(control)
  const found = new Map<ReportId, ItemCounts>()
  let done = 0
  for (const batch of batchesOf(reports)) {
    for (const text of findReportTexts(corpus, batch, input)) {
      const counts = countIn(foldedBody(text), wanted)
      if (counts.count > 0) found.set(text.report, counts)
    }
    done += batch.length
    await turns.afterWork(done, reports.length)
  }
  return nameRows(corpus, firstRows(reports, found, input.limit))
}

interface ItemCounts {
  readonly count: number
  readonly terms: number
}

interface WantedTerm {
  readonly cutter: ItemCutter
  readonly parts: readonly string[]
  readonly items: readonly number[]
}

/** How often the term stands in a text, and how many terms of as many items the text has. */
function countIn(folded: string, wanted: WantedTerm): ItemCounts {
  // A look at the letters spares the cutting of most texts.
  const letters = folded.toLowerCase()
  if (wanted.items.includes(BREAK) || !wanted.parts.every((part) => letters.includes(part))) return { count: 0, terms: 0 }
  let count = 0
  let terms = 0
  let run = 0
  const gram = wanted.items.length
  const items = wanted.cutter.cut(folded)
  for (let end = 0; end < items.length; end += 1) {
    run = (items[end] ?? BREAK) < 0 ? 0 : run + 1
    if (run < gram) continue
    terms += 1
    if (wanted.items.every((item, at) => items[end - gram + 1 + at] === item)) count += 1
  }
  return { count, terms }
}

type Row = ItemCounts & { readonly report: ReportId }

function firstRows(reports: readonly ReportId[], found: ReadonlyMap<ReportId, ItemCounts>, limit: number): Row[] {
  return [...new Set(reports)]
    .flatMap((report) => {
      const counts = found.get(report)
      return counts === undefined ? [] : [{ report, ...counts }]
    })
    .toSorted((one, other) => other.count - one.count)
    .slice(0, limit)
}

function nameRows(corpus: ReadableCorpus, rows: readonly Row[]): ReportFrequency[] {
  const names = findNamedReports(
    corpus,
    rows.map(({ report }) => report),
  )
  return rows.map((row) => ({ ...row, title: names.get(row.report)?.title ?? null, file: names.get(row.report)?.file ?? '' }))
}
