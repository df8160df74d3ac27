import { pinyin } from 'pinyin-pro'

/** The most letters that are read as pinyin: the states of a match are bits of one number. */
const mostLetters = 30

/** Letters as they are typed for pinyin; blanks and apostrophes between syllables are let go. */
const typed = /^[a-z](?:[a-z' ]*[a-z])?$/

const NONE: readonly string[] = []
const readings = new Map<number, readonly string[]>()

/** All readings of a character, without tones, ü as v and as u; none for what is no Han character. */
function readingsOf(unit: number): readonly string[] {
  if (unit < 0x3400 || unit > 0x9fff) return NONE
  const known = readings.get(unit)
  if (known !== undefined) return known
  const character = String.fromCharCode(unit)
  const syllables = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })
  const read = syllables.filter((syllable) => /^[a-z]+$/.test(syllable))
  const made = [...new Set(read.flatMap((syllable) => [syllable, syllable.replace('v', 'u')]))]
  readings.set(unit, made)
  return made
}

/**
 * Letters that stand for Chinese characters, one behind the other: each by a whole syllable of any of its readings or by
 * its initial (`x` or, of `zh`, `ch`, `sh`, both letters), the last by any beginning of a syllable. Letters in the text stand for themselves.
 */
export class PinyinPattern {
  private readonly letters: string
  /** The bit of the state after the last letter. */
  private readonly done: number
  /** By unit, from 1: where its transitions begin; 0 where they are not made yet. */
  private readonly rows = new Uint32Array(0x10000)
  /** From each state of each unit to the states after it, as bits. */
  private readonly transitions: number[]

  /** Null for what cannot be pinyin. */
  static of(words: string): PinyinPattern | null {
    const lower = words.toLowerCase()
    const letters = lower.replaceAll(/[' ]/g, '')
    return typed.test(lower) && letters.length <= mostLetters ? new PinyinPattern(letters) : null
  }

  private constructor(letters: string) {
    this.letters = letters
    this.done = 2 ** letters.length
    this.transitions = Array.from({ length: letters.length }, () => 0)
  }

  /** Where a match in the text ends, looked for from `from` on; -1 where there is none. */
  findEnd(text: string, from: number): number {
    const { rows, transitions, done } = this
    let states = 1
    for (let at = from; at < text.length; at += 1) {
      const unit = text.charCodeAt(at)
      const row = rows[unit] || this.addRow(unit)
      let next = 0
      // Most characters stand where no match is under way: then one look is enough.
      if (states === 1) next = transitions[row] ?? 0
      else
        for (let state = 0; 2 ** state <= states; state += 1)
          if ((states & (1 << state)) !== 0) next |= transitions[row + state] ?? 0
      if ((next & done) !== 0) return at + 1
      states = next | 1
    }
    return -1
  }

  private addRow(unit: number): number {
    const { letters, rows, transitions } = this
    const row = transitions.length
    for (let state = 0; state < letters.length; state += 1) transitions.push(this.statesAfter(unit, state))
    rows[unit] = row
    return row
  }

  private statesAfter(unit: number, state: number): number {
    const rest = this.letters.slice(state)
    let states = rest.charCodeAt(0) === unit ? 1 << (state + 1) : 0
    for (const syllable of readingsOf(unit)) {
      if (rest.startsWith(syllable)) states |= 1 << (state + syllable.length)
      if (syllable.startsWith(rest)) states |= this.done
      if (syllable.charAt(0) === rest.charAt(0)) states |= 1 << (state + 1)
      if (/^[zcs]h/.test(syllable) && rest.startsWith(syllable.slice(0, 2))) states |= 1 << (state + 2)
    }
    return states
  }
}
