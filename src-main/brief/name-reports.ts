import type { Language } from '../../src-shared/domain/script.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { FactReport } from './brief-facts.ts'
import { romanisePlace } from './romanise-place.ts'
import { toSimplified } from './to-simplified.ts'

/** How the sentences of a brief name its reports. */
export interface ReportNames {
  /** The name of the place a report speaks for, told apart by date where two reports share it; its title where no place is known. */
  readonly nameOf: (report: FactReport) => string
  /** How many places, or reports where a place is not known, these reports stand for. */
  readonly count: (reports: readonly FactReport[]) => { readonly count: number; readonly arePlaces: boolean }
}

/** Names the reports of a brief in its language. */
export function nameReports(reports: readonly FactReport[], language: Language): ReportNames {
  const plain = new Map(reports.map((report) => [report.id, plainName(report, language)]))
  const uses = new Map<string, number>()
  for (const name of plain.values()) uses.set(name, (uses.get(name) ?? 0) + 1)
  const keys = new Map(reports.map((report) => [report.id, placeKey(report)]))
  const names = toldApart(reports, plain, uses, language)
  return {
    nameOf: (report) => names.get(report.id) ?? plainName(report, language),
    count: (some) => {
      const arePlaces = some.every((report) => report.locality !== null)
      return { count: arePlaces ? new Set(some.map(({ id }) => keys.get(id))).size : some.length, arePlaces }
    },
  }
}

function toldApart(
  reports: readonly FactReport[],
  plain: ReadonlyMap<ReportId, string>,
  uses: ReadonlyMap<string, number>,
  language: Language,
): Map<ReportId, string> {
  const taken = new Map<string, number>()
  const names = new Map<ReportId, string>()
  for (const report of reports) {
    const name = plain.get(report.id) ?? ''
    const dated = (uses.get(name) ?? 0) > 1 && report.date !== null ? inBrackets(name, report.date, language) : name
    const nth = (taken.get(dated) ?? 0) + 1
    taken.set(dated, nth)
    const isShared = (uses.get(name) ?? 0) > 1
    names.set(report.id, isShared && nth > 1 ? inBrackets(dated, String(nth), language) : dated)
  }
  return names
}

function plainName(report: FactReport, language: Language): string {
  if (report.locality !== null) return placeName(report.locality.name, language)
  const title = report.title ?? report.file
  return language === 'en' ? `“${title}”` : `《${title}》`
}

/** A place's name as the language of the brief writes it. */
export function placeName(name: string, language: Language): string {
  return language === 'en' ? romanisePlace(name) : toSimplified(name)
}

function placeKey(report: FactReport): string {
  return report.locality?.code ?? toSimplified(report.locality?.name ?? report.id)
}

function inBrackets(name: string, added: string, language: Language): string {
  return language === 'en' ? `${name} (${added})` : `${name}（${added}）`
}
