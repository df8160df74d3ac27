import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import { arrangeCodebook } from '../compare/category-tree.ts'
import { findCategories } from '../compare/compare-queries.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import type { BriefFacts, BriefRequest, FactCategory, FactReport } from './brief-facts.ts'
import { nameCategory } from './name-category.ts'
import { findFactFigures, findFactReports, findFactTags, findFactWorkModels } from './facts-queries.ts'

/** Loads everything that a brief on the choice is composed from. Reports and categories that are gone are left out. */
export function loadFacts(corpus: ReadableCorpus, { choice, language, starters = [] }: BriefRequest): BriefFacts {
  return {
    reports: loadReports(corpus, choice.reports),
    categories: loadCategories(corpus, new Set(choice.categories)).map((category) => ({
      ...category,
      name: nameCategory(category, starters, language),
    })),
    tags: findFactTags(corpus, choice.reports),
    figures: byReport(findFactFigures(corpus, choice.reports)),
  }
}

function loadReports(corpus: ReadableCorpus, chosen: readonly ReportId[]): FactReport[] {
  const workModels = byReport(findFactWorkModels(corpus, chosen))
  return findFactReports(corpus, chosen).map((report) => ({ ...report, workModels: workModels.get(report.id) ?? [] }))
}

/**
 * The chosen categories in codebook order. One counts for itself and all below it, as in the comparison;
 * its section tells what no chosen category between tells already.
 */
function loadCategories(corpus: ReadableCorpus, chosen: ReadonlySet<CategoryId>): FactCategory[] {
  const codebook = arrangeCodebook(findCategories(corpus))
  const counted = new Map<CategoryId, Set<CategoryId>>()
  const told = new Map<CategoryId, Set<CategoryId>>()
  for (const { category, above } of codebook) {
    const counting = [category.id, ...above].filter((id) => chosen.has(id))
    counting.forEach((id, distance) => {
      memberSet(counted, id).add(category.id)
      if (distance === 0) memberSet(told, id).add(category.id)
    })
  }
  return codebook
    .filter(({ category }) => chosen.has(category.id))
    .map(({ category, above }) => ({
      id: category.id,
      key: category.key,
      name: category.name,
      depth: above.filter((id) => chosen.has(id)).length,
      counted: memberSet(counted, category.id),
      told: memberSet(told, category.id),
    }))
}

function memberSet(sets: Map<CategoryId, Set<CategoryId>>, id: CategoryId): Set<CategoryId> {
  const members = sets.get(id) ?? new Set()
  sets.set(id, members)
  return members
}

/** Things of reports by their report, in the order given. */
export function byReport<Thing extends { readonly report: ReportId }>(things: readonly Thing[]): Map<ReportId, Thing[]> {
  const groups = new Map<ReportId, Thing[]>()
  for (const thing of things) {
    const group = groups.get(thing.report)
    if (group === undefined) groups.set(thing.report, [thing])
    else group.push(thing)
  }
  return groups
}
