import type { Range } from '../../../src-shared/domain/range.ts'

/** A stretch of a block's text; `isFigure` where it states a figure. */
export interface Stretch {
  readonly text: string
  readonly start: number
  readonly isFigure: boolean
}

/** The text of a block cut where figures begin and end. `figures` are in the order of the text; what overlaps the one before joins it. */
export function cutByFigures(text: string, block: Range, figures: readonly Range[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let at = block.start
  const push = (end: number, isFigure: boolean) => {
    if (end > at) stretches.push({ text: text.slice(at, end), start: at, isFigure })
    at = Math.max(at, end)
  }
  for (const figure of figures) {
    if (figure.end <= at || figure.start >= block.end) continue
    push(Math.min(figure.start, block.end), false)
    push(Math.min(figure.end, block.end), true)
  }
  push(block.end, false)
  return stretches
}

/** For each block, the figures that stand in it. Both lists are in the order of the text. */
export function figuresByBlock(blocks: readonly Range[], figures: readonly Range[]): readonly (readonly Range[])[] {
  let first = 0
  return blocks.map((block) => {
    while ((figures[first]?.end ?? Infinity) <= block.start) first += 1
    let last = first
    while ((figures[last]?.start ?? Infinity) < block.end) last += 1
    return figures.slice(first, last)
  })
}
