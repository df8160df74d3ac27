import { formerNames } from './former-names.ts'
import { usualNames } from './usual-names.ts'
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
  // a form with its rank is clearer than the same name under a rank of before, and that than a bare stem
  const derived = divisions.map((division) => ({ division, usual: usualNames(division.name) }))
  for (const { division, usual } of derived) for (const name of usual.ranked) add(name, 'full', division)
  for (const { division, usual } of derived) for (const name of formerRanks(division, usual.stem)) add(name, 'former', division)
  for (const { division, usual } of derived) add(usual.stem, 'short', division)
  for (const { division, usual } of derived) if (usual.shortest !== null) add(usual.shortest, 'short', division)
  return [...names].map(([name, { form, divisions: meant }]) => ({ name, form, divisions: highest(form, meant) }))
}

/** The names that a place can have had under another rank: 密云县 for 密云区. */
function formerRanks({ level }: Division, stem: string): string[] {
  if (stem.length < 2 || level === 'province') return []
  return (level === 'county' ? ['县', '市', '区'] : ['市', '地区', '盟']).map((rank) => stem + rank)
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
  if (form === 'former' && isOtherThanFormer(folded, at, name)) return false
  if (name.length === 2 && name.endsWith('区')) return previous?.end === at
  return name.length > 2 || form === 'short' || isWholeWord(folded, at, at + name.length)
}

/** A name of before within other words: 某市场, 某市民; the end of a new district's name (雄安新区 and 安新). */
function isOtherThanFormer(folded: string, at: number, name: string): boolean {
  if (name.endsWith('市')) return /[场民]/.test(folded.charAt(at + name.length))
  return name.endsWith('新区') && /\p{Script=Han}/u.test(folded.charAt(at - 1))
}
