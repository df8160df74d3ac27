import type { ReportId } from '../../src-shared/domain/ids.ts'
import { fold } from '../corpus/fold.ts'
import type { FactFigure } from './brief-facts.ts'
import type { FactPassage } from './find-passages.ts'

/** Figures of one noun and unit, report by report. `key` is stable: the folded noun and the class of the unit. */
export interface AlignedFigures {
  readonly key: string
  readonly noun: string
  readonly reports: readonly { readonly report: ReportId; readonly figures: readonly FactFigure[] }[]
}

const lineLimit = 6
const figureLimit = 3
const reportLimit = 12

/** Measure words for people count the same people. */
const people = new Set(['名', '人', '个', '位', '人次', '名次'])

/** The figures that at least two reports state for the same noun and unit, those of most reports first. */
export function alignFigures(passages: ReadonlyMap<ReportId, readonly FactPassage[]>): AlignedFigures[] {
  const groups = new Map<string, Map<ReportId, FactFigure[]>>()
  for (const [report, told] of passages) {
    for (const figure of told.flatMap((passage) => passage.figures)) addFigure(groups, report, figure)
  }
  return [...groups]
    .filter(([, byReport]) => byReport.size >= 2)
    .toSorted(([, one], [, other]) => other.size - one.size)
    .slice(0, lineLimit)
    .map(([key, byReport]) => toAligned(key, byReport))
}

function addFigure(groups: Map<string, Map<ReportId, FactFigure[]>>, report: ReportId, figure: FactFigure): void {
  if (figure.noun === null || figure.noun.trim() === '') return
  const key = `${fold(figure.noun).replaceAll(/[\s/]/gu, '')}:${unitClass(figure.unit)}`
  const group = groups.get(key) ?? new Map<ReportId, FactFigure[]>()
  const figures = group.get(report) ?? []
  // The same number said twice is one fact.
  if (figures.length < figureLimit && !figures.some(({ value }) => value === figure.value)) figures.push(figure)
  groups.set(key, group.set(report, figures))
}

function unitClass(unit: string | null): string {
  if (unit === null) return ''
  const folded = fold(unit)
  return people.has(folded) ? '名' : folded
}

function toAligned(key: string, byReport: ReadonlyMap<ReportId, FactFigure[]>): AlignedFigures {
  const reports = largest([...byReport].map(([report, figures]) => ({ report, figures })))
  return { key, noun: reports[0]?.figures[0]?.noun ?? '', reports }
}

/** Of very many reports those with the largest values, in the order of the brief. */
function largest<Line extends { readonly figures: readonly FactFigure[] }>(lines: readonly Line[]): readonly Line[] {
  if (lines.length <= reportLimit) return lines
  const peak = (line: Line): number => Math.max(...line.figures.map(({ value }) => value))
  const top = new Set(lines.toSorted((one, other) => peak(other) - peak(one)).slice(0, reportLimit))
  return lines.filter((line) => top.has(line))
}

/** The amount of a figure as its report writes it, without the noun: `4,171名` of `4,171名网格员`. */
export function amountAsWritten(figure: FactFigure): string {
  const amount = figure.noun === null ? figure.quote : figure.quote.replace(figure.noun, '')
  const trimmed = amount.trim().replace(/^[，,、；;：:]+|[，,、；;：:]+$/gu, '')
  return /[\d〇零一二两三四五六七八九十百千万亿０-９]/u.test(trimmed) ? trimmed : figure.quote
}
