import type { Locality } from '../../../src-shared/domain/report.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import { certainties, type FoundValue } from '../metadata/found-value.ts'
import type { Division } from './divisions.ts'
import { findPlaceMentions, type PlaceMention } from './place-names.ts'
import { chooseDivision } from './choose-division.ts'
import { levelOfDivision, levelOfName } from './administrative-level.ts'
import { findVillage, findVillageElsewhere, findZone, findZoneElsewhere } from './find-zone.ts'
import { findTown, type FoundTown } from './find-town.ts'
import { ownerElsewhere } from './owner-elsewhere.ts'
import { OPENING_LENGTH, READ_LENGTH, weights, type LocalityZones } from './locality-zones.ts'
import { findTaiwanTown } from './taiwan-towns.ts'
import { statedAbove } from './stated-above.ts'
import { findPlaceOfOffices, findUnlistedPlace, type UnlistedPlace } from './unlisted-places.ts'

const LEAST_SCORE = 6
/** A listed place with this much evidence is named by the report's head: the whole text is not searched for another. */
const CLEAR_SCORE = 20
/** What a place of the rank that the report calls its own (全县, 我区) has before others. */
const HINT_SCORE = 5

/** What mentions outside title, subtitle and publisher add at most. */
const MOST_ELSEWHERE = 35

interface Candidate {
  readonly mention: PlaceMention
  readonly first: number
  score: number
  /** What its mentions outside the report's head have added to the score. */
  elsewhere: number
}

/** The place that a report is about, by where and how often places are named; its name is given as written. */
export function findLocality(text: string, folded: string, zones: LocalityZones): FoundValue<Locality> | null {
  const mentions = findPlaceMentions(folded, 0, Math.min(folded.length, READ_LENGTH))
  const written: Written = { text, folded, zones, mentions }
  const hint = levelHint(folded)
  const inTitle = zones.title === null ? null : findInTitle(written, zones.title)
  if (inTitle !== null) return inTitle
  const town = findOwnTown(written)
  const unlisted = findUnlistedPlace(folded, mentions, zones)
  const winner = rank(folded, mentions, { zones, hint, unlisted })
  if (town !== null) return townLocality(written, town)
  const other = unlisted ?? ((winner?.score ?? 0) < CLEAR_SCORE ? findPlaceOfOffices(folded, mentions) : null)
  if (other !== null && isBetterAttested(folded, other, winner, hint)) return unlistedLocality(written, other)
  return winner === null ? null : listedLocality(written, winner)
}

/** The town that the title names, or the subtitle of a title that names no place; in Taiwan the one whose office speaks. */
function findOwnTown({ folded, zones, mentions }: Written): FoundTown | null {
  const { title, subtitle } = zones
  const town = title === null ? null : findTown(folded, title, mentions)
  if (town !== null) return town
  const isPlaced = subtitle === null || (title !== null && lastNamed(mentions, title) !== null)
  return (isPlaced ? null : findTown(folded, subtitle, mentions)) ?? findTaiwanTown(folded, zones)
}

/** A report while its place is looked for. */
interface Written {
  readonly text: string
  readonly folded: string
  readonly zones: LocalityZones
  readonly mentions: readonly PlaceMention[]
}

/** A place below or beside the listed ones that the title names right behind one of them: a zone, or a village of its town. */
function findInTitle(written: Written, title: Range): FoundValue<Locality> | null {
  const zone = findZone(written.folded, title, written.mentions) ?? findZoneElsewhere(written.folded, title, written.mentions)
  if (zone === null) return findVillageInTitle(written, title)
  return placed(written, zone, { code: null, level: null, ...aboveOf(written, zone.owner) })
}

function findVillageInTitle(written: Written, title: Range): FoundValue<Locality> | null {
  const { folded, mentions } = written
  const town = findTown(folded, title, mentions)
  const owner = lastNamed(mentions, title)
  const village = findVillage(folded, title, town?.end ?? owner?.end ?? title.end)
  if (village === null) return findVillageBehindTown(written, title)
  const { province, city } = town?.county ?? aboveOf(written, owner)
  return placed(written, village, { code: null, level: 'village', province, city })
}

const LONGEST_TOWN = 8

