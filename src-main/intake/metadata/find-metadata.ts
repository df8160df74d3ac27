import type { Body, ReportLine } from '../report-line.ts'
import type { DeclaredMetadata } from '../source.ts'
import { findDocumentNumber } from './document-number.ts'
import { declaredAuthor, findAuthor } from './find-author.ts'
import { findDate } from './find-date.ts'
import { declaredPublisher, findPublisher } from './find-publisher.ts'
import { certainties, declaredValue, foundAt, type FoundValue } from './found-value.ts'
import { isDateLine } from './meta-line.ts'
import { statedValues, type StatedValue } from './stated-values.ts'

/** When, by whom and from where a report is, as far as it says. */
export interface FoundMetadata {
  readonly date: FoundValue | null
  readonly publisher: FoundValue | null
  readonly author: FoundValue | null
  readonly url: FoundValue | null
  readonly documentNumber: FoundValue | null
}

/** The lines of a report that can say such things. */
export interface MetadataLines {
  readonly meta: readonly ReportLine[]
  readonly signatures: readonly ReportLine[]
  /** Names alone right below the title. */
  readonly byline: ReportLine | null
  readonly title: ReportLine | null
  /** What stands between the title and the running text and is no meta line. */
  readonly belowTitle: readonly ReportLine[]
  /** The first and the last paragraph of running text. */
  readonly opening: ReportLine | null
  readonly closing: ReportLine | null
}

/** Reads the meta lines (those at the head first), then what stands where publishers and authors sign, then the file's own tags. */
export function findMetadata(text: string, lines: MetadataLines, declared: DeclaredMetadata): FoundMetadata {
  const { meta, title } = lines
  const note = lines.closing === null ? null : closingNote(lines.closing)
  const stated = (note === null ? meta : [...meta, note]).flatMap(statedValues)
  const signatures = note === null ? lines.signatures : [...lines.signatures, note]
  return {
    date: findDate(stated, lines, declared.date),
    publisher: findPublisher(stated, meta, signatures) ?? declaredPublisher(declared.publisher, text),
    author: findAuthor(stated, { ...lines, signatures }) ?? declaredAuthor(declared.author, text),
    url: findUrl(stated, meta) ?? (declared.url === null ? null : declaredValue(declared.url, null)),
    documentNumber: findDocumentNumber(stated, meta, title),
  }
}

/** What stands in brackets at the end of the last paragraph, as a line of its own: `…成效明显。(某局供稿)`. */
function closingNote(line: ReportLine): ReportLine | null {
  const { folded, written, end } = line
  const match = /(?<=[。!?”…]\s{0,4})[(][^()]{2,40}[)]$/.exec(folded.slice(-50))
  if (match === null) return null
  const length = match[0].length
  return { ...line, start: end - length, folded: folded.slice(-length), written: written.slice(-length) }
}

function findUrl(stated: readonly StatedValue[], metaLines: readonly ReportLine[]): FoundValue | null {
  for (const { field, folded, written, start } of stated) {
    const isUrl = field === 'url' && /^(?:https?:\/\/|www\.)\S+$/i.test(folded)
    if (isUrl) return foundAt(written, { start, end: start + written.length }, certainties.labelled)
  }
  for (const line of metaLines) {
    const match = /https?:\/\/[^\s)]+/i.exec(line.folded)
    if (match === null) continue
    const end = match.index + match[0].length
    return foundAt(
      line.written.slice(match.index, end),
      { start: line.start + match.index, end: line.start + end },
      certainties.formed,
    )
  }
  return null
}

/** The lines that can carry a signature: near the title, after the text, and right above a date that stands alone. */
export function signatureLines(lines: readonly ReportLine[], body: Body, isFree: (line: ReportLine) => boolean): ReportLine[] {
  const isSigned = (at: number): boolean => {
    const next = lines[at + 1]
    return at < body.first || at > body.last || (next !== undefined && isDateLine(next))
  }
  return lines.filter((line, at) => isFree(line) && line.folded.length <= 40 && isSigned(at))
}
