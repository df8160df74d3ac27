import type { Range } from '../range.ts'

/** What can be wrong with a query. */
export const queryProblemCodes = [
  /** Nothing but blanks. */
  'emptyQuery',
  /** More characters than {@link queryLimits} allows. */
  'tooLong',
  /** More terms and fields than allowed. */
  'tooManyParts',
  /** Groups in groups, deeper than allowed. */
  'tooDeep',
  'unclosedQuote',
  /** Nothing between two quotation marks. */
  'emptyPhrase',
  'unclosedGroup',
  'emptyGroup',
  'nothingBeforeOperator',
  'nothingAfterOperator',
  /** Letters before a colon that are no field; in quotation marks they are text. */
  'unknownField',
  /** A field with nothing behind its colon. */
  'noFieldValue',
  /** A value that this field does not have. */
  'badFieldValue',
  /** No date, or a stretch of time that ends before it begins. */
  'badDate',
  /** No number of characters, or one beyond what is allowed. */
  'badDistance',
  /** Beside NEAR stands something that has no place in the text. */
  'badNearOperand',
  /** A term of nothing but wildcards. */
  'wildcardAlone',
  /** A query that says only what is not to be found. */
  'onlyNegation',
] as const
export type QueryProblemCode = (typeof queryProblemCodes)[number]

/** What is wrong with a query and where, in UTF-16 code units of the query; the range is empty only for an empty query. */
export interface QueryProblem extends Range {
  readonly code: QueryProblemCode
}

/** How much a query may hold. */
export const queryLimits = {
  /** UTF-16 code units. */
  length: 10_000,
  /** Fields, and terms with each literal of a term with wildcards counted. */
  parts: 64,
  /** Groups and negations within each other. */
  depth: 20,
  /** Characters that NEAR may be asked to bridge. */
  distance: 10_000,
  /** Characters that one wildcard may stand for. */
  wildcard: 500,
} as const
