import { create } from 'zustand'
import type { PickRequest, SaveRequest } from '../../src-shared/contract/host.ts'

/** What is being asked for in the window's own folder dialog. `answer` settles the caller's promise; null or an empty list is "never mind". */
export type Asking =
  | { readonly kind: 'pick'; readonly request: PickRequest; answer(paths: readonly string[]): void }
  | { readonly kind: 'save'; readonly request: SaveRequest; answer(path: string | null): void }

interface PickingState {
  /** The question on screen, or null. */
  readonly asking: Asking | null
  readonly ask: (asking: Asking) => void
  readonly finish: () => void
}

/** Asks for files and places to save where the host has no dialogs of its own. One question at a time: a new one sends the old one away. */
export const usePickingStore = create<PickingState>((set, get) => ({
  asking: null,
  ask: (asking) => {
    dismiss(get().asking)
    set({ asking })
  },
  finish: () => set({ asking: null }),
}))

/** Answers a question with "never mind". */
export function dismiss(asking: Asking | null): void {
  if (asking?.kind === 'pick') asking.answer([])
  if (asking?.kind === 'save') asking.answer(null)
}

/** Asks for files or folders; empty when nothing was picked. */
export function askToPick(request: PickRequest): Promise<readonly string[]> {
  return new Promise((resolve) => usePickingStore.getState().ask({ kind: 'pick', request, answer: resolve }))
}

/** Asks for a place to save; null when nothing was picked. */
export function askForSavePath(request: SaveRequest): Promise<string | null> {
  return new Promise((resolve) => usePickingStore.getState().ask({ kind: 'save', request, answer: resolve }))
}
