import type { Range } from '../../../src-shared/domain/range.ts'
import type { Measure } from './measure-token.ts'

/** A measure with its noun: the noun's range, or null where none is written. */
export interface Counted {
  readonly measure: Measure
  readonly noun: Range | null
  /** True when the noun was taken over from a count before. */
  readonly isShared: boolean
}

/** What no noun is taken across. */
export const SENTENCE = /[。;!?\n]/

/** A sentence that counts more than this in between goes on with nothing. */
export const MOST_BETWEEN = 12
