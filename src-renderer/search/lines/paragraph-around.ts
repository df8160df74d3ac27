import { rangesOverlap, wholeCharacters, type Range } from '../../../src-shared/domain/range.ts'
import type { Report } from '../../../src-shared/domain/report.ts'

/** A longer paragraph is shown in part: so many characters to each side. */
const sideLimit = 400

/** The blocks that a hit touches, as one stretch; of long ones what is near the hit. */
export function paragraphAround({ text, blocks }: Pick<Report, 'text' | 'blocks'>, hit: Range): Range {
  const touched = blocks.filter((block) => rangesOverlap(block, hit))
  const start = Math.min(hit.start, ...touched.map((block) => block.start))
  const end = Math.max(hit.end, ...touched.map((block) => block.end))
  return wholeCharacters(text, { start: Math.max(start, hit.start - sideLimit), end: Math.min(end, hit.end + sideLimit) })
}
