import type { Sentence } from '../../src-shared/domain/brief.ts'
import type { FactReport } from './brief-facts.ts'
import { citeStated, citeTag, citeTitle, datesAsWritten } from './cite.ts'
import type { Composing, ToldCategory } from './composing.ts'
import { firstTagOfEach } from './composing.ts'
import type { BlockDraft } from './say.ts'
import { heading, paragraph, say } from './say.ts'
import { toSimplified } from './to-simplified.ts'

const section = 'overview'
const commonLimit = 5
const singleLimit = 8

/** What the reports are, from when and whom; which measures most places state, and which only one does. */
export function composeOverview(composing: Composing): BlockDraft[] {
  if (composing.facts.reports.length === 0) return []
  return [
    heading(section, 1, composing.wording.overviewHeading),
    ...paragraph(section, [aboutReports(composing), ...aboutPeriod(composing), ...aboutPublishers(composing)]),
    ...paragraph(section, [...aboutCommon(composing), ...aboutSingle(composing)]),
  ]
}

function aboutReports({ facts, names, total, wording }: Composing): Sentence {
  const listed = [...new Set(facts.reports.map(names.nameOf))]
  const citations = facts.reports.map((report) =>
    report.locality === null ? citeTitle(report) : citeStated(report, [report.locality.name]),
  )
  return say('overview/reports', wording.overviewReports(facts.reports.length, total, listed), citations)
}

function aboutPeriod({ facts, wording }: Composing): Sentence[] {
  const dated = facts.reports.filter(hasDate).toSorted((one, other) => (one.date < other.date ? -1 : 1))
  const first = dated[0]
  const last = dated.at(-1)
  if (first === undefined || last === undefined) return []
  const undated = facts.reports.length - dated.length
  const citations = [...new Set([first, last])].map((report) => citeStated(report, datesAsWritten(report.date)))
  return [say('overview/period', wording.overviewPeriod(wording.date(first.date), wording.date(last.date), undated), citations)]
}

function hasDate(report: FactReport): report is FactReport & { date: string } {
  return report.date !== null
}

function aboutPublishers({ facts, wording, language }: Composing): Sentence[] {
  const firstOf = new Map<string, FactReport>()
  for (const report of facts.reports) {
    if (report.publisher === null) continue
    const name = language === 'en' ? report.publisher : toSimplified(report.publisher)
    if (!firstOf.has(name)) firstOf.set(name, report)
  }
  if (firstOf.size === 0) return []
  const unknown = facts.reports.filter((report) => report.publisher === null).length
  const citations = [...firstOf.values()].map((report) => citeStated(report, [report.publisher ?? '']))
  return [say('overview/publishers', wording.overviewPublishers([...firstOf.keys()], unknown), citations)]
}

function aboutCommon(composing: Composing): Sentence[] {
  const { names, total, wording } = composing
  if (total.count < 2) return []
  const counted = composing.categories
    .map((told) => ({ told, name: told.category.name, count: names.count(told.stating) }))
    .filter(({ count }) => count.count >= 2)
    .toSorted((one, other) => other.count.count - one.count.count)
    .slice(0, commonLimit)
  if (counted.length === 0) return []
  const citations = counted.flatMap(({ told }) => firstTagOfEach(told).slice(0, 12).map(citeTag))
  return [say('overview/common', wording.overviewCommon(counted, total), citations)]
}

function aboutSingle(composing: Composing): Sentence[] {
  const { names, total, wording } = composing
  if (total.count < 2) return []
  const single = composing.categories.filter((told) => told.stating.length > 0 && names.count(told.stating).count === 1)
  const shown = single.slice(0, singleLimit)
  if (shown.length === 0) return []
  const citations = shown.flatMap((told) => firstTagOfEach(told).map(citeTag))
  return [say('overview/single', wording.overviewSingle(shown.map((told) => namedWithPlace(composing, told))), citations)]
}

function namedWithPlace({ names }: Composing, { category, stating }: ToldCategory): { name: string; place: string } {
  const only = stating[0]
  return { name: category.name, place: only === undefined ? '' : names.nameOf(only) }
}
