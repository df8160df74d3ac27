import type { FacetName } from '../../../src-shared/domain/report-filter.ts'

/** A facet of the library, one of the analyst's own attributes too. */
export type CatalogueFacet = FacetName | `attribute:${string}`

/** What one facet of a filter asks: the codes of the facet's column, by ordinal, and which of them it takes. */
export interface Condition {
  readonly facet: CatalogueFacet
  readonly codes: Int32Array
  readonly accepted: Uint8Array
}

/** Leaves, of the reports marked in `among`, those that meet the conditions; `among` itself is changed. */
export function narrow(among: Uint8Array, conditions: readonly Condition[]): Uint8Array {
  for (const { codes, accepted } of conditions) {
    for (let ordinal = 0; ordinal < among.length; ordinal += 1) {
      if (accepted[codes[ordinal] ?? 0] !== 1) among[ordinal] = 0
    }
  }
  return among
}

/**
 * Which reports meet all conditions, and which all but one: those count in the facet whose condition they fail, for a facet's
 * own choice does not narrow its own counts.
 */
export class Selection {
  private readonly conditions: readonly Condition[]
  /** By ordinal: 0 where all conditions are met, n + 1 where the one numbered n is the only one that is not, {@link out} else. */
  private readonly marks: Uint16Array

  constructor(among: Uint8Array, conditions: readonly Condition[]) {
    this.conditions = conditions
    this.marks = new Uint16Array(among.length)
    for (let ordinal = 0; ordinal < among.length; ordinal += 1) if (among[ordinal] !== 1) this.marks[ordinal] = out
    for (const [index, { codes, accepted }] of conditions.entries()) {
      for (let ordinal = 0; ordinal < among.length; ordinal += 1) {
        if (accepted[codes[ordinal] ?? 0] !== 1) this.marks[ordinal] = this.marks[ordinal] === 0 ? index + 1 : out
      }
    }
  }

  /** How many reports meet all conditions. */
  count(): number {
    let count = 0
    for (let ordinal = 0; ordinal < this.marks.length; ordinal += 1) if (this.marks[ordinal] === 0) count += 1
    return count
  }

  /** How many reports have each code of a facet's column, the facet's own condition left aside. */
  countCodes(facet: CatalogueFacet, codes: Int32Array, codeCount: number): Int32Array {
    const counts = new Int32Array(codeCount)
    const own = this.conditions.findIndex((condition) => condition.facet === facet) + 1
    const { marks } = this
    for (let ordinal = 0; ordinal < marks.length; ordinal += 1) {
      const mark = marks[ordinal]
      if (mark === 0 || mark === own) {
        const code = codes[ordinal] ?? 0
        counts[code] = (counts[code] ?? 0) + 1
      }
    }
    return counts
  }
}

/** Marks what does not count in any facet. */
const out = 0xffff
