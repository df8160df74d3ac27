import { createHash } from 'node:crypto'
import type { BriefId, CategoryId, CoderId, ReportId, TagId } from '../../src-shared/domain/ids.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus/corpus.ts'
import { writeMetadata } from '../corpus/report-queries.ts'
import { sql } from '../corpus/sql.ts'
import type { Copy } from '../intake/copies/copy-queries.ts'
import { fingerprintsOf } from '../intake/copies/fingerprints-of.ts'
import { storeReport } from '../intake/copies/store-report.ts'
import { fold } from '../corpus/fold.ts'
import type { CategoryLine, ReportLine, TagLine } from './jsonl-lines.ts'

/** The hash by which the same text is known again. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** True when nothing in the corpus can refer to its codebook, which nobody has touched since it was made. */
export function isUntouched(corpus: ReadableCorpus): boolean {
  const row = corpus.get<{ used: number }>(sql`
    SELECT EXISTS (SELECT 1 FROM report) OR EXISTS (SELECT 1 FROM tag) OR EXISTS (SELECT 1 FROM brief)
      OR EXISTS (SELECT 1 FROM library_view) OR EXISTS (SELECT 1 FROM saved_search) OR EXISTS (
      SELECT 1 FROM change JOIN action ON action.seq = change.action
      WHERE change."table" = 'category' AND action.undoable = 1
        AND action.seq <> ifnull((SELECT action FROM current_action), 0)) AS used`)
  return row?.used === 0
}

/** Takes every category out. */
export function deleteCodebook(corpus: WritableCorpus): void {
  corpus.run(sql`DELETE FROM category`)
}

/** The category that has the key, if any. */
export function findCategoryByKey(corpus: ReadableCorpus, key: string): CategoryId | undefined {
  return corpus.get<{ id: CategoryId }>(sql`SELECT id FROM category WHERE key = ${key}`)?.id
}

/** Stores a category; a shortcut that another one has is left out. */
export function insertCategoryLine(corpus: WritableCorpus, line: CategoryLine): void {
  const isTaken =
    line.shortcut !== null && corpus.get(sql`SELECT 1 FROM category WHERE shortcut = ${line.shortcut}`) !== undefined
  corpus.run(sql`
    INSERT INTO category (id, key, parent, ordinal, archived, name, definition, include, exclude, example, colour, shortcut)
    VALUES (${line.id}, ${line.key}, ${line.parent}, ${line.ordinal}, ${line.archived ? 1 : 0}, ${line.name}, ${line.definition},
      ${line.include}, ${line.exclude}, ${line.example}, ${line.colour}, ${isTaken ? null : line.shortcut})`)
}

/** The coder of the name, made when there is none. */
export function coderOfName(corpus: WritableCorpus, name: string): CoderId {
  corpus.run(sql`INSERT INTO coder (id, name) VALUES (${corpus.newId()}, ${name}) ON CONFLICT (name) DO NOTHING`)
  const coder = corpus.get<{ id: CoderId }>(sql`SELECT id FROM coder WHERE name = ${name}`)
  if (coder === undefined) throw new Error('the coder was just stored')
  return coder.id
}

/** A report that is here already. */
export interface KnownReport {
  readonly id: ReportId
  readonly presence: 'staged' | 'present' | 'removed'
  readonly textSha256: string
}

/** The report of the id, whether present or not; else a present one of the same text. */
export function findKnownReport(corpus: ReadableCorpus, id: ReportId, textSha256: string): KnownReport | undefined {
  return corpus.get<KnownReport>(sql`
    SELECT id, presence, text_sha256 AS textSha256 FROM report
    WHERE id = ${id} OR (text_sha256 = ${textSha256} AND presence = 'present') ORDER BY id = ${id} DESC, imported_at LIMIT 1`)
}

/** Stores a report with all that belongs to it and makes it present: that is what the change log sees. Gives back its copies. */
export function insertReportLine(corpus: WritableCorpus, line: ReportLine, textSha256: string): readonly Copy[] {
  const { original } = line
  const folded = fold(line.text)
  const free = <Finding extends { readonly id: string }>(table: FindingTable, findings: readonly Finding[]) =>
    findings.map((finding) => ({ ...finding, id: freeId(corpus, table, finding.id) }))
  const report = {
    ...line,
    blocks: free('block', line.blocks),
    figures: free('figure', line.figures),
    workModels: free('work_model', line.workModels),
  }
  const reading = {
    report,
    textSha256,
    original: { ...original, deflated: Buffer.from(original.deflated, 'base64') },
    fingerprints: fingerprintsOf(folded, line.blocks),
  }
  return storeReport(corpus, reading, line).copies
}

type FindingTable = 'block' | 'figure' | 'work_model'

/** The id, or a new one where another row of the table has it. */
export function freeId(corpus: WritableCorpus, table: FindingTable | 'category' | 'brief_block', id: string): string {
  const isTaken = corpus.get({ text: `SELECT 1 FROM ${table} WHERE id = ?`, values: [id] }) !== undefined
  return isTaken ? corpus.newId() : id
}

/** Brings a removed report back with the metadata that the export has. */
export function bringBackReport(corpus: WritableCorpus, line: ReportLine): void {
  corpus.run(sql`
    UPDATE report SET presence = 'present', file = ${line.file}, status = ${line.status}, imported_at = ${line.importedAt}
    WHERE id = ${line.id}`)
  writeMetadata(corpus, line.id, line)
}

/** The tag that is here already: the same id, or the same category by the same coder on the same range. */
export function findKnownTag(corpus: ReadableCorpus, tag: TagLine, coder: CoderId): TagId | undefined {
  return corpus.get<{ id: TagId }>(sql`
    SELECT id FROM tag WHERE id = ${tag.id}
    UNION ALL SELECT id FROM tag
      WHERE report = ${tag.report} AND start = ${tag.start} AND "end" = ${tag.end} AND category = ${tag.category} AND coder = ${coder}
    LIMIT 1`)?.id
}

/** Stores a tag. */
export function insertTagLine(corpus: WritableCorpus, tag: TagLine, coder: CoderId): void {
  corpus.run(sql`
    INSERT INTO tag (id, report, category, coder, start, "end", quote, prefix, suffix, origin, certainty, memo, created_at)
    VALUES (${tag.id}, ${tag.report}, ${tag.category}, ${coder}, ${tag.start}, ${tag.end}, ${tag.quote}, ${tag.prefix},
      ${tag.suffix}, ${tag.origin}, ${tag.certainty}, ${tag.memo}, ${tag.createdAt})`)
}

/** True when the brief is here already. */
export function isBriefKnown(corpus: ReadableCorpus, brief: BriefId): boolean {
  return corpus.get(sql`SELECT 1 FROM brief WHERE id = ${brief}`) !== undefined
}
