import { create } from 'zustand'
import type { CategoryId, ReportId, TagId } from '../../src-shared/domain/ids.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import type { Tag } from '../../src-shared/domain/tag.ts'
import { rangeOfSelection, type TextSelection } from './text/report-layout.ts'
import type { TagEdit } from './text/tag-edits.ts'

/** What the analyst is doing in the reader. What the corpus holds is not here: it comes from the core. */
export interface ReaderState {
  /** The report that all below is about. */
  readonly report: ReportId | null
  /** The caret or selection in the report's text; kept while focus is elsewhere. */
  readonly selection: TextSelection | null
  /** The selection from which `[` and `]` step; any other way of selecting sets it. */
  readonly seed: Range | null
  readonly focusedTag: TagId | null
  /** The category that Q applies again. */
  readonly lastCategory: CategoryId | null
  /** What the category palette is open for, or null while it is shut. */
  readonly palette: 'apply' | 'change' | null
  /** The find bar; `index` is the hit shown. */
  readonly find: { readonly isOpen: boolean; readonly query: string; readonly index: number }
  /** Changes painted before they are known to be durable. */
  readonly edits: readonly TagEdit[]
  /** A place to bring into view; `count` tells two equal wishes apart. */
  readonly reveal: { readonly range: Range; readonly isFlashed: boolean; readonly count: number } | null
  /** The tag whose memo is being written beside the text. */
  readonly memoOpen: TagId | null
  /** True while lines that belong to the web page, not to the report, are unfolded. */
  readonly isResidueShown: boolean
  /** True while the imported file stands beside the clean text. */
  readonly isOriginalShown: boolean
  /** How far the text is scrolled: percent passed, and the position near the top of the view. */
  readonly progress: { readonly percent: number; readonly position: number }
  /** The text should take the keyboard focus; a count, so that it can be asked for again. */
  readonly focusAsked: number
}

export interface ReaderActions {
  /** Starts on another report: selection, focus and find go, the last category stays. */
  readonly open: (report: ReportId | null) => void
  readonly select: (selection: TextSelection | null) => void
  /** Selects a rung of the ladder around the seed. */
  readonly selectStep: (range: Range) => void
  readonly focusTag: (tag: TagId | null) => void
  /** Focuses a tag, selects its passage and brings it into view. */
  readonly goToTag: (tag: Pick<Tag, 'id' | 'start' | 'end'>, options?: { isFlashed: boolean }) => void
  readonly revealRange: (range: Range, options?: { isFlashed: boolean }) => void
  readonly remember: (category: CategoryId) => void
  readonly openPalette: (purpose: 'apply' | 'change') => void
  readonly closePalette: () => void
  readonly changeFind: (change: Partial<ReaderState['find']>) => void
  readonly openMemo: (tag: TagId) => void
  readonly closeMemo: () => void
  readonly showResidue: (isShown: boolean) => void
  readonly showOriginal: (isShown: boolean) => void
  readonly askForFocus: () => void
  readonly passTo: (progress: ReaderState['progress']) => void
  readonly beginEdit: (edit: TagEdit) => void
  /** The core has done it; `tag` is what it made of an added tag. */
  readonly settleEdit: (id: string, tag?: Tag) => void
  /** The core refused: the paint goes back. */
  readonly cancelEdit: (id: string) => void
  /** Fresh tags have come from the core: edits that are through are in them. */
  readonly forgetSettledEdits: () => void
}

const closedFind: ReaderState['find'] = { isOpen: false, query: '', index: 0 }

const untouched = {
  selection: null,
  seed: null,
  focusedTag: null,
  palette: null,
  find: closedFind,
  edits: [],
  reveal: null,
  memoOpen: null,
  isResidueShown: false,
  isOriginalShown: false,
  progress: { percent: 0, position: 0 },
} as const

/** Makes the reader's store; the screen has one, tests make their own. */
export function createReaderStore() {
  return create<ReaderState & ReaderActions>((set) => ({
    ...untouched,
    report: null,
    lastCategory: null,
    focusAsked: 0,
    open: (report) => set((state) => (state.report === report ? state : { ...untouched, report })),
    select: (selection) => set({ selection, seed: selection === null ? null : rangeOfSelection(selection) }),
    selectStep: (range) => set((state) => ({ selection: forward(range), seed: state.seed ?? range })),
    focusTag: (focusedTag) => set({ focusedTag }),
    goToTag: (tag, options) =>
      set((state) => ({ focusedTag: tag.id, ...selecting(tag), reveal: nextReveal(state, tag, options?.isFlashed) })),
    revealRange: (range, options) => set((state) => ({ reveal: nextReveal(state, range, options?.isFlashed) })),
    remember: (lastCategory) => set({ lastCategory }),
    openPalette: (palette) => set({ palette }),
    closePalette: () => set({ palette: null }),
    changeFind: (change) => set((state) => ({ find: { ...state.find, ...change } })),
    openMemo: (tag) => set({ memoOpen: tag, focusedTag: tag }),
    closeMemo: () => set({ memoOpen: null }),
    showResidue: (isResidueShown) => set({ isResidueShown }),
    showOriginal: (isOriginalShown) => set({ isOriginalShown }),
    askForFocus: () => set((state) => ({ focusAsked: state.focusAsked + 1 })),
    passTo: (progress) => set({ progress }),
    beginEdit: (edit) => set((state) => ({ edits: [...state.edits, edit] })),
    settleEdit: (id, tag) => set((state) => settled(state, id, tag)),
    cancelEdit: (id) => set((state) => ({ edits: state.edits.filter((edit) => edit.id !== id) })),
    forgetSettledEdits: () =>
      set((state) =>
        state.edits.some((edit) => edit.isSettled) ? { edits: state.edits.filter((edit) => !edit.isSettled) } : state,
      ),
  }))
}

export type ReaderStore = ReturnType<typeof createReaderStore>

/** The store of the reader on screen. */
export const useReader: ReaderStore = createReaderStore()

function forward(range: Range): TextSelection {
  return { anchor: range.start, focus: range.end }
}

function selecting(range: Range): Pick<ReaderState, 'selection' | 'seed'> {
  return { selection: forward(range), seed: { start: range.start, end: range.end } }
}

function nextReveal(state: ReaderState, range: Range, isFlashed = false): ReaderState['reveal'] {
  return { range: { start: range.start, end: range.end }, isFlashed, count: (state.reveal?.count ?? 0) + 1 }
}

function settled(state: ReaderState, id: string, tag: Tag | undefined): Partial<ReaderState> {
  const edit = state.edits.find((one) => one.id === id)
  if (edit === undefined) return {}
  const through: TagEdit = edit.kind === 'add' ? { ...edit, isSettled: true, tag: tag ?? edit.tag } : { ...edit, isSettled: true }
  // A tag focused while it was only painted stays focused under the id that it got.
  const wasFocused = edit.kind === 'add' && tag !== undefined && state.focusedTag === edit.tag.id
  return {
    edits: state.edits.map((one) => (one.id === id ? through : one)),
    ...(wasFocused ? { focusedTag: tag.id } : {}),
  }
}
