import { wholeCharacters, type Range } from '../../../src-shared/domain/range.ts'
import type { Block } from '../../../src-shared/domain/report.ts'

/** A block as the reader sets it; `marker` is the list marker that stands before it in the stored text, such as `3.`. */
export interface TextBlock extends Block {
  readonly marker: string
}

/** A report's text with its blocks in reading order, none overlapping, so that positions can be turned into places of the page. */
export interface ReportLayout {
  readonly text: string
  readonly blocks: readonly TextBlock[]
}

/** A place on the page: the number of a block and the UTF-16 offset inside it. */
export interface BlockPoint {
  readonly block: number
  readonly offset: number
}

/** A stretch of one block, as offsets inside it. */
export interface BlockPiece {
  readonly block: number
  readonly start: number
  readonly end: number
}

/** What is selected, with its direction: `focus` is where the caret is. */
export interface TextSelection {
  readonly anchor: number
  readonly focus: number
}

/** Where a position between two blocks goes: to the start of the next one or to the end of the one before. */
export type Lean = 'forward' | 'backward'

/** Prepares a report for the page. Blocks that overlap an earlier one are shortened: no character is shown twice. */
export function layOutReport(report: { readonly text: string; readonly blocks: readonly Block[] }): ReportLayout {
  const blocks: TextBlock[] = []
  let reached = 0
  for (const block of report.blocks.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const whole = wholeCharacters(report.text, { start: Math.max(block.start, reached), end: Math.max(block.end, reached) })
    const marker = block.kind === 'listItem' ? markerBefore(report.text, reached, whole.start) : ''
    blocks.push({ ...block, ...whole, marker })
    reached = whole.end
  }
  return { text: report.text, blocks }
}

/** The place of a position, or null when the report has no blocks. A position in a gap leans as asked, and the other way at the ends. */
export function pointAt(layout: ReportLayout, position: number, lean: Lean): BlockPoint | null {
  const { blocks } = layout
  const after = firstBlockEndingFrom(blocks, position)
  const next = blocks[after]
  if (next !== undefined && next.start <= position) {
    const touching = lean === 'forward' && position === next.end ? blocks[after + 1] : undefined
    if (touching?.start === position) return { block: after + 1, offset: 0 }
    return { block: after, offset: position - next.start }
  }
  const previous = blocks[after - 1]
  if (previous !== undefined && (lean === 'backward' || next === undefined)) {
    return { block: after - 1, offset: previous.end - previous.start }
  }
  return next === undefined ? null : { block: after, offset: 0 }
}

/** The position of a place; an offset beyond its block is clipped to it. */
export function positionAt(layout: ReportLayout, point: BlockPoint): number {
  const block = layout.blocks[point.block]
  if (block === undefined) return layout.text.length
  return Math.min(block.end, block.start + Math.max(0, point.offset))
}

/** The stretches of blocks that a range covers, in reading order; what lies between blocks is left out. */
export function piecesOf(layout: ReportLayout, range: Range): BlockPiece[] {
  const pieces: BlockPiece[] = []
  for (let index = firstBlockEndingFrom(layout.blocks, range.start); index < layout.blocks.length; index += 1) {
    const block = layout.blocks[index]
    if (block === undefined || block.start >= range.end) break
    const start = Math.max(range.start, block.start)
    const end = Math.min(range.end, block.end)
    if (end > start) pieces.push({ block: index, start: start - block.start, end: end - block.start })
  }
  return pieces
}

/** The range from the first to the last character of a selection, whichever way it was made. */
export function rangeOfSelection(selection: TextSelection): Range {
  return { start: Math.min(selection.anchor, selection.focus), end: Math.max(selection.anchor, selection.focus) }
}

/**
 * The range as it is worth tagging: whole characters, without blanks and line ends at its ends, and
 * beginning and ending inside blocks. Empty (at its start) when nothing readable is left.
 */
export function tidyRange(layout: ReportLayout, range: Range): Range {
  const pieces = piecesOf(layout, wholeCharacters(layout.text, range))
  const first = pieces.at(0)
  const last = pieces.at(-1)
  if (first === undefined || last === undefined) return { start: range.start, end: range.start }
  return withoutBlankEnds(layout.text, {
    start: positionAt(layout, { block: first.block, offset: first.start }),
    end: positionAt(layout, { block: last.block, offset: last.end }),
  })
}

/** The range without blanks and line ends at both its ends. */
export function withoutBlankEnds(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && isBlank(text, start)) start += 1
  while (end > start && isBlank(text, end - 1)) end -= 1
  return { start, end }
}

/** The number of the first block that ends at or after the position; the number of blocks when none does. */
export function firstBlockEndingFrom(blocks: readonly TextBlock[], position: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((blocks[middle]?.end ?? Infinity) < position) low = middle + 1
    else high = middle
  }
  return low
}

function isBlank(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index))
}

const longestMarker = 12

function markerBefore(text: string, from: number, to: number): string {
  const lineStart = Math.max(from, text.lastIndexOf('\n', to - 1) + 1)
  const marker = text.slice(lineStart, to).trim()
  if (marker.length > longestMarker) return ''
  return /^[-*+]$/.test(marker) ? '•' : marker
}
