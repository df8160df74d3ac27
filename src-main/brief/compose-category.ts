import type { Sentence } from '../../src-shared/domain/brief.ts'
import { rangesOverlap } from '../../src-shared/domain/range.ts'
import type { FactReport, FactWorkModel } from './brief-facts.ts'
import type { AlignedFigures } from './align-figures.ts'
import { alignFigures } from './align-figures.ts'
import { citeFigure, citePassages, citeTag, citeWorkModel } from './cite.ts'
import type { Composing, ToldCategory } from './composing.ts'
import { firstTagOfEach } from './composing.ts'
import type { FactPassage } from './find-passages.ts'
import type { BlockDraft } from './say.ts'
import { heading, listItem, paragraph, say } from './say.ts'
import { tellPassages } from './tell-passages.ts'

/** A section tells at most this many reports one by one: those that say most. */
const placeLimit = 40
const methodLimit = 8

/** The section of one category: who states it, what each place does, and figures that can be set side by side. */
export function composeCategory(composing: Composing, told: ToldCategory): BlockDraft[] {
  const { category, passages } = told
  if (told.stating.length === 0) return []
  const section = `category:${category.key}`
  const title = heading(section, Math.min(4, 1 + category.depth), category.name)
  const opener = say(`${section}/opener`, openerText(composing, told), firstTagOfEach(told).map(citeTag))
  const shown = shownReports(composing, told)
  const left = told.stating.filter((report) => passages.has(report.id) && !shown.includes(report))
  return [
    title,
    ...paragraph(section, [opener, ...aboutMethods(composing, told, shown)]),
    ...shown.map((report) => listItem(section, aboutPlace(composing, section, report, passages.get(report.id) ?? []))),
    ...paragraph(section, aboutLeft(composing, section, left, passages)),
    ...paragraph(
      section,
      alignFigures(passages).map((figures) => aboutFigures(composing, section, figures)),
    ),
  ]
}

function openerText({ names, wording, total }: Composing, { stating }: ToldCategory): string {
  return wording.sectionOpener(names.count(stating), total, [...new Set(stating.map(names.nameOf))])
}

/** All reports with passages of the category; of very many those with most to say, in the order of the brief. */
function shownReports({ facts }: Composing, { passages }: ToldCategory): FactReport[] {
  const stating = facts.reports.filter((report) => passages.has(report.id))
  if (stating.length <= placeLimit) return stating
  const said = (report: FactReport): number =>
    (passages.get(report.id) ?? []).reduce((sum, passage) => sum + passage.end - passage.start, 0)
  const most = new Set(stating.toSorted((one, other) => said(other) - said(one)).slice(0, placeLimit))
  return stating.filter((report) => most.has(report))
}

function aboutPlace(
  { names, wording }: Composing,
  section: string,
  report: FactReport,
  passages: readonly FactPassage[],
): Sentence[] {
  const { told, tellings, rest } = tellPassages(passages)
  const slot = `${section}/report:${report.id}`
  const isTraditional = report.script === 'Hant' || report.script === 'mixed'
  const main = say(slot, wording.place(names.nameOf(report), tellings, isTraditional), citePassages(told))
  if (rest.length === 0) return [main]
  return [main, say(`${slot}/more`, wording.more(names.nameOf(report), rest.length), citePassages(rest))]
}

function aboutLeft(
  { wording }: Composing,
  section: string,
  left: readonly FactReport[],
  passages: ToldCategory['passages'],
): Sentence[] {
  if (left.length === 0) return []
  const citations = left.flatMap((report) => citePassages((passages.get(report.id) ?? []).slice(0, 1)))
  return [say(`${section}/omitted`, wording.omitted(left.length), citations)]
}

/** The named methods that stand in the section's passages: what sets a place apart. */
function aboutMethods(
  { names, wording }: Composing,
  { category, passages }: ToldCategory,
  shown: readonly FactReport[],
): Sentence[] {
  const items = shown
    .map((report) => ({ report, models: methodsIn(report, passages.get(report.id) ?? []) }))
    .filter(({ models }) => models.length > 0)
    .slice(0, methodLimit)
  if (items.length === 0) return []
  const text = wording.sectionMethods(
    items.map(({ report, models }) => ({ place: names.nameOf(report), methods: models.map(({ name }) => name) })),
  )
  return [
    say(
      `category:${category.key}/methods`,
      text,
      items.flatMap(({ models }) => models.map(citeWorkModel)),
    ),
  ]
}

function methodsIn(report: FactReport, passages: readonly FactPassage[]): FactWorkModel[] {
  const found = report.workModels.filter((model) => passages.some((passage) => rangesOverlap(model, passage)))
  return [...new Map(found.map((model) => [model.name, model])).values()].slice(0, 3)
}

function aboutFigures({ facts, names, wording }: Composing, section: string, aligned: AlignedFigures): Sentence {
  const reportOf = new Map(facts.reports.map((report) => [report.id, report]))
  const items = aligned.reports.flatMap(({ report, figures }) => {
    const known = reportOf.get(report)
    return known === undefined ? [] : [{ place: names.nameOf(known), figures }]
  })
  const citations = aligned.reports.flatMap(({ figures }) => figures.map(citeFigure))
  return say(`${section}/figures:${aligned.key}`, wording.figures(aligned.noun, items), citations)
}
