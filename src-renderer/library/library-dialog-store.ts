import { create } from 'zustand'
import type { ReportId } from '../../src-shared/domain/ids.ts'

/** What of the library stands over it. */
export type LibraryDialog =
  | { readonly kind: 'putIntoSet'; readonly reports: readonly ReportId[] }
  | { readonly kind: 'takeOutOfSet'; readonly reports: readonly ReportId[] }
  | { readonly kind: 'newSet' }
  | { readonly kind: 'sets' }
  | { readonly kind: 'saveView' }
  | { readonly kind: 'views' }
  | { readonly kind: 'attributes' }
  | { readonly kind: 'table'; readonly path: string }

interface LibraryDialogState {
  readonly dialog: LibraryDialog | null
  readonly show: (dialog: LibraryDialog) => void
  readonly close: () => void
}

export const useLibraryDialog = create<LibraryDialogState>((set) => ({
  dialog: null,
  show: (dialog) => set({ dialog }),
  close: () => set({ dialog: null }),
}))
