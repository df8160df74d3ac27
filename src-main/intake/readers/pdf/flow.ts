import { lineText, type PrintedLine, type PrintedPage, type Zone } from './pdf-page.ts'
import type { PageFurniture } from './page-furniture.ts'
import { toZoneItems, type TableRow } from './table-rows.ts'

/** A line of the running text with the margins of its column. */
export interface FlowLine {
  readonly kind: 'line'
  readonly page: number
  readonly line: PrintedLine
  readonly text: string
  readonly left: number
  readonly right: number
  /** Numbers the columns through the document: within one, lines can be measured against each other. */
  readonly zone: number
}

export interface FlowRow {
  readonly kind: 'row'
  readonly page: number
  readonly row: TableRow
}

export type FlowItem = FlowLine | FlowRow

/** What a page holds, taken apart: what runs on from page to page, its notes at the foot, and what belongs to the paper. */
export interface FlowPage {
  readonly items: readonly FlowItem[]
  readonly notes: readonly FlowLine[]
  readonly heads: readonly string[]
  readonly feet: readonly string[]
}

/** The font height of most of the text; 0 when there is none. */
export function findBodySize(pages: readonly PrintedPage[]): number {
  const units = new Map<number, number>()
  for (const page of pages)
    for (const zone of page.zones)
      for (const line of zone.lines) {
        const size = Math.round(line.size * 2) / 2
        units.set(size, (units.get(size) ?? 0) + lineText(line).length)
      }
  return [...units].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

/** Takes furniture and footnotes out of the pages' flow and gives each line the margins of its column. */
export function toFlow(pages: readonly PrintedPage[], furniture: readonly PageFurniture[], bodySize: number): FlowPage[] {
  const rightMargins = findRightMargins(pages, furniture)
  let zoneNumber = 0
  return pages.map((page, at) => {
    const { heads = [], feet = [] } = furniture[at] ?? {}
    const outside = new Set([...heads, ...feet])
    const items: FlowItem[] = []
    const notes: FlowLine[] = []
    for (const { lines, isColumn } of page.zones) {
      const inside = lines.filter((line) => !outside.has(line))
      const noteCount = countNotes(inside, bodySize)
      const body = inside.slice(0, inside.length - noteCount)
      const margins = marginsOf(inside, isColumn ? null : { page, right: rightMargins.get(marginName(page, at)) })
      zoneNumber += 1
      const zone = zoneNumber
      const toLine = (line: PrintedLine): FlowLine => ({ kind: 'line', page: at, line, text: lineText(line), zone, ...margins })
      items.push(
        ...toZoneItems(body).map(({ line, row }): FlowItem => (line === null ? { kind: 'row', page: at, row } : toLine(line))),
      )
      notes.push(...inside.slice(inside.length - noteCount).map(toLine))
    }
    return { items, notes, heads: heads.map(lineText), feet: [...feet.map(lineText), ...page.across] }
  })
}

const NOTE_MARK = /^(?:[①-⑳¹²³⁴-⁹*※†‡]|\[\d{1,3}\]|〔\d{1,3}〕|\d{1,3}(?!\d)|注)/

/** How many of a column's last lines are notes: set smaller than the text, and the first of them with a note's mark. */
function countNotes(lines: readonly PrintedLine[], bodySize: number): number {
  const isSmall = (line: PrintedLine): boolean => line.size < 0.93 * bodySize
  const firstSmall = lines.findLastIndex((line) => !isSmall(line)) + 1
  if (firstSmall === 0 || firstSmall === lines.length) return 0
  const marked = lines.findIndex((line, at) => at >= firstSmall && NOTE_MARK.test(lineText(line)))
  return marked === -1 || marked > firstSmall ? 0 : lines.length - firstSmall
}

/** Left and right pages may have margins of their own; pages of another width have. */
function marginName(page: PrintedPage, at: number): string {
  return `${Math.round(page.width)} ${at % 2}`
}

/** Where full lines end on pages of one column: a page with a few short lines cannot tell it by itself. */
function findRightMargins(pages: readonly PrintedPage[], furniture: readonly PageFurniture[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number[]>()
  pages.forEach((page, at) => {
    const outside = new Set([...(furniture[at]?.heads ?? []), ...(furniture[at]?.feet ?? [])])
    const lines = page.zones
      .filter(({ isColumn }) => !isColumn)
      .flatMap((zone) => zone.lines.filter((line) => !outside.has(line)))
    const name = marginName(page, at)
    const rights = ends.get(name) ?? []
    for (const line of lines) if (isLong(line, page)) rights.push(line.right)
    ends.set(name, rights)
  })
  return new Map([...ends].filter(([, rights]) => rights.length > 0).map(([name, rights]) => [name, edgeOf(rights)]))
}

function isLong(line: PrintedLine, page: PrintedPage): boolean {
  return line.right - line.left > 0.45 * page.width
}

/** The usual end of full lines: single ones that stand out (a hanging comma, a wide table) do not move it. */
function edgeOf(rights: readonly number[]): number {
  const sorted = rights.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) * 0.9)] ?? 0
}

/** A column's margins; the right one of a whole page is that of its like, or as wide as its left one when no line is long enough to tell. */
function marginsOf(
  lines: Zone['lines'],
  whole: { readonly page: PrintedPage; readonly right: number | undefined } | null,
): { left: number; right: number } {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity)
  const own = lines.length === 0 ? 0 : edgeOf(lines.map((line) => line.right))
  return { left, right: whole === null ? own : (whole.right ?? Math.max(own, whole.page.width - left)) }
}
