import type { z } from 'zod'
import type { copySchema, intakeOperations } from '../../../src-shared/contract/intake-operations.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { FoundBlock } from '../../../src-shared/domain/report.ts'
import type { ReadableCorpus, WritableCorpus } from '../../corpus/corpus.ts'
import { findReportSummary } from '../../corpus/report-queries.ts'
import { oneOf, sql } from '../../corpus/sql.ts'
import type { Shared } from './shared-parts.ts'

/** A report that shares text with another. */
export type Copy = z.output<typeof copySchema>
type CopyWithParts = z.output<(typeof intakeOperations)['intake.copies']['output']>[number]

/** The present reports that share a good part of their text with this one, the nearest first. Fails with `not_found`. */
export function listCopies(corpus: ReadableCorpus, report: ReportId): CopyWithParts[] {
  findReportSummary(corpus, report)
  const rows = corpus.all<Copy & { parts: string }>(sql`
    SELECT report.id AS report, report.title, report.file, near_copy.share, near_copy.parts
    FROM report AS asked JOIN near_copy ON near_copy.content = asked.content
    JOIN report ON report.content = near_copy.other AND report.presence = 'present'
    WHERE asked.id = ${report} ORDER BY near_copy.share DESC, report.imported_at, report.id`)
  return rows.map(({ parts, ...copy }) => ({ ...copy, parts: parseParts(parts) }))
}

function parseParts(json: string): CopyWithParts['parts'] {
  const parts: [number, number, number, number][] = JSON.parse(json)
  return parts.map(([start, end, otherStart, otherEnd]) => ({ start, end, otherStart, otherEnd }))
}

/** A shingle that so many texts hold is a template's: further texts are not noted under it. */
const mostTexts = 32

/** Notes the fingerprints of a version of a text; those that are noted already stay. */
export function storeFingerprints(corpus: WritableCorpus, content: number, fingerprints: readonly number[]): void {
  const key = String(content)
  corpus.run(sql`
    INSERT INTO fingerprint (hash, count, contents) SELECT value, 1, ${key} FROM json_each(${JSON.stringify(fingerprints)}) WHERE true
    ON CONFLICT (hash) DO UPDATE SET count = count + 1, contents = contents || ',' || excluded.contents
    WHERE count < ${mostTexts} AND instr(',' || contents || ',', ',' || excluded.contents || ',') = 0`)
}

/** The versions of texts that hold a fingerprint, by their keys with commas; `isCommon` where so many do that not all are noted. */
export interface Holders {
  readonly hash: number
  readonly contents: string
  readonly isCommon: boolean
}

/** Who holds the fingerprints; those that no text holds are left out. */
export function findHolders(corpus: ReadableCorpus, fingerprints: readonly number[]): Holders[] {
  const rows = corpus.all<{ hash: number; contents: string; count: number }>(
    sql`SELECT hash, contents, count FROM fingerprint WHERE hash IN ${oneOf(fingerprints)}`,
  )
  return rows.map(({ hash, contents, count }) => ({ hash, contents, isCommon: count >= mostTexts }))
}

/** A report that may be a copy. `length` is that of its text in UTF-16 code units. */
export interface Candidate {
  readonly report: ReportId
  readonly title: string | null
  readonly file: string
  readonly content: number
  readonly length: number
  readonly isRemoved: boolean
}

/** The reports whose text is now one of these versions; removed ones too, for undo may bring them back. */
export function findCandidates(corpus: ReadableCorpus, contents: readonly number[]): Candidate[] {
  const rows = corpus.all<Omit<Candidate, 'isRemoved'> & { isRemoved: number }>(sql`
    SELECT id AS report, title, file, content, length, presence = 'removed' AS isRemoved FROM report WHERE content IN ${oneOf(contents)}`)
  return rows.map((row) => ({ ...row, isRemoved: row.isRemoved === 1 }))
}

/** The key of the text that counts for a report now, with that text and the blocks it is made of. */
export function findComparable(
  corpus: ReadableCorpus,
  report: ReportId,
): { text: string; blocks: Pick<FoundBlock, 'kind' | 'start' | 'end'>[] } {
  const row = corpus.get<{ text: string }>(
    sql`SELECT text FROM report JOIN report_content ON key = content WHERE report.id = ${report}`,
  )
  const blocks = corpus.all<FoundBlock>(sql`SELECT kind, start, "end" FROM block WHERE report = ${report} ORDER BY ordinal`)
  return { text: row?.text ?? '', blocks }
}

/** The key of the text that counts for a report now. */
export function findContent(corpus: ReadableCorpus, report: ReportId): number | undefined {
  return corpus.get<{ content: number }>(sql`SELECT content FROM report WHERE id = ${report}`)?.content
}

/** Stores what two versions of texts share, both ways. */
export function storeCopy(corpus: WritableCorpus, content: number, other: number, { share, parts }: Shared): void {
  const there = parts.map((part) => [part.start, part.end, part.otherStart, part.otherEnd])
  const back = parts.map((part) => [part.otherStart, part.otherEnd, part.start, part.end])
  corpus.run(sql`
    INSERT OR REPLACE INTO near_copy (content, other, share, parts)
    VALUES (${content}, ${other}, ${share}, ${formatParts(there)}), (${other}, ${content}, ${share}, ${formatParts(back)})`)
}

/** By where each part begins. */
function formatParts(parts: readonly number[][]): string {
  return JSON.stringify(parts.toSorted(([one = 0], [other = 0]) => one - other))
}

/** Forgets what a version of a text shares with others; gives back which those were. */
export function forgetCopies(corpus: WritableCorpus, content: number): number[] {
  const others = corpus
    .all<{ other: number }>(sql`SELECT other FROM near_copy WHERE content = ${content}`)
    .map(({ other }) => other)
  corpus.run(sql`DELETE FROM near_copy WHERE content = ${content}`)
  corpus.run(sql`DELETE FROM near_copy WHERE other = ${content} AND content IN ${oneOf(others)}`)
  return others
}
