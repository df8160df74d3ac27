import type { Range } from '../../../src-shared/domain/range.ts'
import type { Condition, TextPlace } from '../../../src-shared/domain/query/expression.ts'

/**
 * One report as a query sees it. All ranges are in UTF-16 code units of its text, hold at least one of them, and come in ascending order of
 * start, then end, each once. A query may ask the same thing twice.
 */
export interface ReportWorld {
  /** How long its text is, in UTF-16 code units. */
  readonly length: number
  /** Every place where the characters stand, overlapping ones too. */
  readonly occurrences: (literal: string) => readonly Range[]
  /** The passages tagged with the category of that key or name, or with one below it. */
  readonly passages: (category: string) => readonly Range[]
  /** The blocks that make up the place; they do not overlap. */
  readonly blocks: (place: TextPlace) => readonly Range[]
  readonly holds: (condition: Condition) => boolean
  /** True when no line ends between the two positions. */
  readonly isOneLine: (start: number, end: number) => boolean
  /** Where characters of two code units begin, ascending: what makes characters and code units differ. Asked only where characters are counted. */
  readonly pairs: () => readonly number[]
}
