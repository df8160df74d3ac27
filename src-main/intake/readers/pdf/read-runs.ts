import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { toCharacters } from './pdf-characters.ts'
import type { Run } from './pdf-page.ts'
import { readItems, type TextItem } from './read-items.ts'

/** What stands on a page: its runs in the direction that most of it is read in, and the texts across it. */
export interface PageRuns {
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly across: readonly string[]
  /** UTF-16 units of text, blanks between runs apart. */
  readonly length: number
  /** False when the page holds more than was to be taken. */
  readonly isWhole: boolean
}

/** Where a run begins on the displayed page (y downwards), which way its line goes, and how long it is. */
interface PlacedRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly length: number
  readonly size: number
  /** Quarter turns clockwise; null when it stands askew. */
  readonly turn: number | null
  readonly isArtifact: boolean
}

/** Reads the text of a page, until `isEnough` of the units taken so far. */
export async function readRuns(page: PDFPageProxy, isEnough: (length: number) => boolean): Promise<PageRuns> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const placed: PlacedRun[] = []
  const { isWhole, length } = await readItems(page, isEnough, (item, style) => {
    const run = toPlacedRun(item, transform, style)
    if (run !== null) placed.push(run)
  })
  const turn = mainTurn(placed)
  const size = turn % 2 === 0 ? { width, height } : { width: height, height: width }
  return {
    ...size,
    runs: placed.filter((run) => run.turn === turn).map((run) => toRun(run, turn, { width, height })),
    across: placed.filter((run) => run.turn !== turn).map(({ text }) => text),
    length,
    isWhole,
  }
}

function toPlacedRun(
  item: TextItem,
  view: readonly number[],
  style: { isVertical: boolean; isArtifact: boolean },
): PlacedRun | null {
  const [a, b, c, d, x, y] = multiply(view, item.transform)
  const text = toCharacters(item.str).trim()
  const size = Math.hypot(c, d)
  const length = style.isVertical ? item.height : item.width
  if (text === '' || ![x, y, size, length].every(Number.isFinite) || size < 0.1) return null
  // A line of vertical writing goes the way of the glyphs' own downwards axis, about its middle.
  const [dx, dy] = style.isVertical ? [-c, -d] : [a, b]
  return { text, x, y, length: Math.abs(length), size, turn: toTurn(dx, dy), isArtifact: style.isArtifact }
}

type Matrix = readonly [number, number, number, number, number, number]

function multiply(one: readonly number[], other: readonly number[]): Matrix {
  const [[a, b, c, d, e, f], [g, h, i, j, k, l]] = [toMatrix(one), toMatrix(other)]
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function toMatrix([a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN]: readonly number[]): Matrix {
  return [a, b, c, d, e, f]
}

/** The quarter turn that a direction is within five degrees of. */
function toTurn(dx: number, dy: number): number | null {
  const quarters = Math.atan2(dy, dx) / (Math.PI / 2)
  const nearest = Math.round(quarters)
  return Math.abs(quarters - nearest) > 5 / 90 ? null : (nearest + 4) % 4
}

/** The direction of most of the page's text: tables are printed sideways, and vertical writing goes down. */
function mainTurn(runs: readonly PlacedRun[]): number {
  const units = [0, 0, 0, 0]
  for (const { turn, text } of runs) if (turn !== null) units[turn] = (units[turn] ?? 0) + text.length
  return units.indexOf(Math.max(...units))
}

/** The run as on a page turned back, so that its line goes from left to right. */
function toRun(run: PlacedRun, turn: number, { width, height }: { width: number; height: number }): Run {
  const { x, y, length, text, size, isArtifact } = run
  const [left, baseline] = [
    [x, y],
    [y, width - x],
    [width - x, height - y],
    [height - y, x],
  ][turn] ?? [x, y]
  return { text, left: left ?? x, right: (left ?? x) + length, baseline: baseline ?? y, size, isArtifact }
}
