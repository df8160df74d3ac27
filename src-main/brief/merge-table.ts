import type { BriefBlock, Sentence } from '../../src-shared/domain/brief.ts'
import { isOwnText } from '../../src-shared/domain/brief.ts'

export type TableBlock = Extract<BriefBlock, { kind: 'table' }>
type Row = { sentences: Sentence[] }[]

/** The row that a table sentence belongs to: slots of tables are `<table>/<row>/<column>`. */
function rowOf(slot: string | null): string | null {
  return slot?.split('/')[1] ?? null
}

function columnOf(slot: string | null): string | null {
  return slot?.split('/')[2] ?? null
}

/** The id of a row or column: the first that one of its sentences names. */
function firstNamed(sentences: readonly Sentence[], read: (slot: string | null) => string | null): string | null {
  return sentences.map(({ slot }) => read(slot)).find((id) => id !== null) ?? null
}

function columnSentences(rows: readonly Row[], column: number): Sentence[] {
  return rows.flatMap((row) => row[column]?.sentences ?? [])
}

/**
 * Puts the analyst's own words of an older table into the one composed now: beside what stood before them
 * in their cell, else in the cell of their row and column; rows of her own stay below the row they stood below.
 * Gives back the sentences that found no cell.
 */
export function mergeTable(target: TableBlock, older: TableBlock, loose: ReadonlySet<Sentence>): Sentence[] {
  const homeless: Sentence[] = []
  const width = target.rows[0]?.length ?? 0
  let above: Row | undefined
  for (const row of older.rows) {
    const rowId = firstNamed(
      row.flatMap((cell) => cell.sentences),
      rowOf,
    )
    let home = rowId === null ? undefined : findRow(target, rowId)
    const ownWords = row.flatMap((cell) => cell.sentences).filter((sentence) => loose.has(sentence))
    if (home === undefined && rowId === null && ownWords.length > 0 && row.length === width) {
      home = insertRowBelow(target, above, width)
    }
    if (home !== undefined) above = home
    row.forEach((cell, column) => {
      const columnId = firstNamed(columnSentences(older.rows, column), columnOf)
      const place = home === undefined ? undefined : cellAt(target, home, columnId)
      homeless.push(...fillCell(place, cell.sentences, loose))
    })
  }
  return homeless
}

function findRow(target: TableBlock, rowId: string): Row | undefined {
  return target.rows.find(
    (row) =>
      firstNamed(
        row.flatMap((cell) => cell.sentences),
        rowOf,
      ) === rowId,
  )
}

function insertRowBelow(target: TableBlock, above: Row | undefined, width: number): Row {
  const row = Array.from({ length: width }, () => ({ sentences: [] }))
  target.rows.splice(above === undefined ? target.rows.length : target.rows.indexOf(above) + 1, 0, row)
  return row
}

function cellAt(target: TableBlock, row: Row, columnId: string | null): Row[number] | undefined {
  if (columnId === null) return undefined
  const found = row.findIndex((_, index) => firstNamed(columnSentences(target.rows, index), columnOf) === columnId)
  return found < 0 ? undefined : row[found]
}

/** Adds the loose sentences of an older cell, each behind what stood before it there; gives back those it could not add. */
function fillCell(
  place: Row[number] | undefined,
  sentences: readonly Sentence[],
  loose: ReadonlySet<Sentence>,
): readonly Sentence[] {
  const own = sentences.filter((sentence) => loose.has(sentence))
  if (place === undefined) return own
  let at = 0
  for (const sentence of sentences) {
    if (loose.has(sentence)) place.sentences.splice(at++, 0, asOwn(sentence))
    else at = Math.max(at, place.sentences.findIndex(({ slot }) => slot !== null && slot === sentence.slot) + 1)
  }
  return []
}

/** Takes out rows and columns of which nothing is left, the header row aside; null when the whole table is empty. */
export function withoutEmptyLines(table: TableBlock): TableBlock | null {
  const columns = (table.rows[0] ?? []).map((_, column) => table.rows.some((row) => hasWords(row[column])))
  const rows = table.rows
    .filter((row, index) => index === 0 || row.some(hasWords))
    .map((row) => row.filter((_, column) => columns[column]))
  return rows.some((row) => row.some(hasWords)) ? { ...table, rows } : null
}

function hasWords(cell: Row[number] | undefined): boolean {
  return (cell?.sentences.length ?? 0) > 0
}

/** A copy of a composed sentence is the analyst's; an edited one whose slot may come back keeps it. */
export function asOwn(sentence: Sentence): Sentence {
  return isOwnText(sentence) ? sentence : { ...sentence, slot: null, composed: null }
}
