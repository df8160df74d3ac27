import type { Citation } from '../../src-shared/domain/brief.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import { placeName } from '../brief/name-reports.ts'
import { unbroken } from '../brief/pick-clauses.ts'
import { englishWording } from '../brief/wording-en.ts'
import { chineseWording } from '../brief/wording-zh.ts'
import type { ReportSource } from './export-queries.ts'
import { plainText } from './plain-text.ts'
import type { CitedPlaces } from './print-brief.ts'

/** A passage in a note: where in the report's outline it stands, and its words, in the report's own script. */
export interface NotedPassage {
  readonly place: string
  readonly quote: string
  readonly lang: 'zh-Hans' | 'zh-Hant'
}

/** A report in a note, and what of it is cited. */
export interface NotedReport {
  readonly source: string
  readonly passages: readonly NotedPassage[]
}

/** A note: report by report. */
export type PrintedNote = readonly NotedReport[]

/** Longer quotes end in an ellipsis: a note on a few passages gives them whole, one on many only tells them apart. In characters. */
function quoteLimit(passages: number): number {
  if (passages <= 4) return 300
  return passages <= 8 ? 60 : 24
}

/** Words of a note, in the order they are read: plain, or a quotation with its language. */
export interface NoteWords {
  readonly text: string
  readonly lang: NotedPassage['lang'] | null
}

/** Prints what a sentence rests on: each report with its place, title, publisher and date, then its passages. */
export function printNote(citations: readonly Citation[], places: CitedPlaces, language: Language): PrintedNote {
  const byReport = new Map<ReportId, Citation[]>()
  for (const citation of citations) {
    const group = byReport.get(citation.report)
    if (group === undefined) byReport.set(citation.report, [citation])
    else group.push(citation)
  }
  return [...byReport].map(([report, cited]) => {
    const source = places.sources.get(report)
    const passages = printPassages(cited, source, places, quoteLimit(citations.length))
    return { source: printSource(source, report, language), passages }
  })
}

/** A note as words in reading order. */
export function wordsOfNote(note: PrintedNote, language: Language): NoteWords[] {
  const [stop, between, open, close] = language === 'en' ? ['. ', '; ', '“', '”'] : ['。', '；', '「', '」']
  return note.flatMap((report, index) => [
    { text: `${index > 0 && language === 'en' ? ' ' : ''}${report.source}${stop}`, lang: null },
    ...report.passages.flatMap((passage, nth): NoteWords[] => [
      {
        text: `${nth > 0 ? between : ''}${passage.place}${passage.place === '' ? '' : language === 'en' ? ': ' : '：'}${open}`,
        lang: null,
      },
      { text: passage.quote, lang: passage.lang },
      { text: close + (nth === report.passages.length - 1 ? stop.trimEnd() : ''), lang: null },
    ]),
  ])
}

function printSource(source: ReportSource | undefined, report: ReportId, language: Language): string {
  if (source === undefined) return report
  const { locality, title, file, publisher, date } = source
  const place = locality === null ? null : printPlace(locality.name, language)
  const wording = language === 'en' ? englishWording : chineseWording
  const heading = language === 'en' ? `“${title ?? file}”` : `《${title ?? file}》`
  const parts = [place, heading, publisher, date === null ? null : wording.date(date)].filter((part) => part !== null)
  return plainText(parts.join(language === 'en' ? ', ' : '，'))
}

/** In English the place's own name stands beside its romanised one. */
function printPlace(name: string, language: Language): string {
  const shown = placeName(name, language)
  return language === 'en' && shown !== name ? `${shown} (${name})` : shown
}

/** The cited passages, each stretch once. What a report says of itself before its body is already in its source. */
function printPassages(
  cited: readonly Citation[],
  source: ReportSource | undefined,
  places: CitedPlaces,
  limit: number,
): NotedPassage[] {
  const seen = new Set<string>()
  return cited.flatMap((citation) => {
    const place = places.placeInOutline(citation)
    const stretch = `${String(citation.start)}-${String(citation.end)}`
    if (seen.has(stretch) || (citation.kind === 'metadata' && place === '')) return []
    seen.add(stretch)
    const words = plainText(unbroken(citation.quote)).replace(/[。；;，,]$/u, '')
    const quote = words.length > limit ? `${words.slice(0, limit - 1)}…` : words
    return [{ place, quote, lang: source?.script === 'Hant' ? 'zh-Hant' : 'zh-Hans' }]
  })
}
