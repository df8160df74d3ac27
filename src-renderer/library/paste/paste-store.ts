import { create } from 'zustand'
import type { ImportOutcome } from '../../../src-shared/contract/intake-operations.ts'

interface PasteState {
  /** What became of the latest paste, until dismissed; null when there is nothing to say. */
  readonly outcome: ImportOutcome | null
  readonly tell: (outcome: ImportOutcome) => void
  readonly dismiss: () => void
}

/** What was just pasted, for the notice above the library. */
export const usePasted = create<PasteState>((set) => ({
  outcome: null,
  tell: (outcome) => set({ outcome }),
  dismiss: () => set({ outcome: null }),
}))
