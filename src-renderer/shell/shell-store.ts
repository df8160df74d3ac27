import { create } from 'zustand'
import type { Failure } from '../../src-shared/contract/failure.ts'

/** What of the shell's own stands over the stage. */
export type Overlay = 'palette' | 'keys' | 'newCorpus' | 'coder' | 'history' | 'restore'

interface ShellState {
  /** One at a time; null for none. */
  readonly overlay: Overlay | null
  /** Dropped or picked files that wait for the new corpus they are to be imported into. */
  readonly pendingPaths: readonly string[]
  /** The corpus that could not be opened, and why; shown on the start screen. */
  readonly openFailure: { readonly path: string; readonly failure: Failure } | null
  /** The corpus whose backups the restore dialog shows. */
  readonly restorePath: string | null
  readonly show: (overlay: Overlay) => void
  readonly hide: () => void
  readonly startNewCorpus: (paths: readonly string[]) => void
  readonly showRestore: (path: string) => void
  readonly setOpenFailure: (failure: ShellState['openFailure']) => void
}

export const useShell = create<ShellState>((set) => ({
  overlay: null,
  pendingPaths: [],
  openFailure: null,
  restorePath: null,
  show: (overlay) => set({ overlay }),
  hide: () => set({ overlay: null }),
  startNewCorpus: (paths) => set({ overlay: 'newCorpus', pendingPaths: paths }),
  showRestore: (path) => set({ overlay: 'restore', restorePath: path }),
  setOpenFailure: (openFailure) => set({ openFailure }),
}))
