import type { Division } from './divisions.ts'
import type { PlaceMention } from './place-names.ts'
import { townsOfCounty } from './towns.ts'

/** The division that a name means here. Of several with the same name the one whose city, province or towns the report names; null when nothing tells. */
export function chooseDivision(mention: PlaceMention, mentions: readonly PlaceMention[], folded: string): Division | null {
  const { divisions } = mention.place
  const [only] = divisions
  if (only === undefined || divisions.length === 1) return only ?? null
  return (
    clearBest(divisions, (division) => upperEvidence(division, mention, mentions)) ??
    clearBest(divisions, (division) => townEvidence(division, folded))
  )
}

function clearBest(divisions: readonly Division[], evidence: (division: Division) => number): Division | null {
  const weighed = divisions
    .map((division) => ({ division, weight: evidence(division) }))
    .toSorted((one, other) => other.weight - one.weight)
  const [first, second] = weighed
  return first !== undefined && first.weight > (second?.weight ?? 0) ? first.division : null
}

/** How often the city and the province above are named; most of all directly before the name. */
function upperEvidence(division: Division, mention: PlaceMention, mentions: readonly PlaceMention[]): number {
  let weight = 0
  for (const other of mentions) {
    const isAbove = other.place.divisions.some(
      ({ level, name }) => (level === 'city' && name === division.city) || (level === 'province' && name === division.province),
    )
    if (!isAbove) continue
    const isCity = other.place.divisions.some(({ level }) => level === 'city')
    weight += isCity ? 3 : 2
    if (other.end === mention.start) weight += 20
  }
  return weight
}

function townEvidence(division: Division, folded: string): number {
  if (division.level !== 'county' || division.code === null) return 0
  return townsOfCounty(division.code).filter(({ name }) => name.length >= 3 && folded.includes(name)).length
}
