import type { Range } from '../../../src-shared/domain/range.ts'
import { chooseDivision } from './choose-division.ts'
import type { Division } from './divisions.ts'
import type { LocalityZones } from './locality-zones.ts'
import type { PlaceMention } from './place-names.ts'

/**
 * The county or city that a town or zone belongs to where the report names it apart: the only one that its publisher or its meta
 * lines name, else the only one that it names at all. Null where it names several, for some of them are only visited.
 */
export function ownerElsewhere(
  folded: string,
  place: Range,
  mentions: readonly PlaceMention[],
  { publisher, meta }: LocalityZones,
): Division | null {
  const others = mentions.filter(
    ({ start, end, place: { form } }) => form !== 'short' && (end <= place.start || start >= place.end),
  )
  const head = publisher === null ? meta : [publisher, ...meta]
  const inHead = others.filter(({ start, end }) => head.some((zone) => start >= zone.start && end <= zone.end))
  return onlyOne(folded, inHead, mentions) ?? onlyOne(folded, others, mentions)
}

/** The lowest of the places, if all others stand above it; null when they are of different counties or none tells which. */
function onlyOne(folded: string, places: readonly PlaceMention[], mentions: readonly PlaceMention[]): Division | null {
  const divisions = places.map((mention) => chooseDivision(mention, mentions, folded)).filter((division) => division !== null)
  const lowest =
    divisions.find(({ level }) => level === 'county') ?? divisions.find(({ level }) => level === 'city') ?? divisions[0]
  if (lowest === undefined) return null
  return divisions.every((division) => isAtOrAbove(division, lowest)) ? lowest : null
}

function isAtOrAbove(upper: Division, lower: Division): boolean {
  if (upper === lower) return true
  if (upper.level === 'province') return upper.province === lower.province
  return upper.level === 'city' && upper.city === lower.city && upper.province === lower.province
}
