import { create } from 'zustand'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'

/** What the cells show. */
export type CellContent = 'counts' | 'shares' | 'quotes'

/** A chosen cell; null in place of a report or category means all of them (a row, a column, or everything). */
export interface ChosenCell {
  readonly category: CategoryId | null
  readonly report: ReportId | null
}

interface CompareState {
  readonly content: CellContent
  /** What is unticked, so that reports imported later are in at once. */
  readonly leftOutReports: ReadonlySet<ReportId>
  readonly leftOutCategories: ReadonlySet<CategoryId>
  /** Categories whose descendants are folded away. */
  readonly folded: ReadonlySet<CategoryId>
  /** The cell whose passages the inspector lists; it stays while the analyst reads one of them. */
  readonly chosen: ChosenCell | null
  /** How far the matrix was scrolled, in pixels, to come back to the same place. */
  readonly scroll: { readonly top: number; readonly left: number }
  readonly show: (content: CellContent) => void
  readonly leaveOutReports: (reports: ReadonlySet<ReportId>) => void
  readonly leaveOutCategories: (categories: ReadonlySet<CategoryId>) => void
  readonly fold: (categories: ReadonlySet<CategoryId>) => void
  readonly choose: (cell: ChosenCell | null) => void
  readonly rememberScroll: (scroll: { top: number; left: number }) => void
}

/** What the analyst is comparing; kept while she is on other screens. */
export const useCompare = create<CompareState>((set) => ({
  content: 'counts',
  leftOutReports: new Set(),
  leftOutCategories: new Set(),
  folded: new Set(),
  chosen: null,
  scroll: { top: 0, left: 0 },
  show: (content) => set({ content }),
  leaveOutReports: (leftOutReports) => set({ leftOutReports }),
  leaveOutCategories: (leftOutCategories) => set({ leftOutCategories }),
  fold: (folded) => set({ folded }),
  choose: (chosen) => set({ chosen }),
  rememberScroll: (scroll) => set({ scroll }),
}))
