import type { AdministrativeLevel } from '../../../src-shared/domain/report.ts'
import type { Division } from './divisions.ts'

/** The level of a listed division. Taiwan's counties stand in the list where cities do. */
export function levelOfDivision({ level, name }: Division): AdministrativeLevel {
  if (level === 'province') return 'province'
  return level === 'city' && !name.endsWith('县') ? 'prefecture' : 'county'
}

const levels: readonly (readonly [RegExp, AdministrativeLevel])[] = [
  [/(?:省|(?<!县)自治区|特别行政区)$/, 'province'],
  [/(?:州|盟|地区)$/, 'prefecture'],
  [/(?:县|旗|区)$/, 'county'],
  [/(?:镇|乡|街道|苏木)$/, 'township'],
  [/(?:村|社区|嘎查)$/, 'village'],
]

/** The level that a place's name tells by its rank, in a folded name; a 市 can be of two levels: of the lower one where a city stands above it. */
export function levelOfName(folded: string, city: string | null): AdministrativeLevel | null {
  if (folded.endsWith('市')) return city === null ? null : 'county'
  return levels.find(([rank]) => rank.test(folded))?.[1] ?? null
}
