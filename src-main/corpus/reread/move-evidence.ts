import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { WritableCorpus } from '../corpus.ts'
import { sql } from '../sql.ts'
import { anchorIn, type Anchor, type Follow } from './follow-text.ts'
import type { Rereading } from './replace-blocks.ts'

interface TagRow extends Anchor {
  readonly id: string
}

/** Moves the tags of a report to where their words stand now; gives back the quotes of those that have no such place, unmoved. */
export function moveTags(corpus: WritableCorpus, { report, after }: Rereading, follow: Follow): string[] {
  const tags = corpus.all<TagRow>(
    sql`SELECT id, start, "end", quote, prefix, suffix FROM tag WHERE report = ${report} ORDER BY start, "end", id`,
  )
  return tags.flatMap((tag) => {
    const place = follow(tag)
    if (place === null) return [tag.quote]
    const { start, end, prefix, suffix } = anchorIn(after, place)
    corpus.run(sql`
      UPDATE tag SET start = ${start}, "end" = ${end}, prefix = ${prefix}, suffix = ${suffix} WHERE id = ${tag.id}`)
    return []
  })
}

/**
 * Moves what briefs cite of a report to where the quote stands now. A citation whose quote stands nowhere stays as it is: it carries
 * the quote, by which it is seen to be stale.
 */
export function moveCitations(corpus: WritableCorpus, { report, before }: Rereading, follow: Follow): void {
  const blocks = corpus.all<{ id: string; content: string }>(
    sql`SELECT id, content FROM brief_block WHERE instr(content, ${report}) > 0`,
  )
  for (const { id, content } of blocks) {
    const moved = JSON.stringify(
      JSON.parse(content, (_key, value: unknown) => (isCitationOf(report, value) ? movedCitation(value, before, follow) : value)),
    )
    if (moved !== content) corpus.run(sql`UPDATE brief_block SET content = ${moved} WHERE id = ${id}`)
  }
}

interface CitedRange {
  readonly start: number
  readonly end: number
  readonly quote: string
}

function isCitationOf(report: ReportId, value: unknown): value is CitedRange {
  if (typeof value !== 'object' || value === null || !('report' in value) || value.report !== report) return false
  return 'start' in value && typeof value.start === 'number' && 'quote' in value && typeof value.quote === 'string'
}

function movedCitation(citation: CitedRange, before: string, follow: Follow): CitedRange {
  const anchor = anchorIn(before, citation)
  const place = anchor.quote === citation.quote ? follow(anchor) : null
  return place === null ? citation : { ...citation, start: place.start, end: place.end }
}
