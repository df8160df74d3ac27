import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import { rangesOverlap } from '../../src-shared/domain/range.ts'
import type { BriefFacts, FactCategory, FactFigure, FactTag } from './brief-facts.ts'

/** A stretch of a report that overlapping or equal tags of one category cover together, with the figures in it. */
export interface FactPassage extends Range {
  readonly report: ReportId
  readonly text: string
  readonly tags: readonly FactTag[]
  readonly figures: readonly FactFigure[]
}

/** What a category's section tells, from the tags it counts, by report in the order of the brief. Two coders' tags on one stretch are told once. */
export function findPassages(
  facts: BriefFacts,
  category: FactCategory,
  counted: readonly FactTag[],
): Map<ReportId, FactPassage[]> {
  const passages = new Map<ReportId, FactPassage[]>()
  for (const tag of counted) {
    if (!category.told.has(tag.category)) continue
    const told = passages.get(tag.report) ?? []
    const last = told.at(-1)
    if (last !== undefined && tag.start < last.end) told[told.length - 1] = joined(last, tag)
    else told.push({ report: tag.report, start: tag.start, end: tag.end, text: tag.quote, tags: [tag], figures: [] })
    if (told.length === 1) passages.set(tag.report, told)
  }
  return withFigures(passages, facts)
}

function joined(passage: FactPassage, tag: FactTag): FactPassage {
  const reached = Math.max(passage.end, tag.end)
  const text = passage.text + (tag.end > passage.end ? tag.quote.slice(passage.end - tag.start) : '')
  return { ...passage, end: reached, text, tags: [...passage.tags, tag] }
}

function withFigures(passages: Map<ReportId, FactPassage[]>, facts: BriefFacts): Map<ReportId, FactPassage[]> {
  for (const [report, told] of passages) {
    const figures = facts.figures.get(report) ?? []
    passages.set(
      report,
      told.map((passage) => ({ ...passage, figures: figures.filter((figure) => rangesOverlap(figure, passage)) })),
    )
  }
  return passages
}
