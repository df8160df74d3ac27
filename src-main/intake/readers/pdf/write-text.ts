import type { BlockKind } from '../../../../src-shared/domain/report.ts'
import type { SourceLine } from '../../source.ts'
import type { FlowLine, FlowPage } from './flow.ts'
import { joinLines, readSetting, toWritten, type Setting } from './join-lines.ts'
import { settleDoors, toSuperscript } from './pdf-characters.ts'
import { toNotes, toParagraphs, type Paragraph } from './paragraphs.ts'

/** The text of a PDF, its lines, and where in the text each page begins (UTF-16 units). */
export interface WrittenText {
  readonly text: string
  readonly lines: readonly SourceLine[]
  readonly pages: readonly number[]
}

/** A line to be written: its pieces by the page that they stand on. */
interface Unit {
  readonly kind: BlockKind | null
  readonly indented: boolean
  readonly pieces: readonly { readonly page: number; readonly text: string }[]
}

/**
 * Writes the pages' flow as one text. A paragraph that runs over pages stays one line: what stands at the foot of its
 * first page is written before it and what stands at the head of its last page after it, so that each page still is
 * one stretch of the text (save for the furniture of pages that lie wholly inside one paragraph).
 */
export function writeText(pages: readonly FlowPage[]): WrittenText {
  const setting = readSetting(pages.flatMap((page) => page.items).flatMap((item) => (item.kind === 'line' ? [item.text] : [])))
  const paragraphs = toParagraphs(pages)
  const units = inOrder(pages, paragraphs, setting)
  return write(units, pages.length)
}

function inOrder(pages: readonly FlowPage[], paragraphs: readonly Paragraph[], setting: Setting): Unit[] {
  const spans = paragraphs.map(spanOf)
  const [before, after] = [slots(paragraphs.length), slots(paragraphs.length)]
  let at = 0
  pages.forEach((page, number) => {
    while (lastOf(spans[at]) < number) at += 1
    const heads = firstOf(spans[at]) < number ? after : before
    heads[at]?.push(...page.heads.map((text) => furniture(text, number)))
    let end = at
    while (lastOf(spans[end]) <= number) end += 1
    const feet = firstOf(spans[end]) < number ? after : before
    feet[end]?.push(
      ...toNotes(page.notes, NOTE_MARK).map((lines) => noteUnit(lines, setting)),
      ...page.feet.map((text) => furniture(text, number)),
    )
  })
  return before.flatMap((units, index) => {
    const paragraph = paragraphs[index]
    return [...units, ...(paragraph === undefined ? [] : [toUnit(paragraph, setting)]), ...(after[index] ?? [])]
  })
}

/** A place for units at each paragraph, and one behind the last. */
function slots(count: number): Unit[][] {
  return Array.from({ length: count + 1 }, () => [])
}

/** The pages, from 0, that a paragraph stands on; behind the last paragraph is no page. */
interface Span {
  readonly first: number
  readonly last: number
}

function firstOf(span: Span | undefined): number {
  return span?.first ?? Infinity
}

function lastOf(span: Span | undefined): number {
  return span?.last ?? Infinity
}

function spanOf(paragraph: Paragraph): Span {
  if (paragraph.kind === 'row') return { first: paragraph.row.page, last: paragraph.row.page }
  return { first: paragraph.lines[0]?.page ?? 0, last: paragraph.lines.at(-1)?.page ?? 0 }
}

const NOTE_MARK = /^(?:[①-⑳*※†‡]|[⁰¹²³⁴-⁹]+|\[\d{1,3}\]|〔\d{1,3}〕|\d{1,3}(?![\d.,，、]))/

function furniture(text: string, page: number): Unit {
  return { kind: 'boilerplate', indented: false, pieces: [{ page, text: text.replaceAll(/ {2,}/g, ' ').trim() }] }
}

function toUnit(paragraph: Paragraph, setting: Setting): Unit {
  if (paragraph.kind === 'prose') return proseUnit(paragraph.lines, setting)
  const { row, page } = paragraph.row
  const cells = row.cells.map((lines) =>
    joinPieces(
      lines.map((text) => ({ page, text: toWritten(text, setting) })),
      setting,
    ),
  )
  const text = cells.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\t')
  return { kind: 'tableRow', indented: false, pieces: [{ page, text: text.trim() }] }
}

const BULLET = /^[•●○■□◆◇▪▫‣➢✓❖\uf06c\uf0b7\uf0d8\uf0fc]\s*(?=\S)/

/** A list's bullet stays in the text, but outside the line: the kind says it. */
function proseUnit(lines: readonly FlowLine[], setting: Setting): Unit {
  const pieces = joinPieces(
    lines.map(({ page, text }) => ({ page, text: toWritten(text, setting) })),
    setting,
  )
  const [first] = lines
  const indented = first !== undefined && first.line.left - first.left > 0.8 * first.line.size
  return { kind: BULLET.test(pieces[0]?.text ?? '') ? 'listItem' : null, indented, pieces }
}

/** A note whose number stands right before its words gets it raised, as it is in the text, so that `1桶` is no figure. */
function noteUnit(lines: readonly FlowLine[], setting: Setting): Unit {
  const [first, ...rest] = lines
  const mark = /^\d{1,3}(?= ?\p{Script=Han})/u.exec(first?.text ?? '')?.[0]
  if (first === undefined || mark === undefined) return proseUnit(lines, setting)
  return proseUnit([{ ...first, text: toSuperscript(mark) + first.text.slice(mark.length).trimStart() }, ...rest], setting)
}

function joinPieces(pieces: Unit['pieces'], setting: Setting): Unit['pieces'] {
  const joined: { page: number; text: string }[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last !== undefined) {
      const { before, between } = joinLines(last.text, piece.text, setting)
      last.text = before + between
    }
    joined.push({ ...piece })
  }
  return joined
}

function write(units: readonly Unit[], pageCount: number): WrittenText {
  const parts: string[] = []
  const lines: SourceLine[] = []
  const pages: number[] = []
  let length = 0
  for (const { kind, indented, pieces } of units) {
    const from = length
    for (const { page, text } of pieces) {
      while (pages.length <= page) pages.push(length)
      parts.push(text)
      length += text.length
    }
    const written = pieces.map(({ text }) => text).join('')
    const start = from + (kind === 'listItem' ? (BULLET.exec(written)?.[0].length ?? 0) : 0)
    const end = from + written.trimEnd().length
    if (end > start) lines.push({ start, end, kind, level: null, indented })
    parts.push('\n')
    length += 1
  }
  while (pages.length < pageCount) pages.push(length)
  return { text: settleDoors(parts.join('')), lines, pages }
}
