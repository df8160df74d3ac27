import type { Catalogue } from '../catalogue/catalogue.ts'
import { textAt, type IndexSegment, type TextIndex } from '../text-index/text-index.ts'

/** So many texts that count no more are read for a sum. */
const mostLeftTexts = 200

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
      const ordinals = this.ordinalsOf(segment)
      const hear = (positions: Int32Array) => countPositions(positions, segment, ordinals, counts)
      if (folded.length === 1) this.index.eachList(segment, folded, hear)
      else hear(this.index.find(segment, folded))
    }
    for (const { content, folded: text } of this.index.unindexed()) {
      const ordinal = this.catalogue.ordinalOfContent(content)
      if (ordinal !== -1) counts[ordinal] = countIn(text, folded)
    }
    return counts
  }

  /**
   * How often one folded unit stands in all present reports, told from sums alone. Texts that are no report's now are read and taken off; null
   * where they are too many for that.
   */
  sumUnit(unit: string): { readonly hits: number; readonly reports: number } | null {
    const left = this.leftTexts()
    if (left === null) return null
    let { count: hits, texts: reports } = this.index.sumUnit(unit)
    for (const text of left) {
      const count = countIn(text, unit)
      hits -= count
      reports -= count > 0 ? 1 : 0
    }
    for (const { content, folded } of this.index.unindexed()) {
      if (this.catalogue.ordinalOfContent(content) === -1) continue
      const count = countIn(folded, unit)
      hits += count
      reports += count > 0 ? 1 : 0
    }
    return { hits, reports }
  }

  /** The folded texts in the segments that are no report's now, up to a few; null when there are more, or one cannot be read. */
  private leftTexts(): readonly string[] | null {
    const contents = this.index.segments.flatMap((segment) => {
      const ordinals = this.ordinalsOf(segment)
      return ordinals.includes(-1) ? segment.contents.filter((_, text) => ordinals[text] === -1) : []
    })
    if (contents.length > mostLeftTexts) return null
    const texts = contents.map((content) => this.index.readText(content))
    return texts.every((text) => text !== null) ? texts : null
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
function countPositions(positions: Int32Array, segment: IndexSegment, ordinals: Int32Array, counts: Uint32Array): void {
  const { starts } = segment
  for (let at = 0; at < positions.length;) {
    const text = textAt(segment, positions[at] ?? 0)
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
