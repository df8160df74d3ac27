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
  /** What was ticked before the stretch that Shift extends; null while none is extended. */
  readonly base: ReadonlyMap<string, Hit> | null
  /** True while a line is open in the reader: coming back leads to it again. */
  readonly isAway: boolean
  readonly moveTo: (focus: number, options: { readonly isExtending: boolean }) => void
  readonly toggle: (hit: Hit) => void
  readonly tick: (hits: readonly Hit[]) => void
  /** Ticks a stretch in place of the one that was extended before. */
  readonly tickStretch: (hits: readonly Hit[]) => void
  readonly untickAll: () => void
  readonly setAway: (isAway: boolean) => void
  /** Forgets lines and ticks, when something else is looked for. */
  readonly reset: () => void
  /** Back to the first line; what is ticked stays. */
  readonly moveToTop: () => void
}

/** Which lines of the concordance the analyst points at. */
export const useLinesStore = create<LineState>((set) => ({
  focus: 0,
  anchor: 0,
  ticked: new Map(),
  base: null,
  isAway: false,
  moveTo: (focus, { isExtending }) => set(isExtending ? { focus } : { focus, anchor: focus, base: null }),
  toggle: (hit) =>
    set(({ ticked }) => {
      const next = new Map(ticked)
      if (!next.delete(placeKey(hit))) next.set(placeKey(hit), hit)
      return { ticked: next, base: null }
    }),
  tick: (hits) => set(({ ticked }) => ({ ticked: withHits(ticked, hits), base: null })),
  tickStretch: (hits) =>
    set(({ ticked, base }) => {
      const before = base ?? ticked
      return { ticked: withHits(before, hits), base: before }
    }),
  untickAll: () => set({ ticked: new Map(), base: null }),
  setAway: (isAway) => set({ isAway }),
  reset: () => set({ focus: 0, anchor: 0, ticked: new Map(), base: null }),
  moveToTop: () => set({ focus: 0, anchor: 0, base: null }),
}))

export function placeKey({ report, start, end }: HitPlace): string {
  return `${report}:${start}-${end}`
}

function withHits(ticked: ReadonlyMap<string, Hit>, hits: readonly Hit[]): ReadonlyMap<string, Hit> {
  return new Map([...ticked, ...hits.map((hit): [string, Hit] => [placeKey(hit), hit])])
}
