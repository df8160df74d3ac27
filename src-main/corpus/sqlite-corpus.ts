import type Database from 'better-sqlite3'
import type { CoderId } from '../../src-shared/domain/ids.ts'
import type { CorpusArea } from '../../src-shared/contract/event.ts'
import { asFailure } from './corpus-file.ts'
import type { Deed, WritableCorpus } from './corpus.ts'
import { sql, type Statement } from './sql.ts'

/** What a committed action touched, read off the change log. */
export interface Touched {
  readonly areas: readonly CorpusArea[]
  readonly reports: readonly string[]
}

/** What a corpus is given: nothing of these is a global, so that tests can say them. */
export interface CorpusSurroundings {
  readonly now: () => string
  readonly newId: () => string
  /** Told after every committed action. */
  readonly onChange: (touched: Touched) => void
}

const areaOfTable: Readonly<Record<string, CorpusArea>> = {
  report: 'reports',
  block: 'reports',
  figure: 'reports',
  work_model: 'reports',
  category: 'categories',
  tag: 'tags',
  brief: 'briefs',
  brief_block: 'briefs',
  report_set: 'sets',
  set_member: 'sets',
  attribute: 'attributes',
  attribute_value: 'attributes',
  library_view: 'views',
  saved_search: 'searches',
  dictionary_word: 'dictionary',
}

/** A corpus over an open connection to its file. */
export class SqliteCorpus implements WritableCorpus {
  readonly path: string
  private readonly database: Database.Database
  private readonly surroundings: CorpusSurroundings
  private readonly statements = new Map<string, Database.Statement>()
  private isActing = false
  private endings: (() => void)[] = []

  constructor(path: string, database: Database.Database, surroundings: CorpusSurroundings) {
    this.path = path
    this.database = database
    this.surroundings = surroundings
  }

  all<Row>(statement: Statement): Row[] {
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- each query says in its own file what its columns are
    return this.attempt(() => this.prepare(statement).all(...statement.values) as Row[])
  }

  each<Row>(statement: Statement): IterableIterator<Row> {
    // A statement of its own: while it is being read, the same text may be asked again.
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- see all()
    return this.attempt(() => this.database.prepare(statement.text).iterate(...statement.values) as IterableIterator<Row>)
  }

  get<Row>(statement: Statement): Row | undefined {
    // eslint-disable-next-line typescript/no-unsafe-type-assertion -- see all()
    return this.attempt(() => this.prepare(statement).get(...statement.values) as Row | undefined)
  }

  run(statement: Statement): number {
    return this.attempt(() => this.prepare(statement).run(...statement.values).changes)
  }

  coder(): { readonly id: CoderId; readonly name: string } {
    const coder = this.get<{ id: CoderId; name: string }>(
      sql`SELECT coder.id, coder.name FROM setting JOIN coder ON coder.id = setting.value WHERE setting.name = 'coder'`,
    )
    if (coder === undefined) throw new Error('the corpus has no coder')
    return coder
  }

  act<Result>(deed: Deed, work: () => Result): Result {
    if (this.isActing) return work()
    this.isActing = true
    try {
      const { result, action } = this.attempt(() => this.inTransaction(() => this.logged(deed, work)))
      if (action !== null) this.surroundings.onChange(this.touchedBy(action))
      return result
    } finally {
      this.isActing = false
    }
  }

  transaction<Result>(work: () => Result): Result {
    return this.database.inTransaction ? work() : this.attempt(() => this.inTransaction(work))
  }

  /** Runs `work` over one state of the file, whatever is written meanwhile by others. */
  snapshot<Result>(work: () => Result): Result {
    return this.attempt(() => this.database.transaction(work).deferred())
  }

  beforeCommit(work: () => void): void {
    if (!this.database.inTransaction) throw new Error('no transaction is under way')
    this.endings.push(work)
  }

  newId(): string {
    return this.surroundings.newId()
  }

  now(): string {
    return this.surroundings.now()
  }

  close(): void {
    this.database.pragma('optimize')
    this.database.close()
  }

  private logged<Result>(deed: Deed, work: () => Result): { result: Result; action: number | null } {
    this.database.exec('SAVEPOINT deed')
    const id = this.newId()
    this.run(sql`INSERT INTO action (id, kind, deed, undoable, label, subject, coder, at)
      VALUES (${id}, ${deed.kind ?? 'do'}, ${deed.id ?? id}, ${deed.isUndoable === false ? 0 : 1}, ${deed.label}, ${deed.subject},
        ${this.coder().name}, ${this.now()})`)
    this.run(sql`UPDATE current_action SET action = (SELECT max(seq) FROM action)`)
    const result = work()
    const action = this.get<{ seq: number }>(
      sql`SELECT action AS seq FROM current_action WHERE action IN (SELECT action FROM change)`,
    )
    // A deed that changed nothing leaves no entry that undo would stop at.
    if (action === undefined) {
      this.endings = []
      this.database.exec('ROLLBACK TO deed')
    }
    this.database.exec('RELEASE deed')
    this.run(sql`UPDATE current_action SET action = NULL WHERE action IS NOT NULL`)
    return { result, action: action?.seq ?? null }
  }

  private touchedBy(action: number): Touched {
    const tables = this.all<{ table: string }>(sql`SELECT DISTINCT "table" FROM change WHERE action = ${action}`)
    const reports = this.all<{ id: string }>(sql`
      SELECT ifnull(json_extract(ifnull(after, before), '$.report'), CASE "table"
        WHEN 'tag' THEN (SELECT report FROM tag WHERE id = change.row)
        WHEN 'block' THEN (SELECT report FROM block WHERE id = change.row)
        WHEN 'figure' THEN (SELECT report FROM figure WHERE id = change.row)
        WHEN 'attribute_value' THEN (SELECT report FROM attribute_value WHERE id = change.row)
        ELSE (SELECT report FROM work_model WHERE id = change.row) END) AS id
      FROM change WHERE action = ${action} AND "table" IN ('tag', 'block', 'figure', 'work_model', 'set_member', 'attribute_value')
      UNION SELECT row FROM change WHERE action = ${action} AND "table" = 'report'`)
    const areas = tables.map(({ table }) => areaOfTable[table]).filter((area) => area !== undefined)
    return { areas: [...new Set(areas)], reports: reports.map(({ id }) => id) }
  }

  private inTransaction<Result>(work: () => Result): Result {
    this.database.exec('BEGIN IMMEDIATE')
    try {
      // Undo brings rows back in the order of the log; references are checked when all are there.
      this.database.pragma('defer_foreign_keys = ON')
      const result = work()
      for (const ending of this.endings) ending()
      this.database.exec('COMMIT')
      return result
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('ROLLBACK')
      throw error
    } finally {
      this.endings = []
    }
  }

  private prepare(statement: Statement): Database.Statement {
    const known = this.statements.get(statement.text)
    if (known !== undefined) return known
    const prepared = this.database.prepare(statement.text)
    this.statements.set(statement.text, prepared)
    return prepared
  }

  private attempt<Result>(work: () => Result): Result {
    try {
      return work()
    } catch (error) {
      throw asFailure(error, this.path)
    }
  }
}
