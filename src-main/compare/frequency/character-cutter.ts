import { BREAK, LETTER, type ItemCutter } from './item-cutter.ts'

/** Han characters and letters, in small letters; the number of an item is its code point. */
export class CharacterCutter implements ItemCutter {
  readonly joint = ''
  private readonly itemOfUnit = itemsOfUnits()
  private buffer = new Int32Array(4096)

  cut(folded: string): Int32Array {
    if (this.buffer.length < folded.length) this.buffer = new Int32Array(folded.length * 2)
    const { buffer, itemOfUnit } = this
    let length = 0
    for (let at = 0; at < folded.length; at += 1) {
      let item = itemOfUnit[folded.charCodeAt(at)] ?? BREAK
      if (item === SURROGATE) {
        const point = folded.codePointAt(at) ?? 0
        if (point > 0xffff) at += 1
        item = itemOfPoint(point)
      }
      buffer[length++] = item
    }
    return buffer.subarray(0, length)
  }

  textOf(item: number): string {
    return String.fromCodePoint(item)
  }

  itemOf(text: string): number {
    const point = text.codePointAt(0) ?? 0
    return String.fromCodePoint(point) === text ? itemOfPoint(point) : BREAK
  }
}

/** Half of a character beyond the Basic Multilingual Plane. */
const SURROGATE = -2

function itemOfPoint(point: number): number {
  const character = String.fromCodePoint(point)
  if (!LETTER.test(character)) return BREAK
  const small = character.toLowerCase()
  // One capital letter, İ, has a small form of two characters; it stays.
  return (small.length === character.length ? small.codePointAt(0) : undefined) ?? point
}

let table: Int32Array | null = null

function itemsOfUnits(): Int32Array {
  table ??= Int32Array.from({ length: 0x10000 }, (_, unit) => (unit >= 0xd800 && unit <= 0xdfff ? SURROGATE : itemOfPoint(unit)))
  return table
}
