import type { PrintedLine, Run, Segment, Zone } from './pdf-page.ts'
import { toLines } from './zone-lines.ts'

/** Columns may be closer than cells, for a comma hangs over the margin. */
const COLUMN_GAP = 0.5
const FEWEST_LINES = 3
const MOST_CANDIDATES = 12
/** Lines of a column fill it; cells of a table mostly do not. */
const FILL = 0.6
const DEEPEST = 6

interface PlacedSegment extends Segment {
  readonly baseline: number
  readonly size: number
}

/** Where two columns stand side by side: the right one's edge, and the first and last baseline of both. */
interface Gutter {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly characters: number
}

/** The page's runs as zones in the order of reading: what stands over columns, the columns from left to right, what stands under them. */
export function toZones(runs: readonly Run[], depth = 0, isColumn = false): Zone[] {
  if (runs.length === 0) return []
  const gutter = depth >= DEEPEST ? null : findGutter(toLines(runs, COLUMN_GAP))
  if (gutter === null) return [{ lines: toLines(runs), isColumn }]
  const { at, from, to } = gutter
  const beside = runs.filter(({ baseline }) => baseline >= from && baseline <= to)
  return [
    ...toZones(
      runs.filter(({ baseline }) => baseline < from),
      depth + 1,
      isColumn,
    ),
    ...toZones(
      beside.filter(({ left }) => left < at),
      depth + 1,
      true,
    ),
    ...toZones(
      beside.filter(({ left }) => left >= at),
      depth + 1,
      true,
    ),
    ...toZones(
      runs.filter(({ baseline }) => baseline > to),
      depth + 1,
      isColumn,
    ),
  ]
}

function findGutter(lines: readonly PrintedLine[]): Gutter | null {
  const segments = lines.flatMap((line) =>
    line.segments.map((segment) => ({ ...segment, baseline: line.baseline, size: line.size })),
  )
  const gutters = commonEdges(segments).flatMap((edge) => guttersAt(edge, segments))
  return gutters.toSorted((one, other) => other.characters - one.characters)[0] ?? null
}

/** Left edges where several lines begin, the most common first: each may be a right column's. */
function commonEdges(segments: readonly PlacedSegment[]): number[] {
  const counts = new Map<number, number>()
  for (const { left } of segments) counts.set(Math.round(left / 2) * 2, (counts.get(Math.round(left / 2) * 2) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count >= FEWEST_LINES).toSorted(([, one], [, other]) => other - one)
  return common.slice(0, MOST_CANDIDATES).map(([edge]) => edge - 2)
}

/** Stretches of the page where nothing crosses this edge and both sides are columns of prose. */
function guttersAt(edge: number, segments: readonly PlacedSegment[]): Gutter[] {
  const gutters: Gutter[] = []
  let stretch: PlacedSegment[] = []
  const close = (): void => {
    const gutter = gutterOf(edge, stretch)
    if (gutter !== null) gutters.push(gutter)
    stretch = []
  }
  for (const segment of segments) {
    if (segment.left < edge && segment.right > edge - 0.4 * segment.size) close()
    else stretch.push(segment)
  }
  close()
  return gutters
}

function gutterOf(edge: number, stretch: readonly PlacedSegment[]): Gutter | null {
  const left = stretch.filter((segment) => segment.left < edge)
  const right = stretch.filter((segment) => segment.left >= edge)
  if (!isProseColumn(left) || !isProseColumn(right)) return null
  const shared = (segments: readonly PlacedSegment[]): readonly [number, number] => [
    segments[0]?.baseline ?? 0,
    segments.at(-1)?.baseline ?? 0,
  ]
  const [[leftFrom, leftTo], [rightFrom, rightTo]] = [shared(left), shared(right)]
  if (Math.min(leftTo, rightTo) <= Math.max(leftFrom, rightFrom)) return null
  const characters = stretch.reduce((sum, { text }) => sum + text.length, 0)
  return { at: edge, from: topOf(stretch), to: bottomOf(stretch), characters }
}

/** Raised and lowered characters of the first and the last line are inside. */
function topOf([first]: readonly PlacedSegment[]): number {
  return (first?.baseline ?? 0) - 0.6 * (first?.size ?? 0)
}

function bottomOf(stretch: readonly PlacedSegment[]): number {
  const last = stretch.at(-1)
  return (last?.baseline ?? 0) + 0.3 * (last?.size ?? 0)
}

/** Prose fills its column: half of its lines are nearly as long as the longest, and long enough for a sentence. */
function isProseColumn(segments: readonly PlacedSegment[]): boolean {
  if (segments.length < FEWEST_LINES) return false
  const from = segments.reduce((least, { left }) => Math.min(least, left), Infinity)
  const to = segments.reduce((most, { right }) => Math.max(most, right), -Infinity)
  const widths = segments.map(({ left, right }) => right - left).toSorted((one, other) => one - other)
  const middle = widths[Math.floor(widths.length / 2)] ?? 0
  const size = segments[0]?.size ?? 1
  return middle >= FILL * (to - from) && middle >= 8 * size
}
