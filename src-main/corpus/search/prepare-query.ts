import type { Expression } from '../../../src-shared/domain/query/expression.ts'
import { literalQuery, parseQuery } from '../../../src-shared/domain/query/parse-query.ts'
import type { QueryMode } from '../../../src-shared/domain/search.ts'
import { Failed } from '../failed.ts'
import { foldForSearch } from '../fold.ts'
import { asCountable, type Countable } from './countable.ts'

/** What is searched for; see `searchRequestSchema`. */
export interface SearchedQuery {
  readonly query: string
  readonly mode: QueryMode
  readonly isExact: boolean
}

/** A query understood. `countable` where no text has to be read for its counts. */
export interface PreparedQuery {
  readonly isExact: boolean
  readonly expression: Expression
  readonly countable: Countable | null
}

/** Reads a query that is no regular expression. Fails with `query_malformed`: the place is its range in the query, the detail what is wrong. */
export function prepareQuery({ query, mode, isExact }: SearchedQuery, { isNegationEnough = false } = {}): PreparedQuery {
  const expression = mode === 'literal' ? literalQuery(query) : parsed(query, isNegationEnough)
  return { isExact, expression, countable: isExact ? null : asCountable(expression, foldForSearch) }
}

function parsed(query: string, isNegationEnough: boolean): Expression {
  const read = parseQuery(query, { isNegationEnough })
  if (read.ok) return read.expression
  const { start, end, code } = read.problem
  throw new Failed('query_malformed', `${start}–${end}`, code)
}
