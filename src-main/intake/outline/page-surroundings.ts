import { isBodyName, isPersonName } from '../metadata/body-names.ts'
import { readByline } from '../metadata/read-byline.ts'
import { isProse, type Body, type ReportLine } from '../report-line.ts'
import { isAddedToReport } from './added-lines.ts'
import { isDashed } from './find-subtitle.ts'
import { isNumbered } from './numbering.ts'
import { countLinksOnly } from './page-words.ts'

/** What is known of a page's lines before the rest of its furniture is told by what stands around it. */
export interface Surroundings {
  readonly body: Body
  /** The first and the last line of the title with its subtitle; null where the text holds no title. */
  readonly title: { readonly first: number; readonly last: number } | null
  /** True for a line that is nothing yet: no title, meta line, signature or furniture. */
  readonly isFree: (line: ReportLine) => boolean
  readonly isFurniture: (line: ReportLine) => boolean
}

/**
 * The lines that their place alone makes furniture: above the title whatever stands above furniture; between title and text, and
 * below the text, the short lines that furniture encloses or that lead to it. Words are not looked at but to keep what reports
 * have in such places: salutations, headings, signatures, annexes, notes, credits.
 */
export function findSurroundings(lines: readonly ReportLine[], page: Surroundings): ReportLine[] {
  return [...aboveTitle(lines, page), ...belowTitle(lines, page), ...belowText(lines, page)]
}

const LONGEST_ABOVE = 60

function aboveTitle(lines: readonly ReportLine[], { title, isFree, isFurniture }: Surroundings): ReportLine[] {
  if (title === null) return []
  const above = lines.slice(0, title.first)
  const last = above.findLastIndex(isFurniture)
  return above.filter((line, at) => isFree(line) && ((at < last && line.folded.length <= LONGEST_ABOVE) || isLink(line)))
}

/** Behind furniture or the meta line, and before more of it: what stands right below the title could be a second title. */
function belowTitle(lines: readonly ReportLine[], { title, body, isFree, isFurniture }: Surroundings): ReportLine[] {
  if (title === null || title.last >= body.first) return []
  const isFirm = (line: ReportLine): boolean => isFurniture(line) || (!isFree(line) && line.kind !== 'heading')
  const head = lines.slice(title.last + 1, body.first)
  const first = head.findIndex(isFirm)
  const last = head.findLastIndex(isFurniture)
  return head.filter((line, at) => isFree(line) && isPassing(line) && ((at > first && at < last && first !== -1) || isLink(line)))
}

/** The short lines right above the first furniture below the text, up to what is the report's. */
function belowText(lines: readonly ReportLine[], { body, isFree, isFurniture }: Surroundings): ReportLine[] {
  const from = Math.max(0, body.last + 1)
  const reached = lines.findIndex((line, at) => at >= from && isFurniture(line))
  if (reached === -1 || body.last < 0) return []
  const found: ReportLine[] = []
  for (let at = reached - 1; at >= from; at -= 1) {
    const line = lines[at]
    if (line === undefined || !isFree(line) || !isPassing(line) || found.length === MOST_LEADING) break
    found.push(line)
  }
  const above = lines[reached - 1 - found.length]
  return above === undefined || opensList(above) || found.length === MOST_LEADING ? [] : found
}

/** More lines than these between the text and the page are a list of the report. */
const MOST_LEADING = 4
const opensList = (line: ReportLine): boolean => /:$/.test(line.folded) || (isAddedToReport(line.folded) && !isProse(line))

const LONGEST_PASSING = 24

/** A short line without a sentence that is none of the lines which reports have beside their text. */
function isPassing(line: ReportLine): boolean {
  const { folded, kind } = line
  if (kind === 'heading' || kind === 'tableRow' || kind === 'caption' || folded.length > LONGEST_PASSING) return false
  if (/[。;!,:…]|[”"』」]$/.test(folded) || isNumbered(folded) || isDashed(line) || isAddedToReport(folded)) return false
  return !isBodyName(folded) && !isPersonName(folded) && readByline(folded) === null
}

const isLink = (line: ReportLine): boolean =>
  line.kind !== 'heading' && (line.isLinked === true || countLinksOnly(line.folded) > 0)
