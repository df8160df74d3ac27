import type { ActionId } from '../../src-shared/domain/ids.ts'
import { Failed } from './failed.ts'
import type { ReadableCorpus, WritableCorpus } from './corpus.ts'
import { sql, type SqlValue } from './sql.ts'

/** A deed that can be undone or done again now. */
export interface Undoable {
  readonly action: ActionId
  readonly deed: string
  readonly label: string
  readonly subject: string
}

interface ChangeRow {
  readonly table: string
  readonly row: string
  readonly before: string | null
  readonly after: string | null
}

/** The latest deed that is done and may be undone; null when there is none. */
export function findUndoable(corpus: ReadableCorpus): Undoable | null {
  const found = corpus.get<Undoable>(sql`
    SELECT id AS action, deed, label, subject FROM action AS done
    WHERE kind = 'do' AND undoable = 1
      AND (SELECT kind FROM action AS latest WHERE latest.deed = done.deed ORDER BY seq DESC LIMIT 1) <> 'undo'
    ORDER BY seq DESC LIMIT 1`)
  return found ?? null
}

/** The deed undone last, as long as nothing new was done since; null when there is none. */
export function findRedoable(corpus: ReadableCorpus): Undoable | null {
  const found = corpus.get<Undoable>(sql`
    SELECT id AS action, deed, label, subject FROM action AS undone
    WHERE kind = 'undo' AND seq > ifnull((SELECT max(seq) FROM action WHERE kind = 'do'), 0)
      AND seq = (SELECT max(seq) FROM action AS latest WHERE latest.deed = undone.deed)
    ORDER BY seq DESC LIMIT 1`)
  return found ?? null
}

/** Takes back the latest deed. Fails with `nothing_to_undo`. */
export function undo(corpus: WritableCorpus): Undoable {
  const deed = findUndoable(corpus)
  if (deed === null) throw new Failed('nothing_to_undo')
  replay(corpus, 'undo', deed, () => {
    for (const change of changesOf(corpus, deed.deed, 'newest first')) putBack(corpus, change, change.after, change.before)
  })
  return deed
}

/** Does the deed undone last again. Fails with `nothing_to_redo`. */
export function redo(corpus: WritableCorpus): Undoable {
  const deed = findRedoable(corpus)
  if (deed === null) throw new Failed('nothing_to_redo')
  replay(corpus, 'redo', deed, () => {
    for (const change of changesOf(corpus, deed.deed, 'oldest first')) putBack(corpus, change, change.before, change.after)
  })
  return deed
}

/** Undo and redo are actions of their own, named after the deed they are about. */
function replay(corpus: WritableCorpus, kind: 'undo' | 'redo', deed: Undoable, work: () => void): void {
  corpus.act({ label: deed.label, subject: deed.subject, id: deed.deed, kind }, work)
}

/** The row changes of a deed as first done. */
function changesOf(corpus: ReadableCorpus, deed: string, order: 'newest first' | 'oldest first'): ChangeRow[] {
  const rows = corpus.all<ChangeRow>(sql`
    SELECT change."table", change.row, change.before, change.after
    FROM change JOIN action ON action.seq = change.action
    WHERE action.deed = ${deed} AND action.kind = 'do' ORDER BY change.seq`)
  return order === 'oldest first' ? rows : rows.toReversed()
}

/** Brings one row from the state `from` to the state `to`; null means that the row is not there. */
function putBack(corpus: WritableCorpus, change: ChangeRow, from: string | null, to: string | null): void {
  if (to === null) removeRow(corpus, change)
  else if (from === null) insertRow(corpus, change, parseRow(to))
  else updateRow(corpus, change, parseRow(to))
}

function removeRow(corpus: WritableCorpus, change: ChangeRow): void {
  corpus.run({ text: `DELETE FROM ${tableName(change.table)} WHERE id = ?`, values: [change.row] })
}

function insertRow(corpus: WritableCorpus, change: ChangeRow, row: Record<string, SqlValue>): void {
  const columns = Object.keys(row)
  const text = `INSERT INTO ${tableName(change.table)} (${columns.map(columnName).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
  corpus.run({ text, values: Object.values(row) })
}

function updateRow(corpus: WritableCorpus, change: ChangeRow, row: Record<string, SqlValue>): void {
  const columns = Object.keys(row)
  if (columns.length === 0) return
  const text = `UPDATE ${tableName(change.table)} SET ${columns.map((name) => `${columnName(name)} = ?`).join(', ')} WHERE id = ?`
  corpus.run({ text, values: [...Object.values(row), change.row] })
}

function parseRow(json: string): Record<string, SqlValue> {
  const row: Record<string, SqlValue> = JSON.parse(json)
  return row
}

/** Names come from the log, which only our triggers write; a name that is none of ours means a damaged file. */
function tableName(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Failed('corpus_damaged', 'change', name)
  return name
}

function columnName(name: string): string {
  return `"${tableName(name)}"`
}
