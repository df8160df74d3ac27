import type { Range } from '../../../src-shared/domain/range.ts'
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
    if (towns.length > 0) return resolveTown({ start, end: start + name.length }, towns, mentions)
  }
  return null
}

function resolveTown(range: Range, towns: readonly Town[], mentions: readonly PlaceMention[]): FoundTown {
  const named = towns.filter((town) => isCountyNamed(town, mentions))
  const [town, ...others] = named.length > 0 ? named : towns
  const isSure = town !== undefined && others.length === 0
  return { ...range, code: isSure ? town.code : null, county: isSure ? divisionOfCode(town.areaCode) : null }
}

function isCountyNamed(town: Town, mentions: readonly PlaceMention[]): boolean {
  return mentions.some(({ place }) => place.form !== 'short' && place.divisions.some(({ code }) => code === town.areaCode))
}
