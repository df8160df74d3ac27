import { administrativeLevels } from '../../../src-shared/domain/report.ts'
import type { CataloguePlace } from './catalogue-place.ts'
import type { Dictionary } from './dictionary.ts'

/** Chinese by pinyin, whatever the language of the machine; numbers in it by what they amount to. */
const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true })

/** What a value of a column is sorted by. */
export interface SortRule<Value, Key> {
  /** Null where it has nothing to be sorted by: it then comes last. */
  readonly keyOf: (value: Value) => Key | null
  readonly compare: (one: Key, other: Key) => number
}

export const byText: SortRule<string, string> = { keyOf: (text) => text, compare: collator.compare }

/** Text that is sorted as it is coded: dates, times. */
export const byCharacters: SortRule<string, string> = {
  keyOf: (text) => text,
  compare: (one, other) => (one === other ? 0 : one < other ? -1 : 1),
}

/** By the place of a value in a list; values that are not in it have none. */
export function byPlaceIn<Value extends string>(list: readonly Value[]): SortRule<Value, number> {
  const places = new Map(list.map((value, place) => [value, place]))
  return { keyOf: (value) => places.get(value) ?? null, compare: (one, other) => one - other }
}

const levels = byPlaceIn(administrativeLevels)

/** Places from the provinces down to the villages. */
export const byLevel: SortRule<CataloguePlace, number> = {
  keyOf: ({ locality }) => (locality.level === null ? null : levels.keyOf(locality.level)),
  compare: levels.compare,
}

/** Places by their names from the highest down: what lies in a place comes behind the place itself. */
export const byNames: SortRule<CataloguePlace, readonly string[]> = {
  keyOf: ({ names }) => (names.length === 0 ? null : names),
  compare: compareNames,
}

function compareNames(one: readonly string[], other: readonly string[]): number {
  for (const [depth, name] of one.entries()) {
    const otherName = other[depth]
    if (otherName === undefined) return 1
    const order = collator.compare(name, otherName)
    if (order !== 0) return order
  }
  return one.length - other.length
}

/** The rank of each value of a dictionary: equal ones share one. It grows with the dictionary: what was sorted stays so. */
export class Ranks<Value, Key> {
  private readonly dictionary: Dictionary<Value>
  private readonly rule: SortRule<Value, Key>
  /** By code. */
  private readonly keys: (Key | null)[] = [null]
  private sorted: number[] = []
  private ranks = new Int32Array(1).fill(-1)
  /** How many ranks there are. */
  count = 0

  constructor(dictionary: Dictionary<Value>, rule: SortRule<Value, Key>) {
    this.dictionary = dictionary
    this.rule = rule
  }

  /** By code; -1 where there is nothing to sort by. */
  read(): Int32Array {
    if (this.keys.length < this.dictionary.size) {
      this.takeUp()
      this.number()
    }
    return this.ranks
  }

  private takeUp(): void {
    const codes: number[] = []
    for (let code = this.keys.length; code < this.dictionary.size; code += 1) {
      const value = this.dictionary.value(code)
      const key = value === null ? null : this.rule.keyOf(value)
      this.keys.push(key)
      if (key !== null) codes.push(code)
    }
    codes.sort((one, other) => this.compare(one, other))
    this.sorted = merge(this.sorted, codes, (one, other) => this.compare(one, other))
  }

  private number(): void {
    this.ranks = new Int32Array(this.keys.length).fill(-1)
    this.count = 0
    for (const [index, code] of this.sorted.entries()) {
      const before = this.sorted[index - 1]
      if (before === undefined || this.compare(before, code) !== 0) this.count += 1
      this.ranks[code] = this.count - 1
    }
  }

  private compare(one: number, other: number): number {
    const [key = null, otherKey = null] = [this.keys[one], this.keys[other]]
    return key === null || otherKey === null ? 0 : this.rule.compare(key, otherKey)
  }
}

/** Puts the few into the many: where each goes is found by halving. */
function merge(many: readonly number[], few: readonly number[], compare: (one: number, other: number) => number): number[] {
  if (many.length === 0) return [...few]
  const merged: number[] = []
  let from = 0
  for (const code of few) {
    let [low, high] = [from, many.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(many[middle] ?? 0, code) <= 0) low = middle + 1
      else high = middle
    }
    for (; from < low; from += 1) merged.push(many[from] ?? 0)
    merged.push(code)
  }
  for (; from < many.length; from += 1) merged.push(many[from] ?? 0)
  return merged
}
