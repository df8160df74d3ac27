import type { Range } from '../../../src-shared/domain/range.ts'

/** Where in a report its place can be stated; ranges are of the text, null where the report has none. */
export interface LocalityZones {
  readonly title: Range | null
  readonly subtitle: Range | null
  readonly publisher: Range | null
  /** The lines that say when, by whom and from where the report is. */
  readonly meta: readonly Range[]
  /** The first paragraph of running text. */
  readonly opening: Range | null
}

/** What a name weighs by where it stands; anywhere else it weighs 1. */
export const weights = { title: 40, subtitle: 24, publisher: 14, meta: 10, opening: 8 } as const

/** A report names its place early: what comes after this is not looked at. */
export const READ_LENGTH = 60_000
/** So much of the first paragraph opens the report. */
export const OPENING_LENGTH = 120
