import type { HitOrder } from '../../../src-shared/domain/search.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import { Failed } from '../failed.ts'
import { goThrough, type QuestionControl } from './question-control.ts'

/** More hits than this are not sorted by what stands beside them: each has to be read for it. */
export const mostSorted = 50_000
/** So many characters beside a hit are compared. */
const comparedLength = 24

/** The hits to put in order: how many each report has, and how to read them. */
export interface HitSource {
  /** How many ordinals there are. */
  readonly size: number
  readonly countOf: (ordinal: number) => number
  readonly mask: Uint8Array | null
  readonly total: number
  readonly hitsIn: (ordinal: number) => { readonly text: string; readonly ranges: readonly Range[] }
}

/** Some hits of one report that stand side by side in the order. */
export interface HitStretch {
  readonly ordinal: number
  readonly text: string
  readonly ranges: readonly Range[]
}

export interface OrderRequest {
  readonly sortBy: HitOrder
  readonly descending: boolean
  readonly offset: number
  readonly limit: number
}

/** A page of the hits, in order. Fails with `too_many_hits` when they are to be sorted by context. */
export function orderHits(source: HitSource, catalogue: Catalogue, order: OrderRequest, control: QuestionControl): HitStretch[] {
  const isByContext = order.sortBy === 'left' || order.sortBy === 'right'
  return isByContext ? byContext(source, order, control) : byReport(source, catalogue, order)
}

const columnOf = { report: 'importedAt', place: 'locality', date: 'date' } as const

/** Only the reports whose hits are on the page are read. */
function byReport(source: HitSource, catalogue: Catalogue, { sortBy, descending, offset, limit }: OrderRequest): HitStretch[] {
  if (sortBy === 'left' || sortBy === 'right') return []
  const stretches: HitStretch[] = []
  let before = 0
  for (const ordinal of catalogue.order(columnOf[sortBy], descending)) {
    if (source.mask !== null && source.mask[ordinal] === 0) continue
    const count = source.countOf(ordinal)
    const from = Math.max(0, offset - before)
    const to = Math.min(count, offset + limit - before)
    before += count
    if (from < to) {
      const { text, ranges } = source.hitsIn(ordinal)
      stretches.push({ ordinal, text, ranges: ranges.slice(from, to) })
    }
    if (before >= offset + limit) break
  }
  return stretches
}

interface Keyed {
  readonly ordinal: number
  readonly range: Range
  readonly key: string
}

function byContext(source: HitSource, order: OrderRequest, control: QuestionControl): HitStretch[] {
  if (source.total > mostSorted) throw new Failed('too_many_hits', String(source.total), String(mostSorted))
  const keyed = readKeys(source, order.sortBy === 'left' ? leftKey : rightKey, control)
  const { compare } = new Intl.Collator('zh')
  const direction = order.descending ? -1 : 1
  keyed.sort(
    (one, other) => direction * compare(one.key, other.key) || one.ordinal - other.ordinal || one.range.start - other.range.start,
  )
  return keyed.slice(order.offset, order.offset + order.limit).map(({ ordinal, range }) => ({
    ordinal,
    text: source.hitsIn(ordinal).text,
    ranges: [range],
  }))
}

function readKeys(source: HitSource, keyOf: (text: string, range: Range) => string, control: QuestionControl): Keyed[] {
  const ordinals = Array.from({ length: source.size }, (_, ordinal) => ordinal).filter(
    (ordinal) => (source.mask === null || source.mask[ordinal] === 1) && source.countOf(ordinal) > 0,
  )
  const keyed: Keyed[] = []
  goThrough(ordinals.length, control, (index) => {
    const ordinal = ordinals[index] ?? 0
    const { text, ranges } = source.hitsIn(ordinal)
    for (const range of ranges) keyed.push({ ordinal, range, key: keyOf(text, range) })
  })
  return keyed
}

function rightKey(text: string, { end }: Range): string {
  return text.slice(end, end + comparedLength)
}

/** Read backwards from the hit, so that what stands next to it counts first. */
function leftKey(text: string, { start }: Range): string {
  return Array.from(text.slice(Math.max(0, start - comparedLength), start))
    .toReversed()
    .join('')
}
