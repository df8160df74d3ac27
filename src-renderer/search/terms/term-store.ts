import { create } from 'zustand'
import type { ParsedInputOf } from '../../../src-shared/contract/contract.ts'
import type { ReportFilterInput } from '../../../src-shared/domain/report-filter.ts'

type FrequencyInput = ParsedInputOf<'search.frequency'>

/** What is counted as a term. */
export type TermUnit = FrequencyInput['unit']

/** How terms are counted. */
export type TermSettings = Pick<FrequencyInput, 'unit' | 'gram' | 'minLength' | 'minCount' | 'isStopped' | 'isBodyOnly'>

/** A group of reports to set against another. */
export interface ReportGroup {
  /** What it is by; the reports of the bar above for `here`. */
  readonly kind: 'all' | 'here' | 'set' | 'place' | 'year'
  /** The name of a set, place or year; null where the interface has words. */
  readonly label: string | null
  /** Which reports; those of the bar above are taken at the time. */
  readonly filter: ReportFilterInput
}

export const allReports: ReportGroup = { kind: 'all', label: null, filter: {} }

/** Which of two is shown where there is no room for both. */
export type TermLook = 'table' | 'chart'

interface TermState {
  readonly settings: TermSettings
  /** Narrows the table down to terms that hold this. */
  readonly narrow: string
  readonly term: string | null
  readonly look: TermLook
  readonly one: ReportGroup | null
  readonly other: ReportGroup | null
  readonly set: (changes: Partial<TermSettings>) => void
  readonly setUnit: (unit: TermUnit) => void
  readonly setNarrow: (narrow: string) => void
  readonly choose: (term: string | null) => void
  readonly setLook: (look: TermLook) => void
  readonly setGroup: (which: 'one' | 'other', group: ReportGroup) => void
  readonly swap: () => void
  readonly reset: () => void
}

const fresh = {
  settings: { unit: 'word', gram: 2, minLength: 2, minCount: 2, isStopped: true, isBodyOnly: true },
  narrow: '',
  term: null,
  look: 'table',
  one: null,
  other: null,
} as const

/** How the analyst counts terms, and which reports she sets against each other. */
export const useTerms = create<TermState>((set) => ({
  ...fresh,
  set: (changes) => set(({ settings }) => ({ settings: { ...settings, ...changes } })),
  // A single character is a term among characters, and mostly none among words.
  setUnit: (unit) =>
    set(({ settings }) => ({ term: null, settings: { ...settings, unit, minLength: unit === 'character' ? 1 : 2 } })),
  setNarrow: (narrow) => set({ narrow }),
  choose: (term) => set({ term }),
  setLook: (look) => set({ look }),
  // Mostly a part is set against the whole.
  setGroup: (which, group) =>
    set((state) => (which === 'one' ? { one: group, other: state.other ?? allReports } : { other: group })),
  swap: () => set(({ one, other }) => ({ one: other, other: one })),
  reset: () => set(fresh),
}))
