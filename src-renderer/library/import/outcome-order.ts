import type { ImportOutcome } from '../../../src-shared/contract/intake-operations.ts'
import { factsOf } from './outcome-facts.ts'

/** Which lines of an import are shown. `imported` means reports that came in or were read again; `warned` those of them with a warning. */
export const outcomeFilters = ['all', 'imported', 'warned', 'duplicate', 'failed'] as const
export type OutcomeFilter = (typeof outcomeFilters)[number]

/** The columns that the table can be sorted by. */
export const outcomeColumns = ['file', 'format', 'encoding', 'size', 'title', 'figures', 'workModels'] as const
export type OutcomeColumn = (typeof outcomeColumns)[number]

/** Null: as the core lists them, failures first. */
export type OutcomeOrder = { readonly by: OutcomeColumn; readonly descending: boolean } | null

const greatestFirst: ReadonlySet<OutcomeColumn> = new Set(['size', 'figures', 'workModels'])

/** The order after a press on a column's head: by that column, then the other way round, then failures first again. */
export function orderAfterPress(order: OutcomeOrder, by: OutcomeColumn): OutcomeOrder {
  const natural = greatestFirst.has(by)
  if (order?.by !== by) return { by, descending: natural }
  return order.descending === natural ? { by, descending: !natural } : null
}

/** The lines that pass the filter, in this order; lines that tell nothing in the column stand last either way. */
export function arrangeOutcomes(
  outcomes: readonly ImportOutcome[],
  filter: OutcomeFilter,
  order: OutcomeOrder,
): readonly ImportOutcome[] {
  const shown = filter === 'all' ? outcomes : outcomes.filter((outcome) => passes(outcome, filter))
  if (order === null) return shown
  const sign = order.descending ? -1 : 1
  const keyed = shown.map((outcome) => ({ outcome, key: factsOf(outcome)[order.by] }))
  const sorted = keyed.toSorted((one, other) => compareKeys(one.key, other.key, sign))
  return sorted.map(({ outcome }) => outcome)
}

function passes(outcome: ImportOutcome, filter: Exclude<OutcomeFilter, 'all'>): boolean {
  const isIn = outcome.outcome === 'imported' || outcome.outcome === 'reread'
  switch (filter) {
    case 'imported':
      return isIn
    case 'warned':
      return isIn && outcome.warnings.length > 0
    case 'duplicate':
    case 'failed':
      return outcome.outcome === filter
    default:
      return filter satisfies never
  }
}

const byWords = new Intl.Collator('zh-Hans', { numeric: true })

function compareKeys(one: string | number | null, other: string | number | null, sign: number): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  if (typeof one === 'number' && typeof other === 'number') return sign * (one - other)
  return sign * byWords.compare(String(one), String(other))
}
