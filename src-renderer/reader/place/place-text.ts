import type { Report } from '../../../src-shared/domain/report.ts'
import type { Language } from '../../../src-shared/domain/script.ts'
import { placeInOutline } from '../../../src-shared/domain/outline-place.ts'
import type { ReportLayout } from '../text/report-layout.ts'
import { pageAt } from './page-at.ts'
import type { PlaceSay } from './place-words.ts'

/** Where a position of a report stands, in words. */
export interface PlaceText {
  /** The place in the outline, such as `二、（三）第2段`; empty for the title and what stands before the body. */
  readonly place: string
  /** The page; null for reports without pages. */
  readonly page: string | null
}

interface Placed {
  readonly report: Pick<Report, 'pages'>
  readonly layout: ReportLayout
}

/** The place of a position in the words of the interface. */
export function placeTextOf({ report, layout }: Placed, position: number, say: PlaceSay, language: Language): PlaceText {
  const page = pageAt(report.pages, position)
  return {
    place: placeInOutline(layout.text, layout.blocks, position, language),
    page: page === null ? null : say('page', { page }),
  }
}
