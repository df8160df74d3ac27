import { countBelow } from './sorted-ranges.ts'

/** Counts whole characters in a text in which `pairs` are the places of those of two code units, ascending. */
export class CharacterCount {
  readonly #pairs: readonly number[]

  constructor(pairs: readonly number[]) {
    this.#pairs = pairs
  }

  /** How many characters stand between two positions. */
  between(start: number, end: number): number {
    if (this.#pairs.length === 0) return end - start
    return end - start - Math.max(0, this.#pairsBefore(end - 1) - this.#pairsBefore(start))
  }

  /** The position so many characters further on. */
  after(position: number, count: number): number {
    let end = position + count
    for (let missing = count - this.between(position, end); missing > 0; missing = count - this.between(position, end))
      end += missing
    return this.#isInPair(end) ? end + 1 : end
  }

  /** The position so many characters back; negative when there are not so many. */
  before(position: number, count: number): number {
    let start = position - count
    for (let missing = count - this.between(start, position); missing > 0; missing = count - this.between(start, position))
      start -= missing
    return this.#isInPair(start) ? start - 1 : start
  }

  #isInPair(position: number): boolean {
    return this.#pairs.length > 0 && this.#pairs[this.#pairsBefore(position - 1)] === position - 1
  }

  #pairsBefore(position: number): number {
    return countBelow(this.#pairs.length, (index) => this.#pairs[index] ?? 0, position)
  }
}