/** The village that opens the title, put where the text has it: 某县某镇某村. */
function findVillageBehindTown(written: Written, title: Range): FoundValue<Locality> | null {
  const village = findVillageElsewhere(written.folded, title)
  if (village === null) return null
  const owner = written.mentions.findLast(({ end }) => end <= village.start && village.start - end <= LONGEST_TOWN)
  const at = { start: title.start, end: title.start + village.end - village.start }
  return placed(written, at, { code: null, level: 'village', ...aboveOf(written, owner ?? null) })
}

function lastNamed(mentions: readonly PlaceMention[], title: Range): PlaceMention | null {
  return mentions.findLast(({ start, end, place }) => start >= title.start && end <= title.end && place.form !== 'short') ?? null
}

function aboveOf({ folded, mentions }: Written, owner: PlaceMention | null): { province: string | null; city: string | null } {
  const division = owner === null ? null : chooseDivision(owner, mentions, folded)
  return { province: division?.province ?? null, city: division?.city ?? null }
}

function placed({ text, zones }: Written, { start, end }: Range, rest: Omit<Locality, 'name'>): FoundValue<Locality> {
  const isKnown = rest.code !== null || rest.province !== null
  const certainty = certaintyAt({ start, end }, zones) - (isKnown ? 0 : UNPLACED)
  return { value: { name: text.slice(start, end), ...rest }, origin: 'found', certainty, at: { start, end } }
}

/** What is taken off the certainty of a place that neither the national list nor the report puts anywhere. */
const UNPLACED = 0.2

/** Where a report names its place says how sure it is. */
function certaintyAt({ start, end }: Range, { title, subtitle, publisher, opening }: LocalityZones): number {
  const isIn = (zone: Range | null): boolean => zone !== null && start >= zone.start && end <= zone.end
  if (isIn(title)) return certainties.labelled
  if (isIn(subtitle)) return certainties.formed
  return isIn(publisher) || isIn(opening) ? certainties.placed : certainties.guessed
}

/** A listed place has priority where its own evidence is as good. */
function isBetterAttested(folded: string, other: UnlistedPlace, winner: Candidate | null, hint: string | null): boolean {
  const isHinted = hint !== null && folded.slice(other.start, other.end).endsWith(hint)
  return winner === null || other.score + (isHinted ? HINT_SCORE : 0) > winner.score
}

function listedLocality(written: Written, { mention }: Candidate): FoundValue<Locality> {
  const { folded, mentions } = written
  const division = chooseDivision(mention, mentions, folded)
  const levels = new Set(mention.place.divisions.map(levelOfDivision))
  const [level] = division === null ? levels : [levelOfDivision(division)]
  return placed(written, fullestMention(mention, division, mentions), {
    code: division?.code ?? null,
    province: division?.province ?? null,
    city: division?.city ?? null,
    level: division === null && levels.size > 1 ? null : (level ?? null),
  })
}

function unlistedLocality(written: Written, place: UnlistedPlace): FoundValue<Locality> {
  const { text, folded, mentions, zones } = written
  const level = levelOfName(folded.slice(place.start, place.end), null)
  const stated = statedAbove(text, folded, place, mentions)
  const above =
    level === 'township' && stated.province === null ? (ownerElsewhere(folded, place, mentions, zones) ?? stated) : stated
  const { province, city } = above
  return placed(written, place, { code: null, province, city, level: levelOfName(folded.slice(place.start, place.end), city) })
}

/** A listed town is the one whose county the report names; a name that the list has elsewhere only is of the county that it does name. */
function townLocality(written: Written, town: FoundTown): FoundValue<Locality> {
  const { text, folded, mentions, zones } = written
  const stated = statedAbove(text, folded, town, mentions)
  const above = town.county ?? (stated.province === null ? ownerElsewhere(folded, town, mentions, zones) : stated)
  return placed(written, town, {
    code: town.code,
    province: above?.province ?? null,
    city: above?.city ?? null,
    level: 'township',
  })
}

interface Setting {
  readonly zones: LocalityZones
  readonly hint: string | null
  /** A place right behind a listed one: the listed one says where it is. */
  readonly unlisted: Range | null
}

function rank(folded: string, mentions: readonly PlaceMention[], { zones, hint, unlisted }: Setting): Candidate | null {
  const candidates = new Map<string, Candidate>()
  mentions.forEach((mention, index) => {
    if (mention.end === unlisted?.start || isOnlyContext(mention, mentions[index + 1])) return
    const known = candidates.get(mention.place.name)
    const candidate = known ?? { mention, first: mention.start, score: 0, elsewhere: 0 }
    candidates.set(mention.place.name, candidate)
    addMention(candidate, folded, mention, { zones, mentions })
  })
  for (const candidate of candidates.values())
    if (hint !== null && candidate.mention.place.name.endsWith(hint)) candidate.score += HINT_SCORE
  const ranked = [...candidates.values()].toSorted((one, other) => other.score - one.score || one.first - other.first)
  const best = ranked[0]
  return best === undefined || best.score < LEAST_SCORE ? null : best
}

