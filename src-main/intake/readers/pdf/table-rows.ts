import type { PrintedLine, Segment } from './pdf-page.ts'

/** A row of a table: its cells from left to right, each by its printed lines. */
export interface TableRow {
  readonly cells: readonly (readonly string[])[]
  readonly baseline: number
}

/** A line of prose, or a row of a table. */
export type ZoneItem = { readonly line: PrintedLine; readonly row: null } | { readonly line: null; readonly row: TableRow }

/** Lines nearer than this, in heights of the font, are not one under the other. */
const LINES_OVERLAP = 0.95

interface Band {
  left: number
  right: number
}

const LIST_MARK = /^(?:[•●○■□◆◇▪▫·‣➢✓❖–\-*]|[(（]?[\d一二三四五六七八九十a-zA-Z①-⑳]{1,3}[)）.．、]?)$/

/** Parts the lines of a zone into prose and tables: lines whose parts stand under each other, twice and more. */
export function toZoneItems(lines: readonly PrintedLine[]): ZoneItem[] {
  const items: ZoneItem[] = []
  let at = 0
  while (at < lines.length) {
    const to = tableEnd(lines, at)
    if (to === at) {
      const line = lines[at]
      if (line !== undefined) items.push({ line, row: null })
      at += 1
    } else {
      for (const row of toRows(lines.slice(at, to))) items.push({ line: null, row })
      at = to
    }
  }
  return items
}

/** Where the table ends that begins at this line; the line itself when none does. */
function tableEnd(lines: readonly PrintedLine[], from: number): number {
  const table: PrintedLine[] = []
  let smallestGap = Infinity
  for (const [at, line] of lines.slice(from).entries()) {
    const gap = line.baseline - (table.at(-1)?.baseline ?? line.baseline)
    if (gap > 4 * line.size) break
    if (!hasCells(line) && !isPartOfTable(table, line, { gap, smallestGap, below: lines[from + at + 1] })) break
    if (gap >= LINES_OVERLAP * line.size) smallestGap = Math.min(smallestGap, gap)
    table.push(line)
  }
  const rows = table.filter(hasCells).length
  const overlaps = table.some((line, at) => at > 0 && isOverlapping(table[at - 1], line))
  return (rows >= 2 || (rows === 1 && overlaps)) && areAligned(table) ? from + table.length : from
}

function isOverlapping(above: PrintedLine | undefined, line: PrintedLine | undefined): boolean {
  return above !== undefined && line !== undefined && line.baseline - above.baseline < LINES_OVERLAP * line.size
}

function hasCells(line: PrintedLine): boolean {
  const [first, , third] = line.segments
  return line.segments.length >= 2 && (third !== undefined || !LIST_MARK.test(first?.text ?? ''))
}

interface PartCase {
  readonly gap: number
  readonly smallestGap: number
  readonly below: PrintedLine | undefined
}

/** A line of a high cell: it overlaps the middle of its row, or stands in its column as close to the line above as lines of a cell do. */
function isPartOfTable(table: readonly PrintedLine[], line: PrintedLine, { gap, smallestGap, below }: PartCase): boolean {
  if (below !== undefined && hasCells(below) && isOverlapping(line, below)) return true
  if (table.length === 0) return false
  const isClose = gap <= Math.min(1.9 * line.size, smallestGap * 1.15)
  const columns = bandsOf({ text: '', left: line.left, right: line.right }, toBands(table)).length
  return isClose && (columns === 1 || (columns === 0 && isOverlapping(table.at(-1), line)))
}

/** In most rows the second part stands under the second part above. */
function areAligned(lines: readonly PrintedLine[]): boolean {
  const rows = lines.filter(hasCells)
  const bands = toBands(lines)
  if (bands.length < 2) return false
  const aligned = rows.filter((row) => row.segments.every((segment) => bandsOf(segment, bands).length === 1))
  return aligned.length >= Math.min(2, rows.length) && aligned.length >= rows.length * 0.6
}

/** The columns: what the lines with the most parts cover, and what stands beside that in lines with fewer. */
function toBands(lines: readonly PrintedLine[]): readonly Band[] {
  const bands: Band[] = []
  for (const { segments } of lines.toSorted((one, other) => other.segments.length - one.segments.length)) {
    for (const segment of segments) {
      const [band, another] = bandsOf(segment, bands)
      const open = bands[band ?? -1]
      if (open === undefined) bands.push({ left: segment.left, right: segment.right })
      else if (another === undefined) {
        open.left = Math.min(open.left, segment.left)
        open.right = Math.max(open.right, segment.right)
      }
    }
  }
  return bands.toSorted((one, other) => one.left - other.left)
}

function bandsOf(segment: Segment, bands: readonly Band[]): number[] {
  return bands.flatMap((band, at) => (segment.left <= band.right && segment.right >= band.left ? [at] : []))
}

function toRows(lines: readonly PrintedLine[]): TableRow[] {
  const bands = toBands(lines)
  const between = rowGap(lines)
  const rows: { baseline: number; cells: string[][]; hasFullLine: boolean }[] = []
  lines.forEach((line, at) => {
    const gap = line.baseline - (lines[at - 1]?.baseline ?? -Infinity)
    const isFull = line.segments.length >= bands.length
    const open = rows.at(-1)
    if (open === undefined || startsRow(line, { gap, between, isSecondFull: isFull && open.hasFullLine, bands }))
      rows.push({ baseline: line.baseline, cells: bands.map((): string[] => []), hasFullLine: isFull })
    else open.hasFullLine ||= isFull
    fill(rows.at(-1)?.cells ?? [], line, bands)
  })
  return rows
}

interface RowCase {
  readonly gap: number
  readonly between: number
  readonly isSecondFull: boolean
  readonly bands: readonly Band[]
}

/** Lines that overlap are of one row, for cells may stand in the middle of theirs; two lines with all columns are not. */
function startsRow(line: PrintedLine, { gap, between, isSecondFull, bands }: RowCase): boolean {
  if (gap < LINES_OVERLAP * line.size) return false
  if (isSecondFull || gap > between) return true
  const isFirstFilled = line.segments.some((segment) => bandsOf(segment, bands).includes(0))
  return between === Infinity && isFirstFilled && line.segments.length >= 2
}

/** What parts rows from the lines within them, where the table has more between its rows; else Infinity. */
function rowGap(lines: readonly PrintedLine[]): number {
  const gaps = lines.slice(1).map((line, at) => line.baseline - (lines[at]?.baseline ?? 0))
  const sorted = gaps.filter((gap, at) => gap >= LINES_OVERLAP * (lines[at + 1]?.size ?? 0)).toSorted((one, other) => one - other)
  const jumps = sorted.slice(1).map((gap, at) => gap / (sorted[at] ?? gap))
  const widest = Math.max(...jumps, 0)
  const hasHighCells = sorted.length < gaps.length
  if (widest < 1.12) return hasHighCells ? 0 : Infinity
  const at = jumps.indexOf(widest)
  return ((sorted[at] ?? 0) + (sorted[at + 1] ?? 0)) / 2
}

function fill(cells: string[][], line: PrintedLine, bands: readonly Band[]): void {
  for (const segment of line.segments) cells[bandsOf(segment, bands)[0] ?? nearestBand(segment, bands)]?.push(segment.text)
}

function nearestBand(segment: Segment, bands: readonly Band[]): number {
  const distances = bands.map((band) => Math.abs(band.left - segment.left))
  return distances.indexOf(Math.min(...distances))
}
