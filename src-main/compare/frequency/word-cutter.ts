import type { Segmenter } from '../../intake/words/segmenter.ts'
import { BREAK, LETTER, type ItemCutter } from './item-cutter.ts'

/** Between Latin words a space belongs to the term, elsewhere it parts what stands beside it. */
const SPACE = -2
/** What is longer is no word but remains of a web page, and would fill the memory. */
const LONGEST_WORD = 40

/** Words as the segmenter cuts them. */
export class WordCutter implements ItemCutter {
  readonly joint = ' '
  private readonly segmenter: Segmenter
  private readonly items = new Map<string, number>()
  private readonly words: string[] = []
  private readonly isHan: boolean[] = []
  private buffer = new Int32Array(4096)

  constructor(segmenter: Segmenter) {
    this.segmenter = segmenter
  }

  cut(folded: string): Int32Array {
    const words = this.segmenter.cut(folded)
    if (this.buffer.length < words.length) this.buffer = new Int32Array(words.length * 2)
    const { buffer, isHan } = this
    let length = 0
    let previous = BREAK
    let isSpaced = false
    for (const word of words) {
      const item = this.itemOf(word)
      if (item === SPACE) {
        isSpaced = true
        continue
      }
      if (isSpaced && (item === BREAK || previous === BREAK || isHan[item] === true || isHan[previous] === true)) {
        buffer[length++] = BREAK
      }
      buffer[length++] = item
      previous = item
      isSpaced = false
    }
    return buffer.subarray(0, length)
  }

  textOf(item: number): string {
    return this.words[item] ?? ''
  }

  itemOf(word: string): number {
    const known = this.items.get(word)
    if (known !== undefined) return known
    const item = this.numberOf(word)
    this.items.set(word, item)
    return item
  }

  private numberOf(word: string): number {
    if (/^[^\S\n]+$/.test(word)) return SPACE
    if (word.length > LONGEST_WORD || !LETTER.test(word)) return BREAK
    const small = word.toLowerCase()
    if (small !== word) return this.itemOf(small)
    this.isHan.push(/\p{Script=Han}/u.test(word))
    return this.words.push(word) - 1
  }
}
