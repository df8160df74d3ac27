import type { WritableCorpus } from './corpus.ts'
import type { SqlValue } from './sql.ts'

/** Where rows go: names of ours, never read from a file. */
export interface RowTarget {
  readonly table: string
  readonly columns: readonly string[]
}

/** As many rows as one statement inserts; then half as many for the rest, and so on, so that few statements are prepared. */
const mostRows = 32

const statements = new Map<string, string>()

/** Inserts rows, their values in the order of the columns. A statement a row would be most of the time of an import. */
export function insertRows(corpus: WritableCorpus, target: RowTarget, rows: readonly (readonly SqlValue[])[]): void {
  let at = 0
  for (let count = mostRows; count >= 1; count /= 2) {
    for (; rows.length - at >= count; at += count) {
      corpus.run({ text: statementFor(target, count), values: rows.slice(at, at + count).flat() })
    }
  }
}

function statementFor({ table, columns }: RowTarget, count: number): string {
  const key = `${table} ${count}`
  const known = statements.get(key)
  if (known !== undefined) return known
  const row = `(${columns.map(() => '?').join(', ')})`
  const names = columns.map((column) => `"${column}"`).join(', ')
  const text = `INSERT INTO ${table} (${names}) VALUES ${Array.from({ length: count }, () => row).join(', ')}`
  statements.set(key, text)
  return text
}
