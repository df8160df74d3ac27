import type { ReadableCorpus, WritableCorpus } from '../corpus.ts'

/** The tables of things that are kept by name with a content of JSON: names of ours, never read from a file. */
export type KeptTable = 'library_view' | 'saved_search'

export interface KeptRow {
  readonly id: string
  readonly name: string
  /** JSON. */
  readonly content: string
  readonly createdAt: string
}

const columns = 'id, name, content, created_at AS createdAt'

/** All rows, by the characters of their names. */
export function listKept(corpus: ReadableCorpus, table: KeptTable): KeptRow[] {
  return corpus.all<KeptRow>({ text: `SELECT ${columns} FROM ${table} ORDER BY name`, values: [] })
}

export function findKept(corpus: ReadableCorpus, table: KeptTable, id: string): KeptRow | undefined {
  return corpus.get<KeptRow>({ text: `SELECT ${columns} FROM ${table} WHERE id = ?`, values: [id] })
}

export function findKeptByName(corpus: ReadableCorpus, table: KeptTable, name: string): KeptRow | undefined {
  return corpus.get<KeptRow>({ text: `SELECT ${columns} FROM ${table} WHERE name = ?`, values: [name] })
}

export function insertKept(corpus: WritableCorpus, table: KeptTable, { id, name, content, createdAt }: KeptRow): void {
  const text = `INSERT INTO ${table} (id, name, content, created_at) VALUES (?, ?, ?, ?)`
  corpus.run({ text, values: [id, name, content, createdAt] })
}

export function updateKept(corpus: WritableCorpus, table: KeptTable, { id, name, content }: Omit<KeptRow, 'createdAt'>): void {
  corpus.run({ text: `UPDATE ${table} SET name = ?, content = ? WHERE id = ?`, values: [name, content, id] })
}

export function deleteKept(corpus: WritableCorpus, table: KeptTable, id: string): void {
  corpus.run({ text: `DELETE FROM ${table} WHERE id = ?`, values: [id] })
}
