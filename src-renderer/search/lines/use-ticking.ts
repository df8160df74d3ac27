import { useMemo } from 'react'
import type { Hit } from '../../../src-shared/domain/search.ts'
import { useStatus } from '../../status/status-store.ts'
import { useWords } from '../../words/use-words.ts'
import { useLinesStore } from '../line-store.ts'
import { searchWords } from '../search-words.ts'
import type { Lines } from './use-lines.ts'

/** So many lines can be ticked in one step. */
export const tickLimit = 10_000

export interface Ticking {
  readonly toggle: (index: number) => void
  /** Ticks the lines from the anchor to this one. */
  readonly extendTo: (index: number) => void
  /** Ticks all lines, those not in view too, as far as the limit; says how many were left. */
  readonly tickAll: () => void
}

export function useTicking(lines: Lines): Ticking {
  const say = useWords('search', searchWords)
  return useMemo(() => {
    const tickBetween = async (first: number, last: number, tick: (hits: readonly Hit[]) => void) => {
      const hits = await lines.between(first, Math.min(last, first + tickLimit - 1))
      if (hits !== null) tick(hits)
      return hits?.length ?? 0
    }
    return {
      toggle: (index) => {
        const hit = lines.at(index)
        if (hit !== undefined) useLinesStore.getState().toggle(hit)
      },
      extendTo: (index) => {
        const { anchor, tickStretch } = useLinesStore.getState()
        const [first, last] = [Math.min(anchor, index), Math.max(anchor, index)]
        const here = Array.from({ length: last - first + 1 }, (_, step) => lines.at(first + step))
        const known = here.filter((hit) => hit !== undefined)
        if (known.length === here.length) tickStretch(known)
        else void tickBetween(first, last, tickStretch)
      },
      tickAll: () => {
        const total = lines.count?.hits ?? 0
        const saidOf = (count: number) =>
          count < total ? say('tickedSome', { count, left: total - count }) : say('tickedAll', { count })
        if (total > 0)
          void tickBetween(0, total - 1, useLinesStore.getState().tick).then((count) =>
            useStatus.getState().sayDone(saidOf(count), { undoable: false }),
          )
      },
    }
  }, [lines, say])
}
