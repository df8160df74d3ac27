import { create } from 'zustand'
import type { Hit } from '../../src-shared/domain/search.ts'

/** Where a hit stands. */
export type HitPlace = Pick<Hit, 'report' | 'start' | 'end'>

interface LineState {
  /** The line the keyboard stands on. */
  readonly focus: number
  /** Where a stretch that Shift extends begins. */
  readonly anchor: number
  /** The ticked hits by {@link placeKey}, in the order they were ticked. */
  readonly ticked: ReadonlyMap<string, Hit>
  /** True while a line is open in the reader: coming back leads to it again. */
  readonly isAway: boolean
  readonly moveTo: (focus: number, options: { readonly isExtending: boolean }) => void
  readonly toggle: (hit: Hit) => void
  readonly tick: (hits: readonly Hit[]) => void
  readonly untickAll: () => void
  readonly setAway: (isAway: boolean) => void
  /** Forgets lines and ticks, when something else is looked for. */
  readonly reset: () => void
}

/** Which lines of the concordance the analyst points at. */
export const useLinesStore = create<LineState>((set) => ({
  focus: 0,
  anchor: 0,
  ticked: new Map(),
  isAway: false,
  moveTo: (focus, { isExtending }) => set((state) => ({ focus, anchor: isExtending ? state.anchor : focus })),
  toggle: (hit) =>
    set(({ ticked }) => {
      const next = new Map(ticked)
      if (!next.delete(placeKey(hit))) next.set(placeKey(hit), hit)
      return { ticked: next }
    }),
  tick: (hits) =>
    set(({ ticked }) => ({ ticked: new Map([...ticked, ...hits.map((hit): [string, Hit] => [placeKey(hit), hit])]) })),
  untickAll: () => set({ ticked: new Map() }),
  setAway: (isAway) => set({ isAway }),
  reset: () => set({ focus: 0, anchor: 0, ticked: new Map() }),
}))

export function placeKey({ report, start, end }: HitPlace): string {
  return `${report}:${start}-${end}`
}
