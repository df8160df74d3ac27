import { fold } from '../fold.ts'
import type { Dictionary } from './dictionary.ts'
import type { PinyinPattern } from './pinyin-pattern.ts'

/** The texts of some codes, folded, one a line, so that one scan looks through all of them. */
interface Sheet {
  readonly text: string
  readonly firstCode: number
  /** Where each code's line begins. */
  readonly starts: Int32Array
}

/** With more sheets than this the texts are written on one again. */
const mostSheets = 40

/** Words as they are looked for: folded over script and width, in small letters, in one line. */
export function foldWords(words: string): string {
  return fold(words).toLowerCase().replaceAll('\n', ' ')
}

/** Finds which values of a column hold some words. */
export class WordFinder<Value> {
  private readonly dictionary: Dictionary<Value>
  private readonly textOf: (value: Value) => string
  private sheets: Sheet[] = []
  private read = 1

  constructor(dictionary: Dictionary<Value>, textOf: (value: Value) => string) {
    this.dictionary = dictionary
    this.textOf = textOf
  }

  /** By code: 1 where the text holds the words, which are folded, or what the pattern stands for. */
  find(words: string, pattern: PinyinPattern | null): Uint8Array {
    this.takeUp()
    const found = new Uint8Array(this.dictionary.size)
    for (const sheet of this.sheets) {
      mark(found, sheet, (from) => sheet.text.indexOf(words, from))
      if (pattern !== null) mark(found, sheet, (from) => pattern.findEnd(sheet.text, from) - 1)
    }
    return found
  }

  private takeUp(): void {
    if (this.read === this.dictionary.size) return
    if (this.sheets.length >= mostSheets) {
      this.sheets = []
      this.read = 1
    }
    const lines: string[] = []
    const starts = new Int32Array(this.dictionary.size - this.read)
    let start = 0
    for (let code = this.read; code < this.dictionary.size; code += 1) {
      const value = this.dictionary.value(code)
      const line = value === null ? '' : this.textOf(value).replaceAll('\n', ' ')
      starts[code - this.read] = start
      start += line.length + 1
      lines.push(line)
    }
    this.sheets.push({ text: lowered(lines.join('\n')), firstCode: this.read, starts })
    this.read = this.dictionary.size
  }
}

/** Folded, unit for unit: a character whose small letter is longer than itself stays. */
function lowered(text: string): string {
  const folded = fold(text)
  const lower = folded.toLowerCase()
  return lower.length === folded.length ? lower : Array.from(folded, lowerUnit).join('')
}

function lowerUnit(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

/** Marks each line in which `next` finds a place, and goes on behind the line. */
function mark(found: Uint8Array, { text, firstCode, starts }: Sheet, next: (from: number) => number): void {
  let line = 0
  for (let at = next(0); at >= 0;) {
    while (line + 1 < starts.length && (starts[line + 1] ?? 0) <= at) line += 1
    found[firstCode + line] = 1
    const behind = starts[line + 1]
    if (behind === undefined || behind >= text.length) return
    at = next(behind)
  }
}
