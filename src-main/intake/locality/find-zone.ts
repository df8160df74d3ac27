import { governingVerbs } from '../words/governing-verbs.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import { isKindOfPlace } from './name-shape.ts'
import type { PlaceMention } from './place-names.ts'

/** Kinds of development zones. What is listed as a division of its own is found by its name. */
const ZONE =
  /^(?:国家级?|省级)?(?:经济技术开发区|经济开发区|高新技术产业(?:开发|园)区|高新技术开发区|高新产业园区|高新区|经开区|工业园区|产业园区|综合保税区|综保区|保税区|自贸试验区|自贸片区|旅游度假区|生态旅游区|临空经济区|(?:临港|临海|沿海|滨海|空港|航空港|海港|陆港|枢纽|循环|生态|台商)经济(?:综合)?(?:[实试]验|开发)?区|航空港区|空港新区|临港新区|工业集中区|产业集聚区|产业转移园|化工园区|物流园区|科技园区|农业园区|特别合作区|工业区|科学城|科技城|生态城|管理区|开发区|新区)(?![域块间别])/

/** A development zone that a title opens with, or names right behind its city or county: 某市高新区. */
export function findZone(
  folded: string,
  title: Range,
  mentions: readonly PlaceMention[],
): (Range & { readonly owner: PlaceMention }) | null {
  for (const owner of mentions) {
    if (owner.start < title.start || owner.end > title.end) continue
    const zone = ZONE.exec(folded.slice(owner.end, Math.min(owner.end + 16, title.end)))?.[0]
    if (zone !== undefined) return { start: owner.start, end: owner.end + zone.length, owner }
  }
  return null
}

/** Development zones by their usual names: what 高新技术产业开发区 and 高新区 have in common tells that they are the same. */
const kindOf = (zone: string): string => /高新|经|工业|综|保税|自贸|旅游|管理|新区/.exec(zone)?.[0] ?? zone

/** The zone that a title opens with by its kind alone (高新区提速增效), where the text names it with its city: 洛阳高新区. */
export function findZoneElsewhere(
  folded: string,
  title: Range,
  mentions: readonly PlaceMention[],
): (Range & { readonly owner: PlaceMention }) | null {
  const own = ZONE.exec(folded.slice(title.start, Math.min(title.start + 16, title.end)))?.[0]
  if (own === undefined) return null
  for (const owner of mentions) {
    const zone = ZONE.exec(folded.slice(owner.end, owner.end + 16))?.[0]
    if (zone !== undefined && kindOf(zone) === kindOf(own)) return { start: owner.start, end: owner.end + zone.length, owner }
  }
  return null
}

const VILLAGE = /^([\u4e00-\u9fff]{2,5}?)(?:村|社区|嘎查)(?![庄民级里委干落容集医史口头落务规组级支镇])/
const NO_VILLAGE =
  /^(?:各|全|行政|自然|示范|重点|贫困|脱贫|中心|美丽|和美|传统|老旧|智慧|城市|农村|乡|每|多|某|试点|平安|红色|先进|经济)|[个全各农乡]$/

/** Kinds of villages and what is done to them name none: 示范|村, 推进农|村. */
const isNoVillage = (stem: string): boolean => NO_VILLAGE.test(stem) || (stem.length > 2 && governingVerbs.has(stem.slice(0, 2)))

/** A village or community that the title names right behind its town or county; its positions in the folded text. */
export function findVillage(folded: string, title: Range, behind: number): Range | null {
  if (behind < title.start || behind >= title.end) return null
  const match = VILLAGE.exec(folded.slice(behind, Math.min(behind + 8, title.end)))
  const [name, stem = ''] = match ?? []
  if (name === undefined || isNoVillage(stem) || isKindOfPlace(name)) return null
  return { start: behind, end: behind + name.length }
}

const MOST_MENTIONS = 20

/** A village that the title opens with, where the text writes it right behind its town: the two in the text. */
export function findVillageElsewhere(folded: string, title: Range): Range | null {
  const [name, stem = ''] = VILLAGE.exec(folded.slice(title.start, Math.min(title.start + 8, title.end))) ?? []
  if (name === undefined || isNoVillage(stem) || isKindOfPlace(name)) return null
  let at = folded.indexOf(name, title.end)
  for (let count = 0; at !== -1 && count < MOST_MENTIONS; count += 1) {
    if (/\p{Script=Han}(?:镇|乡|街道|苏木)$/u.test(folded.slice(at - 4, at))) return { start: at, end: at + name.length }
    at = folded.indexOf(name, at + name.length)
  }
  return null
}
