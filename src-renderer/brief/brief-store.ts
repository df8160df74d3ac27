import { create } from 'zustand'
import type { DraftState } from './draft.ts'
import type { EditorHandle } from './editor/editor-handle.ts'
import type { CaretView } from './editor/sentence-watch.ts'
import type { SentenceView } from './editor/sentence-views.ts'

/** What composing again did, as the notice tells it. `outdated` are slots of edited sentences to check. */
export interface RecomposeResult {
  readonly kept: number
  readonly replaced: number
  readonly outdated: readonly string[]
}

interface BriefState {
  /** The panel that composes a new brief stands in the centre. */
  readonly isChoosing: boolean
  /** The editor of the open brief; null while none is open. */
  readonly handle: EditorHandle | null
  /** The sentences in the editor a moment after the last change. */
  readonly sentences: readonly SentenceView[]
  readonly caret: CaretView
  readonly saving: DraftState
  /** Saves the open text now; used before anything that reads it from the core. */
  readonly flush: () => Promise<boolean>
  readonly recomposed: RecomposeResult | null
  readonly setChoosing: (isChoosing: boolean) => void
  readonly open: (handle: EditorHandle, flush: () => Promise<boolean>) => void
  readonly close: (handle: EditorHandle) => void
  readonly setSentences: (sentences: readonly SentenceView[]) => void
  readonly setCaret: (caret: CaretView) => void
  readonly setSaving: (saving: DraftState) => void
  readonly setRecomposed: (recomposed: RecomposeResult | null) => void
}

const nothingOpen = {
  handle: null,
  sentences: [],
  caret: { sentence: null, block: null },
  saving: { kind: 'saved', at: null },
  flush: () => Promise.resolve(true),
  recomposed: null,
} as const

/** What the analyst is doing with the open brief; its blocks are in the editor, what is stored comes from the core. */
export const useBrief = create<BriefState>((set) => ({
  ...nothingOpen,
  isChoosing: false,
  setChoosing: (isChoosing) => set({ isChoosing }),
  // The sentences are left alone: the editor may have read them out before.
  open: (handle, flush) => set({ handle, flush }),
  // Only by the editor that is open: another one may have been opened by then.
  close: (handle) => set((state) => (state.handle === handle ? nothingOpen : state)),
  setSentences: (sentences) => set({ sentences }),
  setCaret: (caret) => set({ caret }),
  setSaving: (saving) => set({ saving }),
  setRecomposed: (recomposed) => set({ recomposed }),
}))
