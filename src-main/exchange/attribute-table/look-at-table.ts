import type { z } from 'zod'
import { tableMatchSchema, type exchangeOperations, type TableMatch } from '../../../src-shared/contract/exchange-operations.ts'
import type { ReadableCorpus } from '../../corpus/corpus.ts'
import { findersByKey, type FindByKey } from './find-by-key.ts'
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
    match: bestMatch(findersByKey(corpus, tableMatchSchema.options), rows, columns.length),
  }
}

function valuesOf(rows: readonly TableRow[], column: number): string[] {
  return rows.flatMap(({ cells }) => cells[column] || [])
}

function bestMatch(finders: ReadonlyMap<TableMatch, FindByKey>, rows: readonly TableRow[], columns: number): Look['match'] {
  const tried = rows.slice(0, TRIED_ROWS)
  let best: NonNullable<Look['match']> = { column: 0, by: 'file', matched: 0 }
  for (const [by, find] of finders) {
    for (let column = 0; column < columns; column += 1) {
      const matched = countMatched(tried, column, find)
      if (matched > best.matched) best = { column, by, matched }
    }
  }
  const find = finders.get(best.by)
  return best.matched === 0 || find === undefined ? null : { ...best, matched: countMatched(rows, best.column, find) }
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
