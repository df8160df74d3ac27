import type { CoderId } from '../../src-shared/domain/ids.ts'
import type { Statement } from './sql.ts'

/** A corpus that can be asked. Every function that only reads takes this. */
export interface ReadableCorpus {
  readonly path: string
  /** All rows of a query. `Row` says what the query's columns are. */
  all<Row>(statement: Statement): Row[]
  /** The rows one by one, for results too large to hold. */
  each<Row>(statement: Statement): IterableIterator<Row>
  /** The first row, or undefined. */
  get<Row>(statement: Statement): Row | undefined
  /** Who tags now. */
  coder(): { readonly id: CoderId; readonly name: string }
}

/** What the history and the status line say of an action: `label` is a key such as `tag.apply`, `subject` what it was about. */
export interface Deed {
  readonly label: string
  readonly subject: string
  /** Actions that share an id are undone together; a new id is made when none is given. */
  readonly id?: string
  /** False for what a corpus begins with. */
  readonly isUndoable?: boolean
  /** What the action is towards the deed; only the change log itself says other than `do`. */
  readonly kind?: 'do' | 'undo' | 'redo'
}

/** A corpus that can be changed. Every function that changes rows takes this, and is called inside {@link WritableCorpus.act}. */
export interface WritableCorpus extends ReadableCorpus {
  /** Runs one changing statement; gives back how many rows it changed. Fails outside {@link act} for rows the analyst owns. */
  run(statement: Statement): number
  /**
   * One deed of the analyst: a transaction whose changes stand in the log together and are undone together.
   * Throws what `work` throws, with nothing changed; when `work` changed no logged row, nothing is kept either.
   * A deed inside a deed belongs to the outer one.
   */
  act<Result>(deed: Deed, work: () => Result): Result
  /** A transaction for rows that are not in the log: settings, and reports that intake is still writing. */
  transaction<Result>(work: () => Result): Result
  /**
   * Has `work` done at the end of the transaction that is under way, in order; never when that is taken back.
   * For derived rows that are cheaper to write together. Throws outside a transaction.
   */
  beforeCommit(work: () => void): void
  /** A new id (UUIDv7). */
  newId(): string
  /** The time now, ISO 8601 in UTC. */
  now(): string
}
