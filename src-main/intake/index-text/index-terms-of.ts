/** Stands between two terms; no term holds a control character. */
const separator = '\n'

/**
 * The terms under which a folded text is found: every character, and every two that stand side by side in a line, each once,
 * in lower case; one term a line, as the table `text_index` splits them. A character is a code point: a surrogate pair is one.
 * Line ends and control characters are in no term. What one searches for is split by the same function.
 */
export function indexTermsOf(folded: string): string {
  const text = lowerCase(folded)
  const terms: string[] = []
  const seen = new SeenTerms(text.length)
  /** The character before in its line, 0 where it begins. */
  let before = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0
    const end = code > 0xffff ? at + 2 : at + 1
    if (isControl(code)) before = 0
    else {
      if (seen.isNew(code, 0)) terms.push(text.slice(at, end))
      if (before !== 0 && seen.isNew(before, code)) terms.push(text.slice(before > 0xffff ? at - 2 : at - 1, end))
      before = code
    }
    at = end - 1
  }
  return terms.join(separator)
}

/** The whole at once, which is quicker, unless it holds a letter whose small form depends on what stands beside it. */
function lowerCase(text: string): string {
  return /[\u0130\u03a3]/.test(text) ? Array.from(text, (character) => character.toLowerCase()).join('') : text.toLowerCase()
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0)
}

/** The terms met so far, in a table of numbers, which is several times as quick as a set of strings; those beyond the basic plane in a set. */
class SeenTerms {
  private readonly slots: Uint32Array
  private readonly others = new Set<number>()

  constructor(characters: number) {
    // At most two terms a character, in at most half of the slots.
    this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(4 * characters + 4)))
  }

  /** `second` is 0 for a term of one character; no character of a term is 0. */
  isNew(first: number, second: number): boolean {
    if (first > 0xffff || second > 0xffff) {
      const size = this.others.size
      return this.others.add(first * 0x110000 + second).size > size
    }
    const key = ((first << 16) | second) >>> 0
    const mask = this.slots.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask
    for (let held = this.slots[slot] ?? 0; held !== 0; held = this.slots[slot] ?? 0) {
      if (held === key) return false
      slot = (slot + 1) & mask
    }
    this.slots[slot] = key
    return true
  }
}
