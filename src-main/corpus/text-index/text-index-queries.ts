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

/** The contents that no segment holds yet, oldest first; `bytes` is their size in UTF-8, told without reading them. */
export function listUnindexed(corpus: ReadableCorpus, after: number): { readonly key: number; readonly bytes: number }[] {
  return corpus.all(sql`SELECT key, octet_length(text) AS bytes FROM report_content WHERE key > ${after} ORDER BY key`)
}

/** How many bytes of UTF-8 no segment holds yet. */
export function unindexedBytes(corpus: ReadableCorpus): number {
  const row = corpus.get<{ bytes: number }>(sql`
    SELECT ifnull(sum(octet_length(text)), 0) AS bytes FROM report_content WHERE key > ${lastIndexedContent(corpus)}`)
  return row?.bytes ?? 0
}

/** The text of a content; undefined where there is none. */
export function findContentText(corpus: ReadableCorpus, key: number): string | undefined {
  return corpus.get<{ text: string }>(sql`SELECT text FROM report_content WHERE key = ${key}`)?.text
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
  for (const { unit, count, texts, positions } of postings) {
    corpus.run(
      sql`INSERT INTO text_posting (key, count, texts, positions) VALUES (${row.key * UNITS + unit}, ${count}, ${texts}, ${positions})`,
    )
  }
}

/** The blob of a unit in a segment; undefined where it does not stand there. */
export function findPositions(corpus: ReadableCorpus, segment: number, unit: number): Uint8Array | undefined {
  return corpus.get<{ positions: Uint8Array }>(sql`SELECT positions FROM text_posting WHERE key = ${segment * UNITS + unit}`)
    ?.positions
}

/** All rows of a segment, by unit. */
export function listUnitPostings(corpus: ReadableCorpus, segment: number): Map<number, UnitPostings> {
  const rows = corpus.all<UnitPostings>(sql`
    SELECT key - ${segment * UNITS} AS unit, count, texts, positions FROM text_posting
    WHERE key BETWEEN ${segment * UNITS} AND ${segment * UNITS + UNITS - 1}`)
  return new Map(rows.map((row) => [row.unit, row]))
}

/** How often a unit stands in a segment, and in how many texts, without its positions. */
export function findUnitCounts(
  corpus: ReadableCorpus,
  segment: number,
  unit: number,
): { readonly count: number; readonly texts: number } | undefined {
  return corpus.get(sql`SELECT count, texts FROM text_posting WHERE key = ${segment * UNITS + unit}`)
}
