import { isWide, toSuperscript } from './pdf-characters.ts'
import type { PrintedLine, Run, Segment } from './pdf-page.ts'

/** A gap as wide as this, in heights of the font, parts the cells of a table; wider than any gap of justified text. */
const SEGMENT_GAP = 1.2
/** A gap that parts cells where the lines above and below are parted at the same places: narrow tables have no wider ones. */
const PIECE_GAP = 0.3
const MOST_PIECES = 12
/** No blank of prose is wider, in heights of the font. */
const PROSE_GAP = 0.6
const BLANK_GAP = 0.12
const OVERLAP_OF_LINE = 0.6
/** How many lines back a run may still belong to: lines come sorted, only raised and lowered glyphs step back. */
const OPEN_LINES = 6

/** Gathers runs into lines by their baselines, from top to bottom, parted where a gap is as wide as `partingGap` heights of the font; raised and lowered characters stay in their line. */
export function toLines(runs: readonly Run[], partingGap = SEGMENT_GAP): PrintedLine[] {
  const lines: Run[][] = []
  const leaders: Run[] = []
  for (const run of runs.toSorted((one, other) => one.baseline - other.baseline)) {
    const at = leaders.findLastIndex((leader, index) => index >= leaders.length - OPEN_LINES && isBeside(run, leader))
    const leader = leaders[at]
    if (leader === undefined) {
      lines.push([run])
      leaders.push(run)
    } else {
      lines[at]?.push(run)
      if (run.size > leader.size) leaders[at] = run
    }
  }
  const parted = lines
    .map((line, at) => [toLine(line, leaders[at], partingGap), toLine(line.flatMap(toPieces), leaders[at], PIECE_GAP)] as const)
    .filter(([line]) => line.segments.length > 0)
    .toSorted(([one], [other]) => one.baseline - other.baseline)
  return parted.map(([line, pieces], at) => {
    const standsUnder = [parted[at - 1], parted[at + 1]].some((other) => other !== undefined && areAligned(pieces, other[1]))
    return standsUnder ? pieces : line
  })
}

/** Two lines of as many parts, each under its own counterpart and no other. */
function areAligned(one: PrintedLine, other: PrintedLine): boolean {
  const count = one.segments.length
  if (count < 2 || count > MOST_PIECES || count !== other.segments.length) return false
  if (widestGap(one) < PROSE_GAP || widestGap(other) < PROSE_GAP) return false
  return one.segments.every((segment, at) => {
    const under = other.segments.flatMap(({ left, right }, index) =>
      left < segment.right && right > segment.left ? [index] : [],
    )
    return under.length === 1 && under[0] === at
  })
}

function widestGap({ segments, size }: PrintedLine): number {
  return Math.max(...segments.slice(1).map(({ left }, at) => left - (segments[at]?.right ?? left))) / size
}

/** A run parted at its blanks: pdf.js draws neighbouring cells together when little is between them. Where the parts stand is an estimate. */
function toPieces(run: Run): Run[] {
  const texts = run.text.split(' ')
  if (texts.length === 1) return [run]
  const widths = texts.map((text) => run.size * widthOf(text))
  const all = widths.reduce((sum, width) => sum + width, 0)
  const gap = Math.min(0.6, Math.max(0.31, (run.right - run.left - all) / (texts.length - 1) / run.size)) * run.size
  const scale = Math.max(0, run.right - run.left - gap * (texts.length - 1)) / Math.max(all, 1)
  let { left } = run
  return texts.map((text, at) => {
    const right = left + (widths[at] ?? 0) * scale
    const piece = { ...run, text, left, right }
    left = right + gap
    return piece
  })
}

/** About how wide a text is, in heights of its font. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += isWide(character) ? 1 : 0.55
  return width
}

/** Two runs are beside each other when their glyphs overlap in height. */
function isBeside(one: Run, other: Run): boolean {
  const overlap = Math.min(bottomOf(one), bottomOf(other)) - Math.max(topOf(one), topOf(other))
  return overlap > OVERLAP_OF_LINE * 0.9 * Math.min(one.size, other.size)
}

function topOf(run: Run): number {
  return run.baseline - 0.75 * run.size
}

function bottomOf(run: Run): number {
  return run.baseline + 0.15 * run.size
}

function toLine(runs: readonly Run[], leader: Run | undefined, partingGap: number): PrintedLine {
  const { baseline, size } = leader ?? { baseline: 0, size: 1 }
  const segments: Segment[] = []
  let last: Run | undefined
  for (const run of runs.toSorted((one, other) => one.left - other.left)) {
    if (last !== undefined && isDrawnTwice(last, run)) continue
    const text = isRaised(run, baseline, size) ? toSuperscript(run.text) : run.text
    const gap = last === undefined ? Infinity : (run.left - last.right) / size
    const open = gap > partingGap ? undefined : segments.pop()
    segments.push(joined(open, { ...run, text }, gap))
    last = run
  }
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), -Infinity)
  const isArtifact = runs.every((run) => run.isArtifact)
  return { segments, left: segments[0]?.left ?? 0, right, baseline, size, isArtifact }
}

function joined(open: Segment | undefined, run: Run, gap: number): Segment {
  if (open === undefined) return { text: run.text, left: run.left, right: run.right }
  const blank = gap > BLANK_GAP ? ' ' : ''
  return { text: open.text + blank + run.text, left: open.left, right: Math.max(open.right, run.right) }
}

/** Bold is sometimes made by drawing the same glyphs again, a hair's breadth aside. */
function isDrawnTwice(last: Run, run: Run): boolean {
  return (
    last.text === run.text &&
    Math.abs(last.left - run.left) < 0.3 * run.size &&
    Math.abs(last.baseline - run.baseline) < 0.3 * run.size
  )
}

function isRaised(run: Run, baseline: number, size: number): boolean {
  return run.size < 0.8 * size && run.baseline < baseline - 0.15 * size && /^\d{1,3}$/.test(run.text)
}
