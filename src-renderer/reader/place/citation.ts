import type { Report } from '../../../src-shared/domain/report.ts'
import type { PlaceSay } from './place-words.ts'

/** What a citation is made of. */
export interface Cited {
  readonly quote: string
  readonly report: Pick<Report, 'title' | 'file' | 'locality' | 'date'>
  /** The place in the outline, in words; empty where there is none. */
  readonly place: string
  /** The page in words, or null. */
  readonly page: string | null
}

/** A quote with where it stands, as it is pasted into a text: report, date, place in the outline, page. */
export function citationText({ quote, report, place, page }: Cited, say: PlaceSay): string {
  const source = [
    `${report.locality?.name ?? ''}${say('titled', { title: report.title ?? report.file })}`,
    report.date ?? '',
    place,
    page ?? '',
  ]
  return say('citation', { quote, source: source.filter((part) => part !== '').join(say('comma')) })
}
