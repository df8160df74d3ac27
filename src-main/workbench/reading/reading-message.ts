import type { OutputOf, ParsedInputOf } from '../../../src-shared/contract/contract.ts'
import type { CorpusArea } from '../../../src-shared/contract/event.ts'
import type { FailureCode } from '../../../src-shared/contract/failure.ts'

/** The questions that the reading thread answers. */
export const readings = [
  'corpus.reports',
  'corpus.reportIds',
  'library.facets',
  'search.concordance',
  'search.count',
  'search.groups',
  'search.frequency',
  'search.frequencyByReport',
  'search.keyness',
] as const
export type ReadingName = (typeof readings)[number]

/** A question with its parsed input; `slot` is the place among the stop signs that belongs to it. */
export type Asked = {
  readonly [Name in ReadingName]: {
    readonly kind: 'ask'
    readonly number: number
    readonly slot: number
    readonly name: Name
    readonly input: ParsedInputOf<Name>
  }
}[ReadingName]

/** What goes to the reading thread. `opened` with null: the corpus is to be let go. */
export type ToReading =
  | { readonly kind: 'opened'; readonly path: string | null }
  | { readonly kind: 'changed'; readonly areas: readonly CorpusArea[]; readonly reports: readonly string[] }
  | Asked

/** What an expected failure is made of, as a message carries it. */
export interface FailedParts {
  readonly code: FailureCode
  readonly place: string | null
  readonly detail: string | null
}

/** What comes from it. `letGo`: no file is held any more. */
export type FromReading =
  | { readonly kind: 'answer'; readonly number: number; readonly value: OutputOf<ReadingName> }
  | { readonly kind: 'failed'; readonly number: number; readonly failed: FailedParts }
  | { readonly kind: 'progress'; readonly number: number; readonly done: number; readonly total: number }
  | { readonly kind: 'letGo' }

/** How many questions can be under way at once and still be stopped each by itself. */
export const stopSlots = 1024
