import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IndexSegment, TextIndex } from '../text-index/text-index.ts'

/** Which report each text of the index belongs to now, and how often a literal stands in each report. */
export class IndexedReports {
  private readonly index: TextIndex
  private readonly catalogue: Catalogue
  private readonly ordinals = new Map<IndexSegment, Int32Array>()
  private version = -1

  constructor(index: TextIndex, catalogue: Catalogue) {
    this.index = index
    this.catalogue = catalogue
  }

  /** How often a folded literal stands in each present report, by ordinal: every occurrence, overlapping ones too. */
  count(folded: string): Uint32Array {
    const counts = new Uint32Array(this.catalogue.size)
    for (const segment of this.index.segments) {
      const positions = this.index.find(segment, folded)
      if (positions.length > 0) countPositions(positions, segment.starts, this.ordinalsOf(segment), counts)
    }
    for (const { content, folded: text } of this.index.unindexed()) {
      const ordinal = this.catalogue.ordinalOfContent(content)
      if (ordinal !== -1) counts[ordinal] = countIn(text, folded)
    }
    return counts
  }

  private ordinalsOf(segment: IndexSegment): Int32Array {
    if (this.version !== this.catalogue.version) {
      this.ordinals.clear()
      this.version = this.catalogue.version
    }
    const known = this.ordinals.get(segment)
    if (known !== undefined) return known
    const made = Int32Array.from(segment.contents, (content) => this.catalogue.ordinalOfContent(content))
    this.ordinals.set(segment, made)
    return made
  }
}

/** `ordinals` is −1 for texts that are no report's now. */
function countPositions(positions: Int32Array, starts: Int32Array, ordinals: Int32Array, counts: Uint32Array): void {
  let text = 0
  for (let at = 0; at < positions.length;) {
    const position = positions[at] ?? 0
    while ((starts[text + 1] ?? Infinity) <= position) text += 1
    const end = starts[text + 1] ?? Infinity
    const from = at
    while (at < positions.length && (positions[at] ?? 0) < end) at += 1
    const ordinal = ordinals[text] ?? -1
    if (ordinal !== -1) counts[ordinal] = (counts[ordinal] ?? 0) + at - from
  }
}

function countIn(text: string, literal: string): number {
  let count = 0
  for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1)) count += 1
  return count
}
