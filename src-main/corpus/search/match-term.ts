import type { Range } from '../../../src-shared/domain/range.ts'
import type { Gap, Term } from '../../../src-shared/domain/query/expression.ts'
import { CharacterCount } from './count-characters.ts'
import type { ReportWorld } from './report-world.ts'

/** Every place where the term stands: for each place where its first characters stand, the shortest match from there. */
export function matchTerm(term: Term, world: ReportWorld): readonly Range[] {
  const [first] = term.parts
  if (first?.kind === 'literal' && term.parts.length === 1) return world.occurrences(first.text)
  return new TermMatch(world).ranges(term)
}

/** From where to where a stretch of the term's parts may lie: matches that begin at ascending places. */
interface Tail {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

class TermMatch {
  readonly #world: ReportWorld
  readonly #characters: CharacterCount

  constructor(world: ReportWorld) {
    this.#world = world
    this.#characters = new CharacterCount(world.pairs())
  }

  /**
   * From the last part to the first, keeping those places from which the rest can be reached. Of such places the nearest also leads to the
   * nearest end: two ways that cross can change over, so that no way has to be tried twice.
   */
  ranges({ parts }: Term): readonly Range[] {
    let tail: Tail | null = null
    let gap: Gap | null = null
    for (const part of parts.toReversed()) {
      if (part.kind === 'gap') {
        gap = part
        continue
      }
      const places = this.#world.occurrences(part.text)
      tail = tail === null ? this.#lastOf(places, gap) : this.#before(places, gap, tail)
      gap = null
      if (tail.starts.length === 0) return []
    }
    return tail === null ? [] : this.#withLead(tail, gap)
  }

  /** The places of the last literal, each with the gap behind it. */
  #lastOf(places: readonly Range[], gap: Gap | null): Tail {
    const starts: number[] = []
    const ends: number[] = []
    for (const { start, end } of places) {
      const behind = gap === null ? end : this.#characters.after(end, gap.min)
      if (behind > this.#world.length || (behind > end && !this.#world.isOneLine(end, behind))) continue
      starts.push(start)
      ends.push(behind)
    }
    return { starts, ends }
  }

  /** The places from which the tail can be reached over the gap. */
  #before(places: readonly Range[], gap: Gap | null, tail: Tail): Tail {
    const { min, max } = gap ?? { min: 0, max: 0 }
    const starts: number[] = []
    const ends: number[] = []
    let next = 0
    for (const { start, end } of places) {
      while (next < tail.starts.length && (tail.starts[next] ?? 0) < end + min) next += 1
      const reached = this.#reach(end, tail, { from: next, min, max })
      if (reached === undefined) continue
      starts.push(start)
      ends.push(reached)
    }
    return { starts, ends }
  }

  /** Where the match ends that begins behind `end` with the nearest place of the tail, counted in whole characters. */
  #reach(end: number, tail: Tail, { from, min, max }: { from: number; min: number; max: number }): number | undefined {
    for (let index = from; index < tail.starts.length; index += 1) {
      const start = tail.starts[index] ?? 0
      const distance = this.#characters.between(end, start)
      if (distance < min) continue
      return distance <= max && this.#world.isOneLine(end, start) ? tail.ends[index] : undefined
    }
    return undefined
  }

  /** The matches with the gap before them. */
  #withLead({ starts, ends }: Tail, gap: Gap | null): readonly Range[] {
    return starts.flatMap((at, index) => {
      const start = gap === null ? at : this.#characters.before(at, gap.min)
      const isThere = start >= 0 && (start === at || this.#world.isOneLine(start, at))
      return isThere ? [{ start, end: ends[index] ?? at }] : []
    })
  }
}
