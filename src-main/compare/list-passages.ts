import type { Passage } from '../../src-shared/contract/compare-operations.ts'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import { placeInOutline } from '../../src-shared/domain/outline-place.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { arrangeCodebook } from './category-tree.ts'
import type { TagChoice } from './compare-queries.ts'
import { countTags, findCategories, findListedTags, findOutline } from './compare-queries.ts'

/** A page of passages, and how many there are in all. */
export interface PassagePage {
  readonly total: number
  readonly passages: Passage[]
}

/** The passages of a cell, a row or a column, by report and position. A category stands for all below it too. */
export function listPassages(
  corpus: ReadableCorpus,
  choice: TagChoice & { readonly offset: number; readonly limit: number },
  language: Language = 'zh-Hans',
): PassagePage {
  const widened = { ...choice, categories: withDescendants(corpus, choice.categories) }
  const placeOf = outlineReader(corpus, language)
  return {
    total: countTags(corpus, widened),
    passages: findListedTags(corpus, widened).map((tag) => ({ ...tag, placeInOutline: placeOf(tag.report, tag.start) })),
  }
}

/**
 * Tells where positions stand in the outlines of reports, reading each report once. Only the latest
 * report is held, so ask report by report.
 */
export function outlineReader(
  corpus: ReadableCorpus,
  language: Language = 'zh-Hans',
): (report: ReportId, position: number) => string {
  let latest: { report: ReportId; outline: ReturnType<typeof findOutline> } | undefined
  return (report, position) => {
    if (latest?.report !== report) latest = { report, outline: findOutline(corpus, report) }
    return placeInOutline(latest.outline.text, latest.outline.blocks, position, language)
  }
}

function withDescendants(corpus: ReadableCorpus, chosen: readonly CategoryId[] | null): CategoryId[] | null {
  if (chosen === null) return null
  const wanted = new Set(chosen)
  return arrangeCodebook(findCategories(corpus))
    .filter(({ category, above }) => wanted.has(category.id) || above.some((id) => wanted.has(id)))
    .map(({ category }) => category.id)
}
