import type { Language } from '../../src-shared/domain/script.ts'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import type { BriefFacts, FactCategory, FactReport, FactTag } from './brief-facts.ts'
import type { FactPassage } from './find-passages.ts'
import { findPassages } from './find-passages.ts'
import { byReport as groupByReport } from './load-facts.ts'
import type { ReportNames } from './name-reports.ts'
import { nameReports } from './name-reports.ts'
import type { Count, Wording } from './wording.ts'
import { englishWording } from './wording-en.ts'
import { chineseWording } from './wording-zh.ts'

/** A category with what is told of it, and the reports that state it or something below it. */
export interface ToldCategory {
  readonly category: FactCategory
  /** Its tags and those of all below it, by report and position. */
  readonly tags: ReadonlyMap<ReportId, readonly FactTag[]>
  readonly passages: ReadonlyMap<ReportId, readonly FactPassage[]>
  readonly stating: readonly FactReport[]
}

/** What every section is composed with. */
export interface Composing {
  readonly facts: BriefFacts
  readonly language: Language
  readonly wording: Wording
  readonly names: ReportNames
  /** How many places or reports the brief is about. */
  readonly total: Count
  readonly categories: readonly ToldCategory[]
}

/** Gets everything ready that more than one section needs. */
export function startComposing(facts: BriefFacts, language: Language): Composing {
  const names = nameReports(facts.reports, language)
  return {
    facts,
    language,
    names,
    wording: language === 'en' ? englishWording : chineseWording,
    total: names.count(facts.reports),
    categories: tellCategories(facts),
  }
}

function tellCategories(facts: BriefFacts): ToldCategory[] {
  const counted = countedTags(facts)
  return facts.categories.map((category) => {
    const tags = counted.get(category) ?? []
    const byReport = groupByReport(tags)
    return {
      category,
      tags: byReport,
      passages: findPassages(facts, category, tags),
      stating: facts.reports.filter((report) => byReport.has(report.id)),
    }
  })
}

/** The tags that count for each category, in one pass over all tags. */
function countedTags(facts: BriefFacts): Map<FactCategory, FactTag[]> {
  const countingFor = new Map<CategoryId, FactTag[][]>()
  const counted = new Map<FactCategory, FactTag[]>()
  for (const category of facts.categories) {
    const tags: FactTag[] = []
    counted.set(category, tags)
    for (const id of category.counted) countingFor.set(id, [...(countingFor.get(id) ?? []), tags])
  }
  for (const tag of facts.tags) countingFor.get(tag.category)?.forEach((tags) => tags.push(tag))
  return counted
}

/** One passage of each report that states the category: what a sentence on how many state it rests on. */
export function firstTagOfEach({ tags }: ToldCategory): FactTag[] {
  return [...tags.values()].flatMap((some) => some.slice(0, 1))
}
