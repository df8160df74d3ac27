import type { Range } from '../../../src-shared/domain/range.ts'
import { countBelow } from './sorted-ranges.ts'

/** What a list of ranges covers, to be asked about other ranges. */
export class CoveredStretches {
  /** Ranges that neither overlap nor touch, ascending: first and last positions by turns in one list each. */
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  /** `ranges`: ascending by start. */
  constructor(ranges: readonly Range[]) {
    for (const { start, end } of ranges) {
      const last = this.#ends.length - 1
      const lastEnd = this.#ends[last]
      if (lastEnd === undefined || start > lastEnd) {
        this.#starts.push(start)
        this.#ends.push(end)
      } else if (end > lastEnd) this.#ends[last] = end
    }
  }

  /** True when at least one character of the range is covered. */
  touches({ start, end }: Range): boolean {
    const candidate = this.#firstEndingBehind(start)
    return candidate < this.#ends.length && (this.#starts[candidate] ?? 0) < end
  }

  /** True when the first and the last character of the range are covered: what lies between may be line ends, which are in no block. */
  holdsEndsOf({ start, end }: Range): boolean {
    return this.#holds(start) && this.#holds(end - 1)
  }

  #holds(position: number): boolean {
    return this.touches({ start: position, end: position + 1 })
  }

  #firstEndingBehind(position: number): number {
    return countBelow(this.#ends.length, (index) => this.#ends[index] ?? 0, position + 1)
  }
}
