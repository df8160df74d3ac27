import type { Range } from '../../../src-shared/domain/range.ts'

/** Words in quotation marks, as they stand in a line of the folded text. */
export interface Quotation extends Range {
  readonly inner: string
  /** What stands before it and, where others stand right before it in a row, before the first of them. */
  readonly before: string
  readonly after: string
  /** What stands behind the last of the row that it is in: a noun there may be that of all. */
  readonly afterRow: string
}

const LONGEST = 40
const BEFORE = 16
const AFTER = 20
const DOUBLE = new RegExp(`“[^“”\\n]{1,${LONGEST}}”`, 'g')
const SINGLE = new RegExp(`‘[^‘’\\n]{1,${LONGEST}}’`, 'g')
/** Between the quotations of a row. */
const ROW = /^(?:[、和与及]|以及)?$/

/** The quotations of a block in the order they open, those within others too. */
export function findQuotations(folded: string, block: Range): Quotation[] {
  const stretch = folded.slice(block.start, block.end)
  const marked = [...pairs(stretch, DOUBLE), ...pairs(stretch, SINGLE), ...straightPairs(stretch)].toSorted(
    (one, other) => one.start - other.start,
  )
  const firsts = rowEnds(stretch, marked)
  const lasts = rowEnds(stretch, marked, 'backwards')
  return marked.map(({ start, end }, at) => {
    const first = marked[firsts[at] ?? at]?.start ?? start
    const last = marked[lasts[at] ?? at]?.end ?? end
    return {
      start: block.start + start,
      end: block.start + end,
      inner: stretch.slice(start + 1, end - 1).trim(),
      before: stretch.slice(Math.max(0, first - BEFORE), first).trimEnd(),
      after: stretch.slice(end, end + AFTER),
      afterRow: stretch.slice(last, last + AFTER),
    }
  })
}

/** Marks of one kind that hold none of their own kind; across a longer way they belong to others. */
function pairs(stretch: string, marks: RegExp): Range[] {
  return [...stretch.matchAll(marks)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
}

/** Typewriter marks open and close by turns; an odd number of them pairs nothing for certain. */
function straightPairs(stretch: string): Range[] {
  const at = [...stretch.matchAll(/"/g)].map(({ index }) => index)
  if (at.length % 2 === 1) return []
  return at.flatMap((start, turn) => {
    const end = at[turn + 1]
    return turn % 2 === 1 || end === undefined || end - start > LONGEST + 1 || end === start + 1 ? [] : [{ start, end: end + 1 }]
  })
}

/** For each quotation, the place of the first of its row (or the last, counted backwards). */
function rowEnds(stretch: string, marked: readonly Range[], order?: 'backwards'): number[] {
  const ends = marked.map((_, at) => at)
  const joins = (one: number): boolean => {
    const [earlier, later] = [marked[one], marked[one + 1]]
    return earlier !== undefined && later !== undefined && later.start >= earlier.end && later.start - earlier.end <= 2
      ? ROW.test(stretch.slice(earlier.end, later.start))
      : false
  }
  if (order === 'backwards') {
    for (let at = marked.length - 2; at >= 0; at -= 1) if (joins(at)) ends[at] = ends[at + 1] ?? at + 1
  } else {
    for (let at = 1; at < marked.length; at += 1) if (joins(at - 1)) ends[at] = ends[at - 1] ?? at - 1
  }
  return ends
}

/** What makes a quotation a name. */
export interface QuotedName {
  /** How many characters behind the quotation belong to the name. */
  readonly behind: number
  readonly certainty: number
}
