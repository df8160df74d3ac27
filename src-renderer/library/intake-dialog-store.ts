import { create } from 'zustand'
import type { ReportId } from '../../src-shared/domain/ids.ts'

/** What of intake stands over the stage: a report beside its original, the encoding to read reports again in, files before they are imported, or the place to paste into. */
export type IntakeDialog =
  | { readonly kind: 'original'; readonly report: ReportId }
  | { readonly kind: 'reread'; readonly reports: readonly ReportId[] }
  | { readonly kind: 'look'; readonly paths: readonly string[] }
  | { readonly kind: 'paste' }

interface IntakeDialogState {
  readonly dialog: IntakeDialog | null
  readonly showOriginal: (report: ReportId) => void
  readonly askEncoding: (reports: readonly ReportId[]) => void
  /** Nothing is shown for no paths. */
  readonly lookAt: (paths: readonly string[]) => void
  readonly showPaste: () => void
  readonly close: () => void
}

export const useIntakeDialog = create<IntakeDialogState>((set) => ({
  dialog: null,
  showOriginal: (report) => set({ dialog: { kind: 'original', report } }),
  askEncoding: (reports) => set({ dialog: { kind: 'reread', reports } }),
  lookAt: (paths) => (paths.length === 0 ? undefined : set({ dialog: { kind: 'look', paths } })),
  showPaste: () => set({ dialog: { kind: 'paste' } }),
  close: () => set({ dialog: null }),
}))
