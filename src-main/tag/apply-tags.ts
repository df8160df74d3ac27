import type { z } from 'zod'
import type { tagOperations } from '../../src-shared/contract/tag-operations.ts'
import { tagIdSchema } from '../../src-shared/domain/ids.ts'
import type { WritableCorpus } from '../corpus/corpus.ts'
import { findReportText, refuseAbsentReports } from '../corpus/report-queries.ts'
import { findCategoryName } from './category-queries.ts'
import { findSameTag, insertTag } from './tag-queries.ts'
import { anchorOf } from './tagging.ts'

type Application = z.output<(typeof tagOperations)['tag.applyMany']['input']>

/**
 * Tags many passages with one category in one deed, by the rules of `applyTag`. Gives back how many tags are new, and how many were there.
 * Fails as that does, with nothing changed.
 */
export function applyTags(
  corpus: WritableCorpus,
  { category, passages, origin }: Application,
): { applied: number; present: number } {
  const name = findCategoryName(corpus, category)
  const byReport = Map.groupBy(passages, ({ report }) => report)
  refuseAbsentReports(corpus, [...byReport.keys()])
  const same = { category, coder: corpus.coder().id }
  const rest = { ...same, origin, certainty: null, memo: '', createdAt: corpus.now() }
  const subject = passages.length > 1 ? `${name} (${passages.length})` : name
  return corpus.act({ label: 'tag.apply', subject }, () => {
    let applied = 0
    for (const [report, stretches] of byReport) {
      const text = findReportText(corpus, report)
      for (const range of stretches) {
        const anchor = anchorOf(text, range)
        if (findSameTag(corpus, { ...same, ...range }) !== undefined) continue
        insertTag(corpus, { ...rest, ...anchor, report, id: tagIdSchema.parse(corpus.newId()) })
        applied += 1
      }
    }
    return { applied, present: passages.length - applied }
  })
}