/** In 某省某市某区 only the last is meant; those before it say where it is. */
function isOnlyContext(mention: PlaceMention, next: PlaceMention | undefined): boolean {
  if (next === undefined || next.start - mention.end > 1) return false
  const rankOf = { province: 0, city: 1, county: 2 } as const
  const [own] = mention.place.divisions
  const [other] = next.place.divisions
  return own !== undefined && other !== undefined && next.place.form !== 'short' && rankOf[own.level] < rankOf[other.level]
}

/** However often a place is mentioned, the one that the title names stands before it. */
function addMention(
  candidate: Candidate,
  folded: string,
  mention: PlaceMention,
  { zones, mentions }: Pick<Written, 'zones' | 'mentions'>,
): void {
  const trust = isWrittenOut(mention, mentions, zones.title) ? 1 : trustIn(folded, mention, zones.title)
  const weight = headWeight(mention, zones)
  if (weight !== null) {
    candidate.score += weight * trust
    return
  }
  const added = Math.min(scoreElsewhere(folded, mention, zones.opening) * trust, MOST_ELSEWHERE - candidate.elsewhere)
  candidate.elsewhere += added
  candidate.score += added
}

function headWeight({ start, end }: PlaceMention, { title, subtitle, publisher }: LocalityZones): number | null {
  const isIn = (zone: Range | null): boolean => zone !== null && start >= zone.start && end <= zone.end
  if (isIn(title)) return weights.title
  if (isIn(subtitle)) return weights.subtitle
  return isIn(publisher) ? weights.publisher : null
}

function scoreElsewhere(folded: string, { start, end }: PlaceMention, opening: Range | null): number {
  const isOpening = opening !== null && start >= opening.start && end <= Math.min(opening.end, opening.start + OPENING_LENGTH)
  const governs = /^(?:[省市县区州盟旗]?委|[省市县区州盟旗]?政府|党工委)/.test(folded.slice(end, end + 3)) ? 1.5 : 1
  return (isOpening ? weights.opening : 1) * governs
}

/** True for a short name that opens the title of a report which writes the same place out in full elsewhere. */
function isWrittenOut({ start, place }: PlaceMention, mentions: readonly PlaceMention[], title: Range | null): boolean {
  if (place.form !== 'short' || title === null || start > title.start + 1) return false
  return mentions.some(
    (other) => other.place.form === 'full' && other.place.divisions.some((one) => place.divisions.includes(one)),
  )
}

/** How far a form can be believed: short county names are ordinary words elsewhere, save where a title opens with them. */
function trustIn(folded: string, { start, end, place }: PlaceMention, title: Range | null): number {
  if (place.form === 'full') return 1
  if (place.form === 'former') return 0.7
  const opensTitle = title !== null && start <= title.start + 1
  const isOffice = /^[省市县区州盟旗]?(?:委|政府|:|纪委)/.test(folded.slice(end, end + 3))
  if (place.divisions.some(({ level }) => level !== 'county')) return opensTitle || isOffice ? 0.8 : 0.5
  return opensTitle || isOffice ? 0.5 : 0.02
}

/** The rank that the report speaks of as its own: 全县, 我区, 市委. */
function levelHint(folded: string): string | null {
  const counts = new Map<string, number>()
  for (const match of folded
    .slice(0, READ_LENGTH)
    .matchAll(/(?:全|我|该|本)([省市县区州旗])(?![域间])|([市县区州旗])委(?!员)/g)) {
    const rankName = match[1] ?? match[2] ?? ''
    counts.set(rankName, (counts.get(rankName) ?? 0) + 1)
  }
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one)
  return first === undefined || first[1] < 2 ? null : first[0]
}

/** A short name in the title gives way to the full name of the same place where the report writes it out. */
function fullestMention(mention: PlaceMention, division: Division | null, mentions: readonly PlaceMention[]): PlaceMention {
  if (mention.place.form !== 'short' || division === null) return mention
  return mentions.find(({ place }) => place.form === 'full' && place.divisions.includes(division)) ?? mention
}
