import { lineText, type PrintedLine, type PrintedPage } from './pdf-page.ts'

/** The lines of each page that belong to the paper and not to the text: running heads, running feet, page numbers. */
export interface PageFurniture {
  readonly heads: readonly PrintedLine[]
  readonly feet: readonly PrintedLine[]
}

/** How many lines a head or foot may have, and how far into the page it may reach. */
const MOST_LINES = 3
const MARGIN_SHARE = 0.16
const OUTER_SHARE = 0.07

type Edge = 'head' | 'foot'

/** A line at the edge of its page, with what tells it apart from lines at other edges. */
interface EdgeLine {
  readonly page: number
  readonly line: PrintedLine
  readonly key: string
  readonly y: number
  /** The usual distance of lines on its page, or in the document when the page has too few to be measured. */
  readonly leading: number
  readonly isMeasured: boolean
}

/** Finds heads and feet by where they stand and by how they come again on other pages, whatever they say. */
export function findFurniture(pages: readonly PrintedPage[], bodySize: number): PageFurniture[] {
  const heads = findEdge(pages, 'head', bodySize)
  const feet = findEdge(pages, 'foot', bodySize)
  return pages.map((_, at) => ({ heads: heads[at] ?? [], feet: feet[at] ?? [] }))
}

function findEdge(pages: readonly PrintedPage[], edge: Edge, bodySize: number): PrintedLine[][] {
  const common = middleOf(pages.map(usualLeading).filter((leading) => leading > 0))
  const edgeLines = pages.map((page, at) => linesAtEdge(page, edge, at, common))
  const places = countPlaces(edgeLines.flat())
  return edgeLines.map((lines, at) => {
    const page = pages[at]
    if (page === undefined) return []
    const given: EdgeCase = { page, pages: pages.length, bodySize, places }
    const end = lines.findIndex((line, index) => !isFurniture(line, lines[index + 1], given))
    const found = lines.slice(0, end === -1 ? MOST_LINES : end)
    while (found.length > 0 && !endsFurniture(found, lines[found.length], bodySize)) found.pop()
    const ofEdge = found.map(({ line }) => line)
    return edge === 'head' ? ofEdge : ofEdge.toReversed()
  })
}

/** Between furniture and text is a gap, or the letters are smaller; a first line of the text that happens to come again has neither. */
function endsFurniture(found: readonly EdgeLine[], next: EdgeLine | undefined, bodySize: number): boolean {
  const last = found.at(-1)
  if (last === undefined) return true
  const isExactAndOuter = found.length === 1 && !last.key.includes('#')
  return (
    last.line.isArtifact ||
    isExactAndOuter ||
    isPageNumber(lineText(last.line), last.page + 1, false) ||
    last.line.size < 0.95 * bodySize ||
    (last.isMeasured && isApart(last, next))
  )
}

/** True when more is between this line and the next one inwards than between lines of the text. */
function isApart({ line, leading }: EdgeLine, next: EdgeLine | undefined): boolean {
  return next === undefined || Math.abs(next.line.baseline - line.baseline) > 1.25 * Math.max(leading, 1.2 * line.size)
}

/** The outermost lines, from the edge inwards. */
function linesAtEdge(page: PrintedPage, edge: Edge, at: number, commonLeading: number): EdgeLine[] {
  const lines = linesOf(page)
  const outermost = edge === 'head' ? lines.slice(0, MOST_LINES + 1) : lines.slice(-MOST_LINES - 1).toReversed()
  const ownLeading = usualLeading(page)
  return outermost.map((line) => {
    const y = edge === 'head' ? line.baseline : page.height - line.baseline
    return { page: at, line, key: toKey(lineText(line)), y, leading: ownLeading || commonLeading, isMeasured: ownLeading > 0 }
  })
}

function linesOf(page: PrintedPage): PrintedLine[] {
  return page.zones.flatMap(({ lines }) => lines).toSorted((one, other) => one.baseline - other.baseline)
}

/** The usual distance of a page's lines; 0 for a page of few. */
function usualLeading(page: PrintedPage): number {
  const lines = linesOf(page)
  const gaps = lines.slice(1).map(({ baseline }, at) => baseline - (lines[at]?.baseline ?? 0))
  const between = gaps.filter((gap) => gap > 2)
  return between.length < 5 ? 0 : middleOf(between)
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}

/** The line's words with its numbers left open, for these count on. */
function toKey(text: string): string {
  return text.replaceAll(/\s/g, '').replaceAll(/\d+|(?<=第)[一二三四五六七八九十百]+(?=页|頁)|^[ivxIVX]+$/g, '#')
}

/** On how many pages a line stands with these words at this height. */
function countPlaces(lines: readonly EdgeLine[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const line of lines) for (const place of placesOf(line)) places.set(place, (places.get(place) ?? 0) + 1)
  return places
}

/** Heights overlap, so that a line a little higher or lower has one in common. */
function placesOf({ key, y }: EdgeLine): string[] {
  return [Math.floor(y / 6), Math.floor(y / 6) + 1].map((height) => `${height} ${key}`)
}

interface EdgeCase {
  readonly page: PrintedPage
  readonly pages: number
  readonly bodySize: number
  readonly places: ReadonlyMap<string, number>
}

function isFurniture(edgeLine: EdgeLine, next: EdgeLine | undefined, { page, pages, bodySize, places }: EdgeCase): boolean {
  const { line, key, y } = edgeLine
  if (y > MARGIN_SHARE * page.height) return false
  if (line.isArtifact && key.length < 120) return true
  const standing = Math.max(...placesOf(edgeLine).map((place) => places.get(place) ?? 0))
  const apart = isApart(edgeLine, next)
  if (isPageNumber(lineText(line), edgeLine.page + 1, apart)) return standing >= Math.min(2, pages)
  if (/^#*$/.test(key)) return false
  return (
    comesAgain(line, { standing, apart, pages, bodySize }) ||
    (apart && y < OUTER_SHARE * page.height && line.size <= 0.8 * bodySize)
  )
}

interface Standing {
  readonly standing: number
  readonly apart: boolean
  readonly pages: number
  readonly bodySize: number
}

/** On many pages, whatever it looks like; on two, when it also looks like a head or a foot. */
function comesAgain({ size }: PrintedLine, { standing, apart, pages, bodySize }: Standing): boolean {
  if (standing >= 3 && standing >= pages / 4) return true
  return standing >= 2 && size <= 1.05 * bodySize && (pages <= 3 || apart || size < 0.95 * bodySize)
}

/** A page's number with or without its frame; the bare number of a page must be near the one that it would have. */
function isPageNumber(text: string, page: number, standsApart: boolean): boolean {
  const written = text.normalize('NFKC').replaceAll(/\s/g, '')
  if (/^[-—–─·.~]+\d{1,4}[-—–─·.~]+$/.test(written)) return true
  if (/^第[\d一二三四五六七八九十百]{1,5}[页頁](?:[,/]?[(]?共[\d一二三四五六七八九十百]{1,5}[页頁][)]?)?$/.test(written))
    return true
  if (/^(?:page)?\d{1,4}(?:\/|of)\d{1,4}$/i.test(written) || /^page\d{1,4}$/i.test(written)) return true
  return (
    /^(?:\d{1,4}|[ivx]{1,6})$/i.test(written) && standsApart && (!/^\d/.test(written) || page <= 3 || Number(written) >= page / 2)
  )
}
