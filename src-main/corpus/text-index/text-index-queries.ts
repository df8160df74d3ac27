import type { ReadableCorpus, WritableCorpus } from '../corpus.ts'
import { sql } from '../sql.ts'
import type { UnitPostings } from './build-postings.ts'

/** A segment of the index: which texts it holds, by the keys of their contents, and how long each is. A length of 0: too long for the index. */
export interface StoredSegment {
  readonly key: number
  readonly contents: readonly (readonly [key: number, length: number])[]
}

const UNITS = 0x10000

/**
 * The version of the form in which texts are indexed: of what `foldForSearch` makes of a character, and of the way the postings are written.
 * To be raised with every change of either; a test holds the two against each other.
 */
const indexForm = '1'

/** Lets go of an index in a form of another version of the program; it is made anew as if the texts had just come. Call inside a transaction. */
export function dropOutdatedIndex(corpus: WritableCorpus): void {
  const stored = corpus.get<{ value: string }>(sql`SELECT value FROM setting WHERE name = 'text_index_form'`)?.value
  if (stored === indexForm) return
  corpus.run(sql`DELETE FROM text_posting`)
  corpus.run(sql`DELETE FROM text_unit`)
  corpus.run(sql`DELETE FROM text_segment`)
  corpus.run(sql`INSERT OR REPLACE INTO setting (name, value) VALUES ('text_index_form', ${indexForm})`)
}

/** The segments after `key`, in order. */
export function listSegments(corpus: ReadableCorpus, after: number): StoredSegment[] {
  const rows = corpus.all<{ key: number; contents: string }>(
    sql`SELECT key, contents FROM text_segment WHERE key > ${after} ORDER BY key`,
  )
  return rows.map(({ key, contents }) => {
    const parsed: [number, number][] = JSON.parse(contents)
    return { key, contents: parsed }
  })
}

/** The key of the last content that a segment holds; 0 before the first. */
export function lastIndexedContent(corpus: ReadableCorpus): number {
  return corpus.get<{ last: number }>(sql`SELECT ifnull(max(last_content), 0) AS last FROM text_segment`)?.last ?? 0
}

/** A content that no segment holds yet, with its size in UTF-8, told without reading it. */
export interface UnindexedContent {
  readonly key: number
  readonly bytes: number
}

/** The contents that no segment holds yet, oldest first, at most `limit` (−1: all). */
export function listUnindexed(corpus: ReadableCorpus, after: number, limit = -1): UnindexedContent[] {
  return corpus.all(
    sql`SELECT key, octet_length(text) AS bytes FROM report_content WHERE key > ${after} ORDER BY key LIMIT ${limit}`,
  )
}

/** How many bytes of UTF-8 no segment holds yet. */
export function unindexedBytes(corpus: ReadableCorpus): number {
  const row = corpus.get<{ bytes: number }>(sql`
    SELECT ifnull(sum(octet_length(text)), 0) AS bytes FROM report_content WHERE key > ${lastIndexedContent(corpus)}`)
  return row?.bytes ?? 0
}

/**
 * The text of a content; undefined where there is none. Asked for as bytes: making text of them here is several times as quick as
 * having it made on the way.
 */
export function findContentText(corpus: ReadableCorpus, key: number): string | undefined {
  const row = corpus.get<{ bytes: Buffer }>(sql`SELECT CAST(text AS BLOB) AS bytes FROM report_content WHERE key = ${key}`)
  return row?.bytes.toString('utf8')
}

/** Stores a segment; its postings come one by one. */
export function insertSegment(
  corpus: WritableCorpus,
  contents: StoredSegment['contents'],
  postings: Iterable<UnitPostings>,
): void {
  const last = contents.at(-1)?.[0] ?? 0
  const row = corpus.get<{ key: number }>(
    sql`INSERT INTO text_segment (last_content, contents) VALUES (${last}, ${JSON.stringify(contents)}) RETURNING key`,
  )
  if (row === undefined) throw new Error('the segment was just stored')
  for (const { unit, count, texts, chunks } of postings) {
    const key = unitKey(row.key, unit)
    corpus.run(sql`INSERT INTO text_unit (key, count, texts) VALUES (${key}, ${count}, ${texts})`)
    for (const { next, positions } of chunks) {
      corpus.run(sql`INSERT INTO text_posting (key, positions) VALUES (${key * UNITS + next}, ${positions})`)
    }
  }
}

/** The chunk that may hold the list of a unit before `next`; undefined where there is none. */
export function findChunk(corpus: ReadableCorpus, segment: number, unit: number, next: number): Uint8Array | undefined {
  const key = unitKey(segment, unit) * UNITS
  return corpus.get<{ positions: Uint8Array }>(sql`
    SELECT positions FROM text_posting WHERE key BETWEEN ${key} AND ${key + next} ORDER BY key DESC LIMIT 1`)?.positions
}

/** All chunks of a unit in a segment. */
export function listChunks(corpus: ReadableCorpus, segment: number, unit: number): Uint8Array[] {
  const key = unitKey(segment, unit) * UNITS
  return corpus
    .all<{ positions: Uint8Array }>(
      sql`SELECT positions FROM text_posting WHERE key BETWEEN ${key} AND ${key + UNITS - 1} ORDER BY key`,
    )
    .map(({ positions }) => positions)
}

/** All rows of a segment as text, to hold two against each other. */
export function* describePostings(postings: Iterable<UnitPostings>): Generator<{ readonly unit: number; readonly row: string }> {
  for (const { unit, count, texts, chunks } of postings) {
    const parts = Array.from(chunks, ({ next, positions }) => `${next}:${Buffer.from(positions).toString('base64')}`)
    yield { unit, row: [count, texts, ...parts].join(' ') }
  }
}

/** The stored postings of a segment, unit by unit. */
export function* listPostings(corpus: ReadableCorpus, segment: number): Generator<UnitPostings> {
  const units = corpus.all<{ key: number; count: number; texts: number }>(sql`
    SELECT key, count, texts FROM text_unit WHERE key BETWEEN ${unitKey(segment, 0)} AND ${unitKey(segment, UNITS - 1)} ORDER BY key`)
  for (const { key, count, texts } of units) {
    const chunks = corpus.all<{ next: number; positions: Uint8Array }>(sql`
      SELECT key - ${key * UNITS} AS next, positions FROM text_posting
      WHERE key BETWEEN ${key * UNITS} AND ${key * UNITS + UNITS - 1} ORDER BY key`)
    yield { unit: key - unitKey(segment, 0), count, texts, chunks }
  }
}

/** How often a unit stands in a segment, and in how many texts, without its positions. */
export function findUnitCounts(
  corpus: ReadableCorpus,
  segment: number,
  unit: number,
): { readonly count: number; readonly texts: number } | undefined {
  return corpus.get(sql`SELECT count, texts FROM text_unit WHERE key = ${unitKey(segment, unit)}`)
}

function unitKey(segment: number, unit: number): number {
  return segment * UNITS + unit
}
