import type { Range } from '../../../src-shared/domain/range.ts'
import { nameEndingAt, rankEnd, type ShapedName } from './name-shape.ts'
import type { PlaceMention } from './place-names.ts'

const MOST_COUNTED = 40
const LONGEST_CLAUSE = 12
/** Longer zones and more offices than any report has tell nothing more. */
const LONGEST_ZONE = 200
const MOST_OFFICES = 400
const OFFICES = /[省市州盟县区旗](?=委(?![员托派屈任婉])|政府|人民政府)/g

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff

/** The names of places in a stretch of a folded text that are not in the national list, in order. */
export function namesIn(folded: string, zone: Range, mentions: readonly PlaceMention[]): ShapedName[] {
  const near = mentions.filter(({ start, end }) => start >= zone.start && end <= zone.end)
  const names: ShapedName[] = []
  const limit = Math.min(zone.end, zone.start + LONGEST_ZONE)
  const listed = near.filter(({ place }) => place.form !== 'short')
  let next = 0
  let floor = zone.start
  for (let at = zone.start; at < limit; at += 1) {
    while ((listed[next]?.start ?? limit) < at) next += 1
    const mention = listed[next]
    if (mention?.start === at) {
      floor = mention.end
      at = floor - 1
      continue
    }
    if (!isHan(folded.charCodeAt(at))) floor = at + 1
    const end = rankEnd(folded, at)
    const name = end === null || end > zone.end ? null : nameFrom(folded, floor, end, near)
    if (name === null) continue
    names.push(name)
    floor = name.end
    at = floor - 1
  }
  return names
}

/** The names that stand right before 某委 or 某政府 in a stretch from the beginning of a folded text, each time they do. */
export function namesBeforeOffices(folded: string, to: number, mentions: readonly PlaceMention[]): ShapedName[] {
  const names: ShapedName[] = []
  let count = 0
  for (const match of folded.slice(0, to).matchAll(OFFICES)) {
    count += 1
    if (count > MOST_OFFICES) break
    const end = match.index + 1
    const start = clauseStart(folded, match.index)
    if (end - start < 3 || mentions.some((mention) => mention.start < end && end <= mention.end)) continue
    const name = nameFrom(folded, start, end, mentions)
    if (name !== null) names.push(name)
  }
  return names
}

function clauseStart(folded: string, at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST_CLAUSE && isHan(folded.charCodeAt(start - 1))) start -= 1
  return start
}

/** The name between here and its rank; a province or city written short before it is not part of it. */
function nameFrom(folded: string, from: number, end: number, mentions: readonly PlaceMention[]): ShapedName | null {
  const floor = from + (/^(?:中国共产党|中共|共青团)/.exec(folded.slice(from, from + 5))?.[0].length ?? 0)
  const above = mentions.findLast(
    (mention) =>
      mention.start >= floor && mention.end <= end - 3 && mention.place.divisions.some(({ level }) => level !== 'county'),
  )
  const name = (above === undefined ? null : nameEndingAt(folded, above.end, end)) ?? nameEndingAt(folded, floor, end)
  return name === null ? null : withoutStrayStart(folded, name)
}

/** A character too many at the left shows where the name without it is the commoner one: 赴某某县. */
function withoutStrayStart(folded: string, name: ShapedName): ShapedName {
  let { start } = name
  let count = countOf(folded, folded.slice(start, name.end))
  while (name.end - start > 3) {
    const withoutIt = countOf(folded, folded.slice(start + 1, name.end))
    if (withoutIt <= count) break
    start += 1
    count = withoutIt
  }
  return { ...name, start }
}

function countOf(folded: string, name: string): number {
  let count = 0
  for (let at = folded.indexOf(name); at !== -1 && count < MOST_COUNTED; at = folded.indexOf(name, at + name.length)) count += 1
  return count
}
