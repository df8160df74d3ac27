import { firstBlockEndingFrom, type ReportLayout, type TextBlock } from './report-layout.ts'

/** A line of the outline; `depth` counts from 0 for the highest level that occurs. */
export interface OutlineEntry {
  readonly block: TextBlock
  readonly depth: number
  readonly label: string
}

const longestLabel = 60

/** The title and headings of a report, in reading order. */
export function outlineOf(layout: ReportLayout): OutlineEntry[] {
  const heads = layout.blocks.filter((block) => block.kind === 'heading' || block.kind === 'title')
  const highest = Math.min(...heads.map(levelOf))
  return heads.map((block) => ({
    block,
    depth: levelOf(block) - highest,
    label: layout.text.slice(block.start, Math.min(block.end, block.start + longestLabel)).trim(),
  }))
}

/** The last heading at or before the position, or null above the first. */
export function headingAt(outline: readonly OutlineEntry[], position: number): OutlineEntry | null {
  return outline.findLast((entry) => entry.block.start <= position) ?? null
}

/** The block at a position, or the one after it where it falls between two. */
export function blockAt(layout: ReportLayout, position: number): TextBlock | null {
  return layout.blocks[firstBlockEndingFrom(layout.blocks, position)] ?? layout.blocks.at(-1) ?? null
}

function levelOf(block: TextBlock): number {
  return block.kind === 'title' ? 0 : (block.level ?? 1)
}
