import { firstBlockEndingFrom, type ReportLayout, type TextBlock } from './report-layout.ts'
import { runInHeads } from './run-in-heads.ts'

/** A line of the outline; `depth` counts from 0 for the highest level that occurs. A run-in head opens a paragraph that goes on after it. */
export interface OutlineEntry {
  readonly block: TextBlock
  readonly depth: number
  readonly label: string
  readonly isRunIn: boolean
}

const longestLabel = 60

/** The title, the headings and the run-in heads of a report, in reading order. */
export function outlineOf(layout: ReportLayout): OutlineEntry[] {
  const highest = Math.min(...layout.blocks.filter(isHead).map(levelOf))
  const runIn = runInHeads(layout)
  const entries: OutlineEntry[] = []
  let below = 0
  for (const block of layout.blocks) {
    if (isHead(block)) {
      const depth = levelOf(block) - highest
      below = depth + 1
      entries.push({ block, depth, label: labelOf(layout, block), isRunIn: false })
    }
    const head = runIn.get(block.id)
    if (head !== undefined) entries.push({ block, depth: below, label: head, isRunIn: true })
  }
  return entries
}

/** The last heading at or before the position, or null above the first. */
export function headingAt(outline: readonly OutlineEntry[], position: number): OutlineEntry | null {
  return outline.findLast((entry) => entry.block.start <= position) ?? null
}

/** The block at a position, or the one after it where it falls between two. */
export function blockAt(layout: ReportLayout, position: number): TextBlock | null {
  return layout.blocks[firstBlockEndingFrom(layout.blocks, position)] ?? layout.blocks.at(-1) ?? null
}

function isHead({ kind }: TextBlock): boolean {
  return kind === 'heading' || kind === 'title'
}

function labelOf({ text }: ReportLayout, { start, end }: TextBlock): string {
  return text.slice(start, Math.min(end, start + longestLabel)).trim()
}

function levelOf(block: TextBlock): number {
  return block.kind === 'title' ? 0 : (block.level ?? 1)
}
