import type { ItemCutter } from './item-cutter.ts'
import type { TermTable } from './term-table.ts'

/** A term with what was counted of it. */
export interface PickedTerm {
  readonly term: string
  /** By group. */
  readonly counts: readonly number[]
  /** In how many texts it stands. */
  readonly texts: number
  readonly score: number
}

/** Which terms are picked. */
export interface TermPick {
  /** Terms that stand fewer times in all groups together are left out. */
  readonly minCount: number
  readonly limit: number
  /** False for terms to leave out: too short, or on the stop list. */
  isWanted(items: readonly string[]): boolean
  /** What terms are ordered by, the greatest first, then by term; not negative. */
  scoreOf(counts: readonly number[], totals: readonly number[]): number
}

/** Stands for a term that is left out. */
const OUT = -1

/** The first terms of a table. */
export function pickTop(table: TermTable, cutter: ItemCutter, pick: TermPick): PickedTerm[] {
  const scores = scoresOf(table, cutter, pick)
  const least = Math.max(0, scores.toSorted().at(-pick.limit) ?? 0)
  const picked: PickedTerm[] = []
  scores.forEach((score, entry) => {
    if (score < least) return
    const term = itemTexts(table, cutter, entry).join(cutter.joint)
    picked.push({ term, counts: countsOf(table, entry), texts: table.textsOf(entry), score })
  })
  return firstOf(picked, pick.limit)
}

/** The first of the terms by score, then by term. */
export function firstOf(terms: readonly PickedTerm[], limit: number): PickedTerm[] {
  return terms.toSorted((one, other) => other.score - one.score || (one.term < other.term ? -1 : 1)).slice(0, limit)
}

function scoresOf(table: TermTable, cutter: ItemCutter, pick: TermPick): Float64Array {
  const scores = new Float64Array(table.size).fill(OUT)
  for (let entry = 0; entry < scores.length; entry += 1) {
    const counts = countsOf(table, entry)
    const count = counts.reduce((sum, one) => sum + one, 0)
    if (count < pick.minCount || !pick.isWanted(itemTexts(table, cutter, entry))) continue
    scores[entry] = pick.scoreOf(counts, table.totals)
  }
  return scores
}

function countsOf(table: TermTable, entry: number): number[] {
  return table.totals.map((_, group) => table.countOf(entry, group))
}

function itemTexts(table: TermTable, cutter: ItemCutter, entry: number): string[] {
  return Array.from(table.itemsOf(entry), (item) => cutter.textOf(item))
}
