import { create } from 'zustand'
import type { Failure } from '../../src-shared/contract/failure.ts'

/** What the status line says: something done (with Undo beside it when it can be undone) or something that failed. */
export type StatusMessage =
  | { readonly kind: 'done'; readonly text: string; readonly undoable: boolean }
  | { readonly kind: 'failed'; readonly text: string; readonly failure: Failure | null }

interface StatusState {
  /** The latest message; `count` tells two equal ones apart. Failures stay until dismissed. */
  readonly message: (StatusMessage & { readonly count: number }) | null
  /** Says what a change did; `undoable` puts Undo beside it. */
  sayDone(text: string, options?: { undoable: boolean }): void
  /** Says that something failed, in the failure's own words. */
  sayFailed(failure: Failure): void
  dismiss(): void
}

export const useStatus = create<StatusState>((set) => ({
  message: null,
  sayDone: (text, options) =>
    set((state) => ({
      message: { kind: 'done', text, undoable: options?.undoable ?? true, count: (state.message?.count ?? 0) + 1 },
    })),
  sayFailed: (failure) =>
    set((state) => ({ message: { kind: 'failed', text: failure.message, failure, count: (state.message?.count ?? 0) + 1 } })),
  dismiss: () => set({ message: null }),
}))
