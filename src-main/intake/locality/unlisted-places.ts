import type { Range } from '../../../src-shared/domain/range.ts'
import { OPENING_LENGTH, READ_LENGTH, weights, type LocalityZones } from './locality-zones.ts'
import type { ShapedName } from './name-shape.ts'
import { isOfficeAfter } from './office-after.ts'
import type { PlaceMention } from './place-names.ts'
import { namesBeforeOffices, namesIn } from './unlisted-names.ts'

/** A place that the national list does not hold, where the report first gives its name, and how well it is attested. */
export interface UnlistedPlace extends Range {
  readonly score: number
}

/** A name where it was seen, and what that place of the report weighs. */
interface Sighting extends ShapedName {
  readonly weight: number
}

const LEAST_SCORE = 11
const LEAST_MENTIONS = 3
const MOST_COUNTED = 40
const MOST_META_LINES = 20
/** What a name behind other words of its zone weighs against one that opens it. */
const INSIDE = 0.7
const TOWN = /(?:镇|乡|街道)$/
/** Behind other words these are more often kinds of places than names: 补齐山区短板. */
const NAME_AT_FRONT = /(?:镇|乡|街道|山区)$/

/**
 * The best attested place that the national list does not hold, by a name with a rank in the title, the
 * subtitle, the publisher's name, the meta lines or the first lines; null when none is attested well enough.
 */
export function findUnlistedPlace(folded: string, mentions: readonly PlaceMention[], zones: LocalityZones): UnlistedPlace | null {
  return bestAttested(folded, sightingsInZones(folded, mentions, zones))
}

/** The same by names that come again and again before offices (某县委) anywhere in the text. */
export function findPlaceOfOffices(folded: string, mentions: readonly PlaceMention[]): UnlistedPlace | null {
  const names = namesBeforeOffices(folded, READ_LENGTH, mentions)
  return bestAttested(
    folded,
    names.map((name) => ({ ...name, weight: weights.opening })),
  )
}

function sightingsInZones(folded: string, mentions: readonly PlaceMention[], zones: LocalityZones): Sighting[] {
  const { title, subtitle, publisher, opening } = zones
  const meta = zones.meta.slice(0, MOST_META_LINES)
  const firstLines = opening === null ? null : { ...opening, end: Math.min(opening.end, opening.start + OPENING_LENGTH) }
  return [
    ...sightingsIn(folded, title, weights.title, mentions),
    ...sightingsIn(folded, subtitle, weights.subtitle, mentions),
    ...sightingsIn(folded, publisher, weights.publisher, mentions),
    ...[...meta, firstLines].flatMap((zone, at) =>
      sightingsIn(folded, zone, at < meta.length ? weights.meta : weights.opening, mentions).filter(
        ({ start, end }) => !TOWN.test(folded.slice(start, end)),
      ),
    ),
  ]
}

/** Of names that follow one another (某市某区) the last is meant. A town counts only where it opens the zone or follows its county. */
function sightingsIn(folded: string, zone: Range | null, weight: number, mentions: readonly PlaceMention[]): Sighting[] {
  if (zone === null) return []
  const names = namesIn(folded, zone, mentions)
  const sightings: Sighting[] = []
  for (const name of names) {
    const opens =
      !/[\p{L}\p{N}]$/u.test(folded.slice(zone.start, name.start)) ||
      [...names, ...mentions].some(({ end }) => end === name.start)
    const isContext = names.some(({ start }) => start === name.end)
    if (isContext || (!opens && NAME_AT_FRONT.test(folded.slice(name.start, name.end)))) continue
    sightings.push({ ...name, weight: opens ? weight : weight * INSIDE })
  }
  return sightings
}

interface Evidence {
  readonly first: Sighting
  readonly sum: number
  readonly best: number
}

function bestAttested(folded: string, sightings: readonly Sighting[]): UnlistedPlace | null {
  const byName = new Map<string, Evidence>()
  for (const sighting of sightings) {
    const name = folded.slice(sighting.start, sighting.end)
    const { first, sum, best } = byName.get(name) ?? { first: sighting, sum: 0, best: 0 }
    byName.set(name, { first, sum: sum + sighting.weight, best: Math.max(best, sighting.weight) })
  }
  const places = [...byName].map(([name, evidence]) => weigh(folded, name, evidence)).filter((place) => place !== null)
  return places.toSorted((one, other) => other.score - one.score || one.start - other.start)[0] ?? null
}

function weigh(folded: string, name: string, { first, sum, best }: Evidence): UnlistedPlace | null {
  const { all, offices } = countMentions(folded, name)
  const score = sum + all + offices / 2
  const isNamedAtHead = best >= weights.publisher * INSIDE
  if (score < LEAST_SCORE || (!isNamedAtHead && all < LEAST_MENTIONS)) return null
  if (first.shape === 'plain' && !isPlaceAllTheSame(name, all, offices)) return null
  return { start: first.start, end: first.end, score }
}

/** An everyday noun with a rank (石桥 and the like) is a place where its offices act, or where such a county or town comes again and again. */
function isPlaceAllTheSame(name: string, all: number, offices: number): boolean {
  return offices > 0 || (/(?:县|市|镇|乡|街道)$/.test(name) && all >= LEAST_MENTIONS)
}

function countMentions(folded: string, name: string): { all: number; offices: number } {
  let all = 0
  let offices = 0
  for (let at = folded.indexOf(name); at !== -1 && at < READ_LENGTH && all < MOST_COUNTED; at = folded.indexOf(name, at + 1)) {
    all += 1
    if (isOfficeAfter(folded, at + name.length)) offices += 1
  }
  return { all, offices }
}
