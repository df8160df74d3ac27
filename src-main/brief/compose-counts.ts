import type { Sentence } from '../../src-shared/domain/brief.ts'
import { presenceOfSilence } from '../compare/compare-matrix.ts'
import type { FactReport } from './brief-facts.ts'
import { citeTag, citeTitle } from './cite.ts'
import type { Composing, ToldCategory } from './composing.ts'
import { firstTagOfEach } from './composing.ts'
import type { BlockDraft } from './say.ts'
import { heading, paragraph, say, table } from './say.ts'

const section = 'counts'

/** Up to this many reports stand side by side; of more, each category has its sums alone. */
const columnLimit = 12

/** The table of counts: categories by places, or their sums where the places are too many for a page. */
export function composeCounts(composing: Composing): BlockDraft[] {
  const { facts, wording } = composing
  const stated = composing.categories.filter((told) => told.stating.length > 0)
  if (stated.length === 0) return []
  const rows = facts.reports.length <= columnLimit ? countsByReport(composing, stated) : sums(composing, stated)
  return [
    heading(section, 1, wording.countsHeading),
    table(section, rows),
    ...paragraph(section, [say('counts/note', wording.countsNote)]),
  ]
}

function countsByReport(composing: Composing, stated: readonly ToldCategory[]): Sentence[][] {
  const { facts, names, wording } = composing
  const header = [
    say('counts/header/category', wording.columns.category),
    ...facts.reports.map((report) => say(`counts/header/${report.id}`, names.nameOf(report))),
  ]
  const rows = stated.map((told) => [
    say(`counts/${told.category.key}/category`, told.category.name),
    ...facts.reports.map((report) => countCell(composing, told, report)),
  ])
  return [header, ...rows]
}

function countCell({ wording }: Composing, { category, tags }: ToldCategory, report: FactReport): Sentence {
  const slot = `counts/${category.key}/${report.id}`
  const counted = tags.get(report.id)
  if (counted !== undefined) return say(slot, String(counted.length), counted.map(citeTag))
  return say(slot, wording.silentCell(presenceOfSilence[report.status]), [citeTitle(report)])
}

function sums(composing: Composing, stated: readonly ToldCategory[]): Sentence[][] {
  const { names, wording } = composing
  const header = (['category', 'stating', 'passages'] as const).map((column) =>
    say(`counts/header/${column}`, wording.columns[column]),
  )
  const rows = stated.map((told) => {
    const { key, name } = told.category
    const total = [...told.tags.values()].reduce((sum, tags) => sum + tags.length, 0)
    const citations = firstTagOfEach(told).map(citeTag)
    return [
      say(`counts/${key}/category`, name),
      say(`counts/${key}/stating`, String(names.count(told.stating).count), citations),
      say(`counts/${key}/passages`, String(total), citations),
    ]
  })
  return [header, ...rows]
}
