import type { z } from 'zod'
import type { tagOperations } from '../../src-shared/contract/tag-operations.ts'
import type { TagId } from '../../src-shared/domain/ids.ts'
import { isForwardRange, splitsSurrogatePair, type Range } from '../../src-shared/domain/range.ts'
import type { Tag } from '../../src-shared/domain/tag.ts'
import type { WritableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import { findReportSummary, findReportText } from '../corpus/report-queries.ts'
import { findCategoryName } from './category-queries.ts'
import { deleteTags, findSameTag, findTag, insertTag, updateTag } from './tag-queries.ts'

type Application = z.output<(typeof tagOperations)['tag.apply']['input']>
type TagChanges = z.output<(typeof tagOperations)['tag.change']['input']>['changes']

/** How much text before and after a passage is kept with its tag, in UTF-16 units. */
const contextLength = 32

/** Tags a passage. Fails with `not_found`, or `bad_input` for a range outside the text or across half a character. */
export function applyTag(corpus: WritableCorpus, application: Application): Tag {
  findReportSummary(corpus, application.report)
  const name = findCategoryName(corpus, application.category)
  const coder = corpus.coder().id
  const anchor = anchorOf(findReportText(corpus, application.report), application)
  const same = findSameTag(corpus, { ...application, coder })
  if (same !== undefined) return findTag(corpus, same)
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the id is made here
  const id = corpus.newId() as TagId
  corpus.act({ label: 'tag.apply', subject: name }, () =>
    insertTag(corpus, { ...application, ...anchor, id, coder, certainty: null, createdAt: corpus.now() }),
  )
  return findTag(corpus, id)
}

/** Gives a tag another category, range or memo. Fails as {@link applyTag} does, and with `conflict` when that tag is there already. */
export function changeTag(corpus: WritableCorpus, tag: TagId, changes: TagChanges): Tag {
  const before = findTag(corpus, tag)
  const range = { start: changes.start ?? before.start, end: changes.end ?? before.end }
  const anchor = anchorOf(findReportText(corpus, before.report), range)
  const after = { ...before, ...anchor, category: changes.category ?? before.category, memo: changes.memo ?? before.memo }
  if (JSON.stringify(after) === JSON.stringify(before)) return before
  const name = findCategoryName(corpus, after.category)
  const same = findSameTag(corpus, after)
  if (same !== undefined && same !== tag) throw new Failed('conflict', 'tag', name)
  const label = changes.memo !== undefined && Object.keys(changes).length === 1 ? 'tag.memo' : 'tag.change'
  corpus.act({ label, subject: name }, () => updateTag(corpus, after))
  return findTag(corpus, tag)
}

/** Removes tags; gives back how many there were. */
export function removeTags(corpus: WritableCorpus, tags: readonly TagId[]): number {
  const [first] = tags
  if (first === undefined) return 0
  const name = findCategoryName(corpus, findTag(corpus, first).category)
  return corpus.act({ label: 'tag.remove', subject: tags.length > 1 ? `${name} (${tags.length})` : name }, () =>
    deleteTags(corpus, tags),
  )
}

/** What binds a tag to its text: the range, the text it covers, and the text around. Fails with `bad_input` where that cannot be tagged. */
export function anchorOf(text: string, range: Range): Pick<Tag, 'start' | 'end' | 'quote' | 'prefix' | 'suffix'> {
  const { start, end } = range
  if (!isForwardRange(range) || end > text.length) throw new Failed('bad_input', 'start, end', `0 ≤ start < end ≤ ${text.length}`)
  if (splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end))
    throw new Failed('bad_input', 'start, end', 'half a character')
  const quote = text.slice(start, end)
  if (quote.trim() === '') throw new Failed('bad_input', 'start, end', 'blank')
  return {
    start,
    end,
    quote,
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  }
}
