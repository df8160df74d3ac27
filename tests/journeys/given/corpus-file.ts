import Database from 'better-sqlite3'

/** The analyst's rows of a corpus file, as they stand on the disk, by table. */
export type CorpusRows = Readonly<Record<string, readonly unknown[]>>

/** A tag on the disk, with the text that its range covers now. */
export interface StoredTag {
  readonly category: string
  readonly title: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly covered: string
}

const tables = ['coder', 'report', 'block', 'figure', 'category', 'tag', 'brief', 'brief_block']

/** Everything that the analyst can change, read past the workbench from the file itself, which may be open. */
export function readCorpusRows(path: string): CorpusRows {
  return reading(path, (database) => {
    const rowsOf = (table: string) => database.prepare(`SELECT * FROM "${table}" ORDER BY id`).all()
    return Object.fromEntries(tables.map((table) => [table, rowsOf(table)]))
  })
}

/** The tags of the reports that are in the corpus, in the order they were made. */
export function readStoredTags(path: string): readonly StoredTag[] {
  return reading(path, (database) =>
    database
      .prepare<[], Omit<StoredTag, 'covered'> & { text: string }>(
        `SELECT category.name AS category, coalesce(report.title, report.file) AS title, tag.start, tag."end", tag.quote, report_content.text
         FROM tag JOIN category ON category.id = tag.category JOIN report ON report.id = tag.report
         JOIN report_content ON report_content.key = report.content
         WHERE report.presence = 'present' ORDER BY tag.id`,
      )
      .all()
      .map(({ text, ...tag }) => ({ ...tag, covered: text.slice(tag.start, tag.end) })),
  )
}

/** How many reports are in the corpus. */
export function countStoredReports(path: string): number {
  return reading(
    path,
    (database) =>
      database.prepare<[], { count: number }>("SELECT count(*) AS count FROM report WHERE presence = 'present'").get()?.count ??
      0,
  )
}

/** What SQLite itself finds wrong with the file; `ok` when it is sound. */
export function checkIntegrity(path: string): unknown {
  return reading(path, (database) => database.pragma('integrity_check', { simple: true }))
}

/** Makes the file one that a newer version of the workbench has written. */
export function makeNewer(path: string): void {
  const database = new Database(path)
  try {
    const version = Number(database.pragma('user_version', { simple: true }))
    database.pragma(`user_version = ${version + 1000}`)
  } finally {
    database.close()
  }
}

function reading<Found>(path: string, read: (database: Database.Database) => Found): Found {
  const database = new Database(path, { readonly: true, timeout: 2000 })
  try {
    return read(database)
  } finally {
    database.close()
  }
}
