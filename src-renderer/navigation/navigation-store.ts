import { create } from 'zustand'
import type { BriefId, CategoryId, ReportId, TagId } from '../../src-shared/domain/ids.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import type { ReportFilterInput } from '../../src-shared/domain/report-filter.ts'

/** The stages on the rail, in the order of the data's way. */
export const stages = ['library', 'search', 'reader', 'codebook', 'compare', 'brief', 'exchange'] as const
export type Stage = (typeof stages)[number]

interface NavigationState {
  /** The screen in the centre. */
  readonly stage: Stage
  /** The report that the reader shows; kept while another stage is in front. */
  readonly report: ReportId | null
  /** A place in that report to bring into view and flash once; `count` makes asking for the same place again a change. */
  readonly target: { readonly range: Range; readonly tag: TagId | null; readonly count: number } | null
  /** The screen from which that place was opened, to go back to; null when the reader was not led to a place. */
  readonly cameFrom: Stage | null
  /** What the search screen was asked to look for; `count` makes asking for the same again a change. */
  readonly searchFor: { readonly query: string; readonly filter: ReportFilterInput | null; readonly count: number } | null
  /** The category that the codebook shows. */
  readonly category: CategoryId | null
  /** The brief that the brief screen shows. */
  readonly brief: BriefId | null
  goTo(stage: Stage): void
  /** Opens a report in the reader, at a place if one is given. */
  openReport(report: ReportId, place?: { range: Range; tag?: TagId | null }): void
  /** Looks for a query in the reports of a filter, in all with null. */
  openSearch(query: string, filter: ReportFilterInput | null): void
  openCategory(category: CategoryId): void
  openBrief(brief: BriefId): void
  /** Forgets what was shown, when another corpus is opened. */
  reset(): void
}

/** Where the analyst is. It holds ids only; the things themselves come from the core. */
export const useNavigation = create<NavigationState>((set) => ({
  stage: 'library',
  report: null,
  target: null,
  cameFrom: null,
  searchFor: null,
  category: null,
  brief: null,
  goTo: (stage) => set({ stage }),
  openReport: (report, place) =>
    set((state) => ({
      stage: 'reader',
      report,
      cameFrom: place === undefined || state.stage === 'reader' ? null : state.stage,
      target: place === undefined ? null : { range: place.range, tag: place.tag ?? null, count: (state.target?.count ?? 0) + 1 },
    })),
  openSearch: (query, filter) =>
    set((state) => ({ stage: 'search', searchFor: { query, filter, count: (state.searchFor?.count ?? 0) + 1 } })),
  openCategory: (category) => set({ stage: 'codebook', category }),
  openBrief: (brief) => set({ stage: 'brief', brief }),
  reset: () =>
    set({ stage: 'library', report: null, target: null, cameFrom: null, searchFor: null, category: null, brief: null }),
}))
