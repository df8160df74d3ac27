import type { Division } from './divisions.ts'
import type { PlaceMention } from './place-names.ts'
import { townsOfCounty } from './towns.ts'

/**
 * The division that a name means here. Of several with the same name the one whose city or province the report names, whose towns or
 * neighbours it names, or whose province the site is registered in; null when nothing tells.
 */
export function chooseDivision(mention: PlaceMention, mentions: readonly PlaceMention[], folded: string): Division | null {
  const { divisions } = mention.place
  const [only] = divisions
  if (only === undefined || divisions.length === 1) return only ?? null
  return (
    clearBest(divisions, (division) => upperEvidence(division, mention, mentions)) ??
    clearBest(divisions, (division) => townEvidence(division, folded)) ??
    clearBest(divisions, (division) => neighbourEvidence(division, mention, mentions) + registryEvidence(division, folded))
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

/** How many other counties of the same city the report names. */
function neighbourEvidence(division: Division, mention: PlaceMention, mentions: readonly PlaceMention[]): number {
  const names = mentions.filter(
    ({ place }) =>
      place.name !== mention.place.name &&
      place.form !== 'short' &&
      place.divisions.some(
        ({ level, city, province }) => level === 'county' && city === division.city && province === division.province,
      ),
  )
  return new Set(names.map(({ place }) => place.name)).size
}

/** The signs of provinces, as they open the numbers that web sites are registered under (苏ICP备…) and documents are issued under (苏政发〔…). */
const PROVINCE_SIGNS: Readonly<Record<string, string>> = {
  京: '北京市',
  津: '天津市',
  冀: '河北省',
  晋: '山西省',
  蒙: '内蒙古自治区',
  辽: '辽宁省',
  吉: '吉林省',
  黑: '黑龙江省',
  沪: '上海市',
  苏: '江苏省',
  浙: '浙江省',
  皖: '安徽省',
  闽: '福建省',
  赣: '江西省',
  鲁: '山东省',
  豫: '河南省',
  鄂: '湖北省',
  湘: '湖南省',
  粤: '广东省',
  桂: '广西壮族自治区',
  琼: '海南省',
  渝: '重庆市',
  川: '四川省',
  蜀: '四川省',
  黔: '贵州省',
  贵: '贵州省',
  滇: '云南省',
  云: '云南省',
  藏: '西藏自治区',
  陕: '陕西省',
  甘: '甘肃省',
  陇: '甘肃省',
  青: '青海省',
  宁: '宁夏回族自治区',
  新: '新疆维吾尔自治区',
}

function registryEvidence(division: Division, folded: string): number {
  const sign = /([\u4e00-\u9fff])(?:ICP备|公网安备)/.exec(folded)?.[1] ?? ''
  return PROVINCE_SIGNS[sign] === division.province ? 2 : 0
}
