import { noValue, type FacetValue } from '../../../src-shared/domain/report-filter.ts'
import type { CountableFacet } from './facet.ts'

/** A facet with its counts, to be listed. */
export interface CountedFacet {
  readonly facet: CountableFacet
  /** By node. */
  readonly counts: Int32Array
  readonly labels: readonly (string | null)[]
  /** What the filter states of the facet: it is listed even where no report is left with it, so that it can be taken back. */
  readonly chosen: readonly string[]
  /** By node, among all present reports. */
  readonly countsOfAll: () => Int32Array
  readonly limit: number
}

/**
 * The values of a facet, at most `limit` and what is chosen, with how many there are in all. Trees stand with each value before those
 * below it; reports without a value come last.
 */
export function listFacet(counted: CountedFacet): { total: number; values: FacetValue[] } {
  const { facet, counts, labels } = counted
  const found = [...counts.keys()].filter((node) => (counts[node] ?? 0) > 0)
  const values = arrange(counted, keep(counted, found)).map((node): FacetValue => {
    const above = facet.parents[node] ?? -1
    return {
      value: facet.values[node] ?? '',
      label: labels[node] ?? null,
      parent: above === -1 ? null : (facet.values[above] ?? null),
      count: counts[node] ?? 0,
    }
  })
  return { total: found.length, values }
}

/** The most frequent nodes, and the chosen ones, with all above them. */
function keep({ facet, counts, chosen, countsOfAll, limit }: CountedFacet, found: readonly number[]): number[] {
  const depths = facet.parents.map((_, node) => depthOf(facet.parents, node))
  // Of equal counts the higher place first, so that the limit never keeps a value without the one above it.
  const rank = (one: number, other: number): number =>
    (counts[other] ?? 0) - (counts[one] ?? 0) || (depths[one] ?? 0) - (depths[other] ?? 0) || compareValues(facet, one, other)
  const kept = new Set(found.length <= limit ? found : found.toSorted(rank).slice(0, limit))
  const all = chosen.length === 0 ? counts : countsOfAll()
  for (const value of chosen) {
    if ((all[facet.nodeOf(value)] ?? 0) === 0) continue
    for (let node = facet.nodeOf(value); node !== -1 && !kept.has(node); node = facet.parents[node] ?? -1) kept.add(node)
  }
  return [...kept]
}

function depthOf(parents: readonly number[], node: number): number {
  let depth = 0
  for (let above = parents[node] ?? -1; above !== -1; above = parents[above] ?? -1) depth += 1
  return depth
}

function arrange({ facet, counts }: CountedFacet, nodes: readonly number[]): number[] {
  const { arrangement, given } = facet
  const places = new Map(given.map((value, place) => [value, place]))
  const placeOf = (node: number): number => places.get(facet.values[node] ?? '') ?? given.length
  const siblings = nodes.toSorted((one, other) => {
    const last = Number(facet.values[one] === noValue) - Number(facet.values[other] === noValue)
    if (last !== 0) return last
    if (arrangement === 'treeByValue') return compareValues(facet, one, other)
    if (arrangement === 'treeAsGiven') return placeOf(one) - placeOf(other)
    return (counts[other] ?? 0) - (counts[one] ?? 0) || compareValues(facet, one, other)
  })
  const below = Map.groupBy(siblings, (node) => facet.parents[node] ?? -1)
  const walk = (parent: number): number[] => (below.get(parent) ?? []).flatMap((node) => [node, ...walk(node)])
  return walk(-1)
}

function compareValues({ values }: CountableFacet, one: number, other: number): number {
  const [value = '', otherValue = ''] = [values[one], values[other]]
  return value === otherValue ? 0 : value < otherValue ? -1 : 1
}
