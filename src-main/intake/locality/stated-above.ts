import type { Range } from '../../../src-shared/domain/range.ts'
import { chooseDivision } from './choose-division.ts'
import type { PlaceMention } from './place-names.ts'
import { nameEndingAt, rankEnd } from './name-shape.ts'
import { namesIn } from './unlisted-names.ts'

/** The province and the city that a report puts its place in. */
interface PlaceAbove {
  readonly province: string | null
  readonly city: string | null
}

const NOTHING: PlaceAbove = { province: null, city: null }
const LOCATED = /^,?(?:位于|地处|隶属于?|属于|坐落(?:于|在)|地属|是)/
const LONGEST_NAME = 12
const MOST_PLACES = 20

/**
 * What stands above a place that the national list does not hold, as far as the report says it: the city
 * or province written right before the name, or behind 位于, 地处, 隶属. A city unknown to the list is given as written.
 */
export function statedAbove(text: string, folded: string, place: Range, mentions: readonly PlaceMention[]): PlaceAbove {
  const name = folded.slice(place.start, place.end)
  let found = NOTHING
  let at = folded.indexOf(name)
  for (let count = 0; at !== -1 && count < MOST_PLACES && found === NOTHING; count += 1) {
    found = above({ text, folded, mentions }, { start: at, end: at + name.length })
    at = folded.indexOf(name, at + name.length)
  }
  return found
}

interface Written {
  readonly text: string
  readonly folded: string
  readonly mentions: readonly PlaceMention[]
}

function above(written: Written, { start, end }: Range): PlaceAbove {
  const before = aboveEndingAt(written, start)
  if (before !== NOTHING) return before
  const located = LOCATED.exec(written.folded.slice(end, end + 6))
  return located === null ? NOTHING : aboveStartingAt(written, end + located[0].length)
}

function aboveEndingAt(written: Written, end: number): PlaceAbove {
  const { folded, mentions } = written
  const listed = mentions.find((mention) => mention.end === end)
  if (listed !== undefined) return ofListed(written, listed)
  const rankAt = end - 1
  if (!/[市州盟县]/.test(folded.charAt(rankAt)) || rankEnd(folded, rankAt) !== end) return NOTHING
  const name = nameEndingAt(folded, stretchStart(folded, rankAt), end)
  return name === null ? NOTHING : ofUnlisted(written, name)
}

function stretchStart(folded: string, at: number): number {
  return at - (/\p{Script=Han}+$/u.exec(folded.slice(Math.max(0, at - LONGEST_NAME), at))?.[0].length ?? 0)
}

function aboveStartingAt(written: Written, start: number): PlaceAbove {
  const { folded, mentions } = written
  const listed = mentions.find((mention) => mention.start === start)
  if (listed !== undefined) {
    const next = mentions.find((mention) => mention.start === listed.end)
    return ofListed(written, next ?? listed)
  }
  const [name] = namesIn(folded, { start, end: start + LONGEST_NAME }, mentions)
  return name?.start === start ? ofUnlisted(written, name) : NOTHING
}

function ofListed({ folded, mentions }: Written, mention: PlaceMention): PlaceAbove {
  const division = chooseDivision(mention, mentions, folded)
  return division === null ? NOTHING : { province: division.province, city: division.city }
}

/** A city or prefecture is the city; of a county only what stands above it counts. */
function ofUnlisted(written: Written, name: Range): PlaceAbove {
  const higher = aboveEndingAt(written, name.start)
  const isCity = /[市州盟]$/.test(written.folded.slice(name.start, name.end))
  if (isCity) return { province: higher.province, city: written.text.slice(name.start, name.end) }
  return higher
}
