import { create } from 'zustand'
import type { Failure } from '../../src-shared/contract/failure.ts'

/** What became of one export. `number` tells two of the same path apart. */
export type ExportResult = { readonly number: number; readonly path: string; readonly at: string } & (
  { readonly ok: true; readonly size: number } | { readonly ok: false; readonly failure: Failure }
)

type NewResult = { readonly path: string } & (
  { readonly ok: true; readonly size: number } | { readonly ok: false; readonly failure: Failure }
)

interface ExchangeState {
  /** What was written since the window opened, the latest first. */
  readonly results: readonly ExportResult[]
  readonly add: (result: NewResult, at: string) => void
}

/** What the analyst exported in this session. */
export const useExchange = create<ExchangeState>((set) => ({
  results: [],
  add: (result, at) => set(({ results }) => ({ results: [{ ...result, at, number: results.length }, ...results] })),
}))
