import type { Range } from '../../../src-shared/domain/range.ts'
import { chooseDivision } from './choose-division.ts'
import { divisionOfCode, type Division } from './divisions.ts'
import { isKindOfPlace } from './name-shape.ts'
import type { PlaceMention } from './place-names.ts'
import { townsNamed, type Town } from './towns.ts'

/** A town that a title is about; code and county are null when several towns bear the name and nothing tells them apart. */
export interface FoundTown extends Range {
  readonly code: string | null
  readonly county: Division | null
}

const TOWN = /^[\u4e00-\u9fff]{1,6}?(?:街道|镇|乡|苏木)(?![村域区镇])/

/** The town at the head of a title or right after its county there; null when the title names none of the national list. */
export function findTown(folded: string, title: Range, mentions: readonly PlaceMention[]): FoundTown | null {
  const inTitle = mentions.filter(({ start, end }) => start >= title.start && end <= title.end)
  const starts = [title.start, ...inTitle.filter(({ place }) => place.form !== 'short').map(({ end }) => end)]
  for (const start of starts.toReversed()) {
    const name = TOWN.exec(folded.slice(start, Math.min(start + 9, title.end)))?.[0]
    if (name === undefined || /^[委政党全各多]/.test(name) || isKindOfPlace(name)) continue
    const towns = townsNamed(name)
    if (towns.length > 0) return resolveTown(folded, { start, end: start + name.length }, towns, mentions)
  }
  return findTownOfShort(folded, title, inTitle)
}

/** The town behind the short name of its own county or city, which opens the title: 义乌后宅街道. */
function findTownOfShort(folded: string, title: Range, inTitle: readonly PlaceMention[]): FoundTown | null {
  const owner = inTitle.find(({ start, place }) => place.form === 'short' && start === title.start)
  if (owner === undefined) return null
  const name = TOWN.exec(folded.slice(owner.end, Math.min(owner.end + 9, title.end)))?.[0]
  const towns = name === undefined ? [] : townsNamed(name).filter(({ areaCode }) => isUnder(owner.place.divisions, areaCode))
  const [town, ...others] = towns
  if (name === undefined || town === undefined || others.length > 0) return null
  return { start: owner.end, end: owner.end + name.length, code: town.code, county: divisionOfCode(town.areaCode) }
}

function isUnder(divisions: readonly Division[], areaCode: string): boolean {
  const county = divisionOfCode(areaCode)
  return divisions.some(
    ({ code, level, province, name }) =>
      code === areaCode || (level === 'city' && county?.province === province && county.city === name),
  )
}

function resolveTown(folded: string, range: Range, towns: readonly Town[], mentions: readonly PlaceMention[]): FoundTown {
  const around = mentions.filter(({ start, end, place }) => place.form !== 'short' && (end <= range.start || start >= range.end))
  const divisions = around.map((mention) => chooseDivision(mention, mentions, folded)).filter((division) => division !== null)
  const named = mostNamed(towns, divisions)
  const [town, ...others] = named
  const isSure = town !== undefined && others.length === 0
  return { ...range, code: isSure ? town.code : null, county: isSure ? divisionOfCode(town.areaCode) : null }
}

/** Of towns of one name those whose county the report names, else their city, else their province; all where it names no place. */
function mostNamed(towns: readonly Town[], named: readonly Division[]): readonly Town[] {
  const ofCounty = towns.filter(({ areaCode }) => named.some(({ code }) => code === areaCode))
  // a county that is named and has no town of this name: the town is another, which the list does not hold
  if (ofCounty.length > 0 || named.some(({ level }) => level === 'county')) return ofCounty
  const ofCity = townsBelow(towns, named, 'city')
  if (ofCity.length > 0) return ofCity
  return named.length > 0 ? townsBelow(towns, named, 'province') : towns
}

function townsBelow(towns: readonly Town[], named: readonly Division[], level: 'city' | 'province'): readonly Town[] {
  return towns.filter(({ areaCode }) => {
    const county = divisionOfCode(areaCode)
    return named.some(
      (division) => division.level === level && division.province === county?.province && division[level] === county[level],
    )
  })
}
