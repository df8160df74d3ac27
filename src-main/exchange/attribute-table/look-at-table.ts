import type { z } from 'zod'
import { tableMatchSchema, type exchangeOperations } from '../../../src-shared/contract/exchange-operations.ts'
import type { ReadableCorpus } from '../../corpus/corpus.ts'
import { finderByKey, type FindByKey } from './find-by-key.ts'
import { guessKind } from './guess-kind.ts'
import type { Table, TableRow } from './table.ts'

type Look = z.output<(typeof exchangeOperations)['exchange.lookAtTable']['output']>

/** How many different values of a column are shown. */
const SHOWN_SAMPLES = 5
/** The rows that say by which column reports are best found; more would say the same. */
const TRIED_ROWS = 1000

/** What a table holds, and by which of its columns its rows are best matched with reports. */
export function lookAtTable(corpus: ReadableCorpus, { sheets, columns, rows }: Table): Look {
  return {
    sheets: [...sheets],
    rows: rows.length,
    columns: columns.map((name, column) => {
      const values = valuesOf(rows, column)
      return { name, samples: [...new Set(values)].slice(0, SHOWN_SAMPLES), kind: guessKind(name, values) }
    }),
    match: bestMatch(corpus, rows, columns.length),
  }
}

function valuesOf(rows: readonly TableRow[], column: number): string[] {
  return rows.flatMap(({ cells }) => cells[column] || [])
}

/** The kinds of key are tried in turn until one finds a report for every row. */
function bestMatch(corpus: ReadableCorpus, rows: readonly TableRow[], columns: number): Look['match'] {
  const tried = rows.slice(0, TRIED_ROWS)
  let best: (NonNullable<Look['match']> & { readonly find: FindByKey }) | null = null
  for (const by of tableMatchSchema.options) {
    const find = finderByKey(corpus, by)
    for (let column = 0; column < columns; column += 1) {
      const matched = countMatched(tried, column, find)
      if (matched > (best?.matched ?? 0)) best = { column, by, matched, find }
    }
    if (best?.matched === tried.length) break
  }
  return best === null ? null : { column: best.column, by: best.by, matched: countMatched(rows, best.column, best.find) }
}

/** How many rows find just one report that no row before found. */
function countMatched(rows: readonly TableRow[], column: number, find: FindByKey): number {
  const reports = new Set<string>()
  for (const { cells } of rows) {
    const called = cells[column] ? find(cells[column]) : 'unmatched'
    if (typeof called !== 'string') reports.add(called.report)
  }
  return reports.size
}
