import { isBodyName, isPersonName } from '../metadata/body-names.ts'
import { readByline } from '../metadata/read-byline.ts'
import type { Body, ReportLine } from '../report-line.ts'
import { isAddedToReport } from './added-lines.ts'
import { isDashed } from './find-subtitle.ts'
import { isNumbered } from './numbering.ts'
import { isRow } from './page-shapes.ts'
import { countLinksOnly } from './page-words.ts'

/** The first and the last line of the title with its subtitle. */
export interface TitleSpan {
  readonly first: number
  readonly last: number
  /** True where its place or the file's tags speak for it. */
  readonly isSure: boolean
}

/** What is known of a page's lines before the rest of its furniture is told by what stands around it. */
export interface Surroundings {
  readonly body: Body
  /** Null where the text holds no title. */
  readonly title: TitleSpan | null
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
/** As many lines of its own above the title no report has; one could be a line that leads to the title. */
const LEAST_HEAD = 2

function aboveTitle(lines: readonly ReportLine[], { title, isFree, isFurniture }: Surroundings): ReportLine[] {
  if (title === null) return []
  const above = lines.slice(0, title.first)
  const last = above.findLastIndex(isFurniture)
  const free = above.filter((line) => isFree(line) && line.folded.length <= LONGEST_ABOVE)
  const isHead = title.isSure && free.filter(isPlain).length >= LEAST_HEAD
  return above.filter((line, at) => {
    if (!isFree(line) || line.folded.length > LONGEST_ABOVE) return false
    return at < last || isLink(line) || isRow(line.folded) || (isHead && isPlain(line))
  })
}

/** No body that could be the one who speaks, and no sentence. */
const isPlain = ({ folded, kind }: ReportLine): boolean => kind !== 'heading' && !isBodyName(folded) && !/[。;]$/.test(folded)

/**
 * Behind furniture or the meta line and before more of it, or an entry of a list behind another: what stands right below the title
 * could be a second title.
 */
function belowTitle(lines: readonly ReportLine[], { title, body, isFree, isFurniture }: Surroundings): ReportLine[] {
  if (title === null || title.last >= body.first) return []
  const isFirm = (line: ReportLine): boolean => isFurniture(line) || (!isFree(line) && line.kind !== 'heading')
  const head = lines.slice(title.last + 1, body.first)
  const first = head.findIndex(isFirm)
  const last = head.findLastIndex(isFurniture)
  return head.filter((line, at) => {
    if (!isFree(line) || !isPassing(line)) return false
    const before = head[at - 1]
    const isNextEntry = line.kind === 'listItem' && before?.kind === 'listItem' && isFurniture(before)
    return (first !== -1 && at > first && at < last) || isNextEntry || isLink(line)
  })
}

/**
 * The links right above the first furniture below the text, and the short lines between who signed or wrote and that furniture. Right
 * below a paragraph a short line can be the report's: what a picture shows, the head of a note.
 */
function belowText(lines: readonly ReportLine[], { body, isFree, isFurniture }: Surroundings): ReportLine[] {
  const from = Math.max(0, body.last + 1)
  const reached = lines.findIndex((line, at) => at >= from && isFurniture(line))
  if (reached === -1 || body.last < 0) return []
  const last = lines.findLastIndex((line, at) => at < reached && !(isFree(line) && (isLink(line) || isPassing(line))))
  const between = lines.slice(Math.max(from, last + 1), reached)
  const above = lines[last]
  return last >= from && above !== undefined && !isFree(above) ? between : between.filter(isLink)
}

const LONGEST_PASSING = 24

/** A short line without a sentence that is none of the lines which reports have beside their text. */
function isPassing(line: ReportLine): boolean {
  const { folded, kind } = line
  if (kind === 'heading' || kind === 'tableRow' || kind === 'caption' || folded.length > LONGEST_PASSING) return false
  if (/[。;!,:…]|[”"』」]$/.test(folded) || isNumbered(folded) || isDashed(line) || isAddedToReport(folded)) return false
  return !isBodyName(folded) && !isPersonName(folded) && readByline(folded) === null
}

const isLink = (line: ReportLine): boolean =>
  line.kind !== 'heading' && !ATTACHED.test(line.folded) && (line.isLinked === true || countLinksOnly(line.folded) > 0)

/** Links to what belongs to the report. */
const ATTACHED = /附件|附表|\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar)\b/i
