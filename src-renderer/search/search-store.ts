import { create } from 'zustand'
import type { ReportFilterInput } from '../../src-shared/domain/report-filter.ts'
import type { HitGrouping, HitOrder, QueryMode, SavedSearch } from '../../src-shared/domain/search.ts'

export type SearchTab = 'concordance' | 'frequency' | 'keyness'

/** What is looked for, apart from where. */
export interface SearchQuery {
  readonly query: string
  readonly mode: QueryMode
  readonly isExact: boolean
}

interface SearchState {
  readonly tab: SearchTab
  /** What stands in the box. */
  readonly draft: string
  /** What is looked for: what stood in the box when typing rested. */
  readonly asked: string
  readonly mode: QueryMode
  /** Script, width and case count. */
  readonly isExact: boolean
  /** In which reports; for the terms too. */
  readonly filter: ReportFilterInput
  /** By what the hits are counted at the left. */
  readonly by: HitGrouping
  /** The group whose lines are shown; null: those of all. */
  readonly group: string | null
  readonly sortBy: HitOrder
  readonly descending: boolean
  /** Characters of context to each side. */
  readonly context: number
  /** What was looked for before, latest first; forgotten with the corpus. */
  readonly recent: readonly SearchQuery[]
  /** The corpus that all this is about. */
  readonly corpus: string | null
  readonly show: (tab: SearchTab) => void
  readonly type: (draft: string) => void
  readonly ask: (query: string) => void
  readonly setMode: (mode: QueryMode) => void
  readonly setExact: (isExact: boolean) => void
  readonly setFilter: (filter: ReportFilterInput) => void
  readonly groupBy: (by: HitGrouping) => void
  readonly choose: (group: string | null) => void
  readonly orderBy: (sortBy: HitOrder) => void
  readonly setContext: (context: number) => void
  /** Looks for something at once, in the present reports unless a filter is given. */
  readonly lookFor: (query: SearchQuery, filter?: ReportFilterInput) => void
  readonly note: (query: SearchQuery) => void
  /** Begins anew when another corpus is open. */
  readonly settleIn: (corpus: string) => void
}

const recentLimit = 20

const fresh = {
  tab: 'concordance',
  draft: '',
  asked: '',
  mode: 'language',
  isExact: false,
  filter: {},
  by: 'report',
  group: null,
  sortBy: 'report',
  descending: false,
  context: 30,
  recent: [],
} as const satisfies Partial<SearchState>

/** What the analyst is looking for, where, and how she looks at it. */
export const useSearch = create<SearchState>((set) => ({
  ...fresh,
  corpus: null,
  show: (tab) => set({ tab }),
  type: (draft) => set({ draft }),
  ask: (asked) => set((state) => (state.asked === asked ? state : { asked, group: null })),
  setMode: (mode) => set({ mode, group: null }),
  setExact: (isExact) => set({ isExact, group: null }),
  setFilter: (filter) => set({ filter, group: null }),
  groupBy: (by) => set({ by, group: null }),
  choose: (group) => set({ group }),
  orderBy: (sortBy) => set((state) => ({ sortBy, descending: state.sortBy === sortBy ? !state.descending : false })),
  setContext: (context) => set({ context }),
  lookFor: ({ query, mode, isExact }, filter) =>
    set((state) => ({
      tab: 'concordance',
      draft: query,
      asked: query,
      mode,
      isExact,
      group: null,
      filter: filter ?? state.filter,
    })),
  note: (query) =>
    set(({ recent }) => ({ recent: [query, ...recent.filter((each) => !isSameQuery(each, query))].slice(0, recentLimit) })),
  settleIn: (corpus) => set((state) => (state.corpus === corpus ? state : { ...fresh, corpus })),
}))

/** Looks for what a saved search holds. */
export function lookForSaved({ content }: SavedSearch): void {
  useSearch.getState().lookFor(content, content.filter)
}

export function isSameQuery(one: SearchQuery, other: SearchQuery): boolean {
  return one.query === other.query && one.mode === other.mode && one.isExact === other.isExact
}
