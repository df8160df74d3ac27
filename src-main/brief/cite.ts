import type { Citation } from '../../src-shared/domain/brief.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import { fold } from '../corpus/fold.ts'
import type { FactFigure, FactReport, FactTag, FactWorkModel } from './brief-facts.ts'
import type { FactPassage } from './find-passages.ts'

/** Cites the passage that a tag covers. */
export function citeTag(tag: FactTag): Citation {
  const { id, report, start, end, quote } = tag
  return { kind: 'passage', report, tag: id, figure: null, start, end, quote }
}

/** Cites every tag of the passages, each stretch of text once. */
export function citePassages(passages: readonly FactPassage[]): Citation[] {
  const cited = new Set<string>()
  const citations: Citation[] = []
  for (const tag of passages.flatMap((passage) => passage.tags)) {
    const stretch = `${tag.report}/${String(tag.start)}-${String(tag.end)}`
    if (!cited.has(stretch)) citations.push(citeTag(tag))
    cited.add(stretch)
  }
  return citations
}

/** Cites a figure. */
export function citeFigure(figure: FactFigure): Citation {
  const { id, report, start, end, quote } = figure
  return { kind: 'figure', report, tag: null, figure: id, start, end, quote }
}

/** Cites where a report names a method of its own. */
export function citeWorkModel(model: FactWorkModel): Citation {
  const { report, start, end, quote } = model
  return { kind: 'metadata', report, tag: null, figure: null, start, end, quote }
}

/** Cites a report as a whole, by its title. */
export function citeTitle(report: FactReport): Citation {
  return citeHead(report, report.titleRange)
}

/** Cites where the report says a fact about itself, such as its publisher; by its title where the words are not found. */
export function citeStated(report: FactReport, words: readonly string[]): Citation {
  const head = fold(report.head)
  for (const word of words) {
    const start = word === '' ? -1 : head.indexOf(fold(word))
    if (start >= 0) return citeHead(report, { start, end: start + word.length })
  }
  return citeTitle(report)
}

/** The ways a report may write an ISO date, or the part of it that is known. */
export function datesAsWritten(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-')
  const forms = [date]
  for (const padded of [true, false]) {
    const [m, d] = [month, day].map((part) => (padded ? part : part.replace(/^0/, '')))
    if (d)
      forms.push(`${year}年${m ?? ''}月${d}日`, `${year}/${m ?? ''}/${d}`, `${year}.${m ?? ''}.${d}`, `${year}-${m ?? ''}-${d}`)
    else if (m) forms.push(`${year}年${m}月`, `${year}/${m}`, `${year}.${m}`)
  }
  return [...forms, `${year}年`]
}

function citeHead(report: FactReport, { start, end }: Range): Citation {
  return { kind: 'metadata', report: report.id, tag: null, figure: null, start, end, quote: report.head.slice(start, end) }
}
