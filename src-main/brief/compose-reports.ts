import type { Sentence } from '../../src-shared/domain/brief.ts'
import type { FactReport } from './brief-facts.ts'
import { citeStated, citeTitle, citeWorkModel, datesAsWritten } from './cite.ts'
import type { Composing } from './composing.ts'
import { placeName } from './name-reports.ts'
import type { BlockDraft } from './say.ts'
import { heading, say, table } from './say.ts'

const section = 'reports'
const columns = ['place', 'title', 'date', 'publisher', 'methods'] as const
const methodLimit = 4

/** The table of the reports: where, what, when, by whom, and the methods they name. */
export function composeReports(composing: Composing): BlockDraft[] {
  const { facts, wording } = composing
  if (facts.reports.length === 0) return []
  const header = columns.map((column) => say(`reports/header/${column}`, wording.columns[column]))
  const rows = facts.reports.map((report) => [
    placeCell(composing, report),
    titleCell(composing, report),
    dateCell(composing, report),
    publisherCell(composing, report),
    methodsCell(composing, report),
  ])
  return [heading(section, 1, wording.reportsHeading), table(section, [header, ...rows])]
}

function placeCell({ wording, language }: Composing, report: FactReport): Sentence {
  const place = report.locality
  if (place === null) return emptyCell(wording.nothing, report, 'place')
  const above = [place.province, place.city].filter((name) => name !== null && name !== '' && name !== place.name)
  const unique = [...new Set(above)].filter((name) => name !== null).map((name) => placeName(name, language))
  const name = placeName(place.name, language)
  const shown = language === 'en' && name !== place.name ? `${name} (${place.name})` : name
  return say(slotOf(report, 'place'), wording.placeWithin(shown, unique), [citeStated(report, [place.name])])
}

function titleCell({ wording }: Composing, report: FactReport): Sentence {
  if (report.title === null) return emptyCell(wording.nothing, report, 'title')
  return say(slotOf(report, 'title'), report.title, [citeTitle(report)])
}

function dateCell({ wording }: Composing, report: FactReport): Sentence {
  if (report.date === null) return emptyCell(wording.nothing, report, 'date')
  return say(slotOf(report, 'date'), wording.date(report.date), [citeStated(report, datesAsWritten(report.date))])
}

function publisherCell({ wording }: Composing, report: FactReport): Sentence {
  if (report.publisher === null) return emptyCell(wording.nothing, report, 'publisher')
  return say(slotOf(report, 'publisher'), report.publisher, [citeStated(report, [report.publisher])])
}

function methodsCell({ wording }: Composing, report: FactReport): Sentence {
  const firstOf = new Map(report.workModels.toReversed().map((model) => [model.name, model]))
  const models = [...firstOf.values()].toReversed().slice(0, methodLimit)
  if (models.length === 0) return emptyCell(wording.nothing, report, 'methods')
  const names = models.map((model) => wording.methodName(model.name))
  return say(slotOf(report, 'methods'), wording.methodNames(names), models.map(citeWorkModel))
}

function emptyCell(nothing: string, report: FactReport, column: (typeof columns)[number]): Sentence {
  return say(slotOf(report, column), nothing)
}

function slotOf(report: FactReport, column: (typeof columns)[number]): string {
  return `reports/${report.id}/${column}`
}
