import type { CategoryId, CoderId, ReportId, TagId } from '../../src-shared/domain/ids.ts'
import type { Tag } from '../../src-shared/domain/tag.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import { oneOf, sql, type Statement } from '../corpus/sql.ts'

const columns: Statement = sql`
  tag.id, tag.report, tag.category, tag.coder, coder.name AS coderName, tag.start, tag."end", tag.quote, tag.prefix, tag.suffix,
  tag.origin, tag.certainty, tag.memo, tag.created_at AS createdAt`

/** The tags of a report by start, then the longer first. */
export function listTags(corpus: ReadableCorpus, report: ReportId): Tag[] {
  return corpus.all<Tag>(sql`
    SELECT ${columns} FROM tag JOIN coder ON coder.id = tag.coder WHERE tag.report = ${report}
    ORDER BY tag.start, tag."end" DESC, tag.id`)
}

/** Fails with `not_found`. */
export function findTag(corpus: ReadableCorpus, tag: TagId): Tag {
  const found = corpus.get<Tag>(sql`SELECT ${columns} FROM tag JOIN coder ON coder.id = tag.coder WHERE tag.id = ${tag}`)
  if (found === undefined) throw new Failed('not_found', 'tag', tag)
  return found
}

/** The tag that already says the same: same category, coder and range. */
export function findSameTag(
  corpus: ReadableCorpus,
  tag: { report: ReportId; category: CategoryId; coder: CoderId; start: number; end: number },
): TagId | undefined {
  return corpus.get<{ id: TagId }>(sql`
    SELECT id FROM tag WHERE report = ${tag.report} AND category = ${tag.category} AND coder = ${tag.coder}
      AND start = ${tag.start} AND "end" = ${tag.end}`)?.id
}

export function insertTag(corpus: WritableCorpus, tag: Omit<Tag, 'coderName'>): void {
  corpus.run(sql`
    INSERT INTO tag (id, report, category, coder, start, "end", quote, prefix, suffix, origin, certainty, memo, created_at)
    VALUES (${tag.id}, ${tag.report}, ${tag.category}, ${tag.coder}, ${tag.start}, ${tag.end}, ${tag.quote}, ${tag.prefix}, ${tag.suffix},
      ${tag.origin}, ${tag.certainty}, ${tag.memo}, ${tag.createdAt})`)
}

export function updateTag(corpus: WritableCorpus, tag: Tag): void {
  corpus.run(sql`
    UPDATE tag SET category = ${tag.category}, start = ${tag.start}, "end" = ${tag.end}, quote = ${tag.quote}, prefix = ${tag.prefix},
      suffix = ${tag.suffix}, memo = ${tag.memo}
    WHERE id = ${tag.id}`)
}

export function deleteTags(corpus: WritableCorpus, tags: readonly TagId[]): number {
  return corpus.run(sql`DELETE FROM tag WHERE id IN ${oneOf(tags)}`)
}

export function deleteTagsOf(corpus: WritableCorpus, categories: readonly CategoryId[]): void {
  corpus.run(sql`DELETE FROM tag WHERE category IN ${oneOf(categories)}`)
}

/** Gives tags of some categories to another; a tag that would then stand twice is left where it is. */
export function moveTags(corpus: WritableCorpus, from: readonly CategoryId[], to: CategoryId): void {
  corpus.run(sql`
    UPDATE tag SET category = ${to} WHERE category IN ${oneOf(from)}
      AND NOT EXISTS (SELECT 1 FROM tag AS twin WHERE twin.category = ${to} AND twin.report = tag.report
        AND twin.coder = tag.coder AND twin.start = tag.start AND twin."end" = tag."end")`)
}
