import { formerNames } from './former-names.ts'
import { isWholeWord } from './whole-word.ts'
import { allDivisions, divisionOfCode, type Division } from './divisions.ts'

/** How a name stands for a division: its full name, a name it had under another rank, or its short form. */
export type NameForm = 'full' | 'former' | 'short'

export interface PlaceName {
  readonly name: string
  readonly form: NameForm
  readonly divisions: readonly Division[]
}

/** A place name found in a folded text. */
export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly place: PlaceName
}

const ETHNIC =
  /(?:各族|蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|普米族|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|门巴族|珞巴族|独龙族怒族|柯尔克孜|哈萨克|蒙古|塔吉克|锡伯|维吾尔|壮族|回族)+$/
const RANK =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|林区|特区|地区|新区|省|盟|市|县|区|旗|州)$/

/** A division's name without its rank and its peoples: 恩施 for 恩施土家族苗族自治州. */
function stemOf(name: string): string {
  const unranked = name.replace(RANK, '')
  const stem = /自治[州县旗]$/.test(name) ? unranked.replace(ETHNIC, '') : unranked
  return stem === '' ? unranked : stem
}

function buildNames(): readonly PlaceName[] {
  const divisions = allDivisions()
  const names = new Map<string, { form: NameForm; divisions: Division[] }>()
  const add = (name: string, form: NameForm, division: Division): void => {
    const known = names.get(name)
    if (name.length < 2) return
    if (known === undefined) names.set(name, { form, divisions: [division] })
    else if (known.form === form && !known.divisions.includes(division)) known.divisions.push(division)
  }
  for (const division of divisions) add(division.name, 'full', division)
  for (const [name, code] of Object.entries(formerNames)) {
    const division = divisionOfCode(code)
    if (division !== null) add(name, 'former', division)
  }
  for (const division of divisions) addDerivedNames(division, add)
  return [...names].map(([name, { form, divisions: meant }]) => ({ name, form, divisions: highest(form, meant) }))
}

function addDerivedNames(division: Division, add: (name: string, form: NameForm, division: Division) => void): void {
  const stem = stemOf(division.name)
  if (stem.length < 2) return
  if (division.name.endsWith('自治州')) add(`${stem}州`, 'full', division)
  if (division.name.endsWith('自治县')) add(`${stem}县`, 'full', division)
  if (division.name.endsWith('自治旗')) add(`${stem}旗`, 'full', division)
  if (division.level === 'county') for (const rank of ['县', '市', '区']) add(stem + rank, 'former', division)
  if (division.level === 'city') for (const rank of ['市', '地区', '盟']) add(stem + rank, 'former', division)
  add(stem, 'short', division)
}

/** A short form means the highest division that bears it: 长沙 is the city, not the county. */
function highest(form: NameForm, meant: readonly Division[]): readonly Division[] {
  if (form !== 'short') return meant
  const level = (['province', 'city', 'county'] as const).find((wanted) => meant.some((division) => division.level === wanted))
  return meant.filter((division) => division.level === level)
}

/** The names by their first two characters, the longest first. Which UTF-16 units stand first and second in a name tells that most places of a text need no look-up. */
interface NameIndex {
  readonly byFirstTwo: ReadonlyMap<number, readonly PlaceName[]>
  readonly places: Uint8Array
}

const FIRST = 1
const SECOND = 2
let index: NameIndex | null = null

function buildIndex(): NameIndex {
  const byFirstTwo = new Map<number, PlaceName[]>()
  const places = new Uint8Array(0x10000)
  const mark = (unit: number, place: number): void => {
    places[unit] = (places[unit] ?? 0) | place
  }
  for (const place of buildNames()) {
    const key = keyAt(place.name, 0)
    mark(place.name.charCodeAt(0), FIRST)
    mark(place.name.charCodeAt(1), SECOND)
    const group = byFirstTwo.get(key)
    if (group === undefined) byFirstTwo.set(key, [place])
    else group.push(place)
  }
  for (const group of byFirstTwo.values()) group.sort((one, other) => other.name.length - one.name.length)
  return { byFirstTwo, places }
}

function keyAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** The place names of a folded text, the longest at each position, without overlap. */
export function findPlaceMentions(folded: string, from = 0, to = folded.length): PlaceMention[] {
  index ??= buildIndex()
  const { byFirstTwo, places } = index
  const mentions: PlaceMention[] = []
  for (let at = from; at < to - 1; at += 1) {
    if (((places[folded.charCodeAt(at)] ?? 0) & FIRST) === 0) continue
    if (((places[folded.charCodeAt(at + 1)] ?? 0) & SECOND) === 0) continue
    const place = byFirstTwo.get(keyAt(folded, at))?.find(({ name }) => folded.startsWith(name, at))
    if (place === undefined || !standsAlone(folded, at, place, mentions.at(-1))) continue
    const end = at + place.name.length
    mentions.push({ start: at, end, place })
    at = end - 1
  }
  return mentions
}

/** False where the characters are part of other words: 某某区域, 市场, or a bare 东区 without its city before it. */
function standsAlone(folded: string, at: number, { name, form }: PlaceName, previous: PlaceMention | undefined): boolean {
  const next = folded.charAt(at + name.length)
  if (name.endsWith('区') && /[域间块别分]/.test(next)) return false
  if (name.endsWith('市') && form === 'former' && /[场民]/.test(next)) return false
  if (name.length === 2 && name.endsWith('区')) return previous?.end === at
  return name.length > 2 || form === 'short' || isWholeWord(folded, at, at + name.length)
}
