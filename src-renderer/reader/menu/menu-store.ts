import { create } from 'zustand'

interface TextMenuState {
  /** Where the menu of the text is open, in pixels of the window; null while it is shut. */
  readonly at: { readonly x: number; readonly y: number } | null
  readonly openAt: (at: { readonly x: number; readonly y: number }) => void
  readonly close: () => void
}

/** The menu that opens on the text by the second button or the menu key. */
export const useTextMenu = create<TextMenuState>((set) => ({
  at: null,
  openAt: (at) => set({ at }),
  close: () => set({ at: null }),
}))
