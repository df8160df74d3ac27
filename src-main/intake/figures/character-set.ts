/**
 * A set of characters (UTF-16 units) that a text is searched for one by one: at most places of a text no pattern needs to be
 * tried, and looking them up in a table is several times as fast as letting a pattern find its own beginning.
 */
export class CharacterSet {
  readonly #members = new Uint8Array(0x10000)

  /** All characters that the class of a regular expression holds, such as `[\d一二三]`. */
  constructor(characterClass: RegExp) {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      if (characterClass.test(String.fromCharCode(unit))) this.#members[unit] = 1
    }
  }

  /** Where the last character of the set ends; `from` when none stands behind it. */
  lastEnd(text: string, from: number): number {
    let at = text.length
    while (at > from && this.#members[text.charCodeAt(at - 1)] === 0) at -= 1
    return at
  }

  has(unit: number): boolean {
    return this.#members[unit] === 1
  }

  /** Where the next character of the set stands at or after `from`; `end` when none does before it. */
  next(text: string, from: number, end: number): number {
    let at = from
    while (at < end && this.#members[text.charCodeAt(at)] === 0) at += 1
    return at
  }
}
