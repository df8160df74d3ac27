import type { ReportLine } from '../report-line.ts'
import { certainties, foundAt, type FoundValue } from './found-value.ts'
import type { StatedValue } from './stated-values.ts'

/** 发文字号 as offices form it: their sign, the year in brackets, the number. The sign may end in 发, 办, 函, 字 and the like, or be in brackets itself. */
const NUMBER =
  /(?:[(][\u4e00-\u9fff]{1,4}[)])?[\u4e00-\u9fffA-Z]{1,14}(?:\s?[(][\u4e00-\u9fff]{1,6}[)])?\s{0,2}[〔[【(]\s?(?:19|20)\d{2}\s?[〕\]】)]\s{0,2}第?\s?\d{1,5}\s?号/
/** The number of an order: 某某令 第12号. */
const ORDER = /^(?:[\u4e00-\u9fff]{2,20}令\s{0,4})?[(]?第\s?(?:\d{1,4}|[一二三四五六七八九十百〇零]{1,6})\s?号[)]?$/
const LONGEST = 60

/** The document number in a line that holds nothing else; null for any other line, so that cited numbers do not count. */
export function readDocumentNumber(folded: string): { start: number; end: number } | null {
  if (folded.length > LONGEST || !folded.includes('号')) return null
  const match = NUMBER.exec(folded)
  if (match !== null) {
    const around = folded.slice(0, match.index) + folded.slice(match.index + match[0].length)
    return /[\p{L}\p{N}]/u.test(around) ? null : { start: match.index, end: match.index + match[0].length }
  }
  if (!ORDER.test(folded)) return null
  const start = folded.startsWith('(') ? 1 : 0
  return { start, end: folded.length - (folded.endsWith(')') ? 1 : 0) }
}

/** The report's own number: behind 文号 or 发文字号, on a line of its own in the head, or in brackets behind the title. */
export function findDocumentNumber(
  stated: readonly StatedValue[],
  metaLines: readonly ReportLine[],
  title: ReportLine | null,
): FoundValue | null {
  for (const { field, folded, written, start } of stated) {
    const match = field === 'documentNumber' ? NUMBER.exec(folded) : null
    if (match !== null)
      return numberAt(written, start, { start: match.index, end: match.index + match[0].length }, certainties.agreed)
  }
  for (const line of metaLines) {
    const range = readDocumentNumber(line.folded)
    if (range !== null) return numberAt(line.written, line.start, range, certainties.formed)
  }
  return title === null ? null : behindTitle(title)
}

function behindTitle({ folded, written, start }: ReportLine): FoundValue | null {
  const match = /[(]([^()]*(?:[(]\d{4}[)])?[^()]*)[)]$/.exec(folded)
  const inner = match?.[1] ?? ''
  const range = readDocumentNumber(inner)
  if (match === null || range === null) return null
  const from = match.index + 1
  return numberAt(written, start, { start: from + range.start, end: from + range.end }, certainties.placed)
}

function numberAt(written: string, from: number, { start, end }: { start: number; end: number }, certainty: number): FoundValue {
  return foundAt(written.slice(start, end), { start: from + start, end: from + end }, certainty)
}
