import type { Sentence } from '../../src-shared/domain/brief.ts'
import { presenceOfSilence } from '../compare/compare-matrix.ts'
import type { FactReport } from './brief-facts.ts'
import { citeTitle } from './cite.ts'
import type { Composing, ToldCategory } from './composing.ts'
import type { BlockDraft } from './say.ts'
import { heading, listItem, paragraph, say } from './say.ts'

const section = 'silences'

/** Up to this many reports are gone through one by one; of more, the categories are. */
const reportLimit = 40

/** Where nothing is stated, and whether that is because the report says nothing or because nobody has read it yet. */
export function composeSilences(composing: Composing): BlockDraft[] {
  const { facts, wording } = composing
  if (facts.reports.length === 0 || composing.categories.length === 0) return []
  const stated = composing.categories.filter((told) => told.stating.length > 0)
  const everywhere = aboutEverywhere(composing)
  const listed = facts.reports.length <= reportLimit ? aboutReports(composing, stated) : aboutCategories(composing, stated)
  const none =
    everywhere.length + listed.length === 0 ? [say('silences/none', wording.allStated(), facts.reports.map(citeTitle))] : []
  return [
    heading(section, 1, wording.silencesHeading),
    ...paragraph(section, [...everywhere, ...none]),
    ...listed.map((sentence) => listItem(section, [sentence])),
  ]
}

function aboutEverywhere({ facts, categories, wording }: Composing): Sentence[] {
  const silent = categories.filter((told) => told.stating.length === 0).map((told) => told.category.name)
  if (silent.length === 0) return []
  const notRead = facts.reports.filter((report) => report.status !== 'read').length
  return [say('silences/everywhere', wording.silentEverywhere(silent, notRead), facts.reports.map(citeTitle))]
}

function aboutReports({ facts, names, wording }: Composing, stated: readonly ToldCategory[]): Sentence[] {
  return facts.reports.flatMap((report) => {
    const silent = stated.filter((told) => !told.stating.includes(report)).map((told) => told.category.name)
    if (silent.length === 0) return []
    const text = wording.silentPlace(names.nameOf(report), presenceOfSilence[report.status], silent)
    return [say(`silences/report:${report.id}`, text, [citeTitle(report)])]
  })
}

function aboutCategories({ facts, names, wording }: Composing, stated: readonly ToldCategory[]): Sentence[] {
  return stated.flatMap(({ category, stating }) => {
    const speaking = new Set(stating)
    const silent = facts.reports.filter((report) => !speaking.has(report))
    return (['read', 'reading', 'new'] as const).flatMap((status) => {
      const some: FactReport[] = silent.filter((report) => report.status === status)
      if (some.length === 0) return []
      const presence = presenceOfSilence[status]
      const text = wording.silentCategory(category.name, presence, some.length, some.map(names.nameOf))
      return [say(`silences/${category.key}/${presence}`, text, some.map(citeTitle))]
    })
  })
}
