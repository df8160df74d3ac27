import type { BlockKind } from '../../src-shared/domain/report.ts'
import type { Range } from '../../src-shared/domain/range.ts'

/** What of a block its outline needs. */
export interface OutlineBlock extends Range {
  readonly kind: BlockKind
  readonly level: number | null
}

const SHORT_HEADING = 12

/** Numbers that open a heading: 一、 （一） 1. （1） 1、 ① 第×条 第×章. */
const headingNumber =
  /^\s*(第[〇零一二三四五六七八九十百千\d]+[编篇章节節条條款]|[〇一二三四五六七八九十百]+[、.．，]|[（(][〇一二三四五六七八九十百]+[）)]|\d+(?:\.\d+)*[、.．]?(?=\D)|[（(]\d+[）)]|[①-⑳])/u

/**
 * Where a position stands in the outline: the numbers of the headings above it and the count of
 * paragraphs below the nearest, such as `二、 ¶3` or `二、（一） ¶1`; without headings `¶3`. A heading
 * without a number is named by its first characters. Empty for the title and for what stands before the body.
 */
export function placeInOutline(text: string, blocks: readonly OutlineBlock[], position: number): string {
  const open: OutlineBlock[] = []
  let paragraph = 0
  let inBody = false
  for (const block of blocks) {
    if (block.start > position) break
    inBody = isBody(block)
    if (block.kind === 'heading') {
      while (open.length > 0 && levelOf(open.at(-1)) >= levelOf(block)) open.pop()
      open.push(block)
      paragraph = 0
    } else if (inBody) {
      paragraph += 1
    }
  }
  const label = headingLabel(text, open)
  return [label, inBody && paragraph > 0 ? `¶${String(paragraph)}` : ''].filter((part) => part !== '').join(' ')
}

function isBody(block: OutlineBlock): boolean {
  return block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'tableRow' || block.kind === 'caption'
}

function levelOf(block: OutlineBlock | undefined): number {
  return block?.level ?? 1
}

/** The numbers of the headings from the top down; the nearest heading's first words where it has no number. */
function headingLabel(text: string, open: readonly OutlineBlock[]): string {
  const nearest = open.at(-1)
  if (nearest === undefined) return ''
  const nearestText = text.slice(nearest.start, nearest.end).trim()
  if (!headingNumber.test(nearestText)) return shortened(nearestText)
  return open.map((block) => headingNumber.exec(text.slice(block.start, block.end))?.[1] ?? '').join('')
}

function shortened(heading: string): string {
  const characters = Array.from(heading)
  return characters.length <= SHORT_HEADING ? heading : `${characters.slice(0, SHORT_HEADING - 1).join('')}…`
}
