import type { AttributeKind } from '../../../src-shared/domain/attribute.ts'
import { libraryColumns, type LibraryColumn } from '../../../src-shared/domain/library-view.ts'
import type { AttributeRow } from './catalogue-queries.ts'
import { CodedColumn } from './coded-column.ts'
import type { ColumnPart } from './column-parts.ts'
import { byCharacters, byPlaceIn, byText } from './ranks.ts'
import type { ReportColumns } from './report-columns.ts'
import { columnRankings, partOf, rankCodes, type Ranking } from './report-rankings.ts'

/** So many orders are kept; one of 100,000 reports takes 400 kB. */
const mostKept = 12

/** The orders of the library, each kept until its column changes or a report comes or goes. */
export class ReportOrders {
  private readonly columns: ReportColumns
  private readonly need: (part: ColumnPart) => void
  private readonly rankings = new Map<LibraryColumn, Ranking>()
  private readonly kept = new Map<string, { readonly stamp: string; readonly order: Int32Array }>()
  private attributes: ReadonlyMap<string, AttributeRow> = new Map()

  /** `need` is told which part of the columns an order asks for. */
  constructor(columns: ReportColumns, need: (part: ColumnPart) => void) {
    this.columns = columns
    this.need = need
  }

  /** Takes up the attributes as they are now; what was sorted by them is let go. */
  setAttributes(attributes: readonly AttributeRow[]): void {
    this.attributes = new Map(attributes.map((attribute) => [attribute.id, attribute]))
    for (const column of this.rankings.keys()) if (column.startsWith('attribute:')) this.rankings.delete(column)
    this.kept.clear()
  }

  /** Ordinals of the present reports: by the column, those without a value last in both directions, equal ones as they were imported. */
  order(sortBy: LibraryColumn, descending: boolean): Int32Array {
    const { membership, importedAt } = this.columns
    if (sortBy === 'importedAt') {
      return this.keep(`importedAt ${descending}`, `${membership} ${importedAt.version}`, () =>
        descending ? this.order('importedAt', false).toReversed() : this.importOrder(),
      )
    }
    const ranking = this.ranking(sortBy)
    return this.keep(`${sortBy} ${descending}`, `${membership} ${importedAt.version} ${ranking.version()}`, () =>
      arrange(this.order('importedAt', false), ranking.ranks(this.columns.size), descending),
    )
  }

  private keep(key: string, stamp: string, make: () => Int32Array): Int32Array {
    const known = this.kept.get(key)
    if (known?.stamp === stamp) return known.order
    const order = make()
    this.kept.delete(key)
    this.kept.set(key, { stamp, order })
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= mostKept) break
      this.kept.delete(oldest)
    }
    return order
  }

  /** Nearly always what it was before, with new reports behind: sorting what is sorted costs one look at each. */
  private importOrder(): Int32Array {
    const { columns } = this
    const before = this.kept.get('importedAt false')?.order ?? new Int32Array(0)
    const taken = new Uint8Array(columns.size)
    const ordinals: number[] = []
    const take = (ordinal: number): void => {
      if (taken[ordinal] === 1 || columns.id(ordinal) === null) return
      taken[ordinal] = 1
      ordinals.push(ordinal)
    }
    before.forEach(take)
    taken.forEach((_, ordinal) => take(ordinal))
    const timeOf = (ordinal: number): string => columns.importedAt.value(ordinal) ?? ''
    const idOf = (ordinal: number): string => columns.id(ordinal) ?? ''
    const { compare } = byCharacters
    return Int32Array.from(
      ordinals.toSorted((one, other) => compare(timeOf(one), timeOf(other)) || compare(idOf(one), idOf(other))),
    )
  }

  private ranking(sortBy: LibraryColumn): Ranking {
    const known = this.rankings.get(sortBy)
    if (known !== undefined) return known
    const made = this.makeRanking(sortBy)
    this.rankings.set(sortBy, made)
    return made
  }

  private makeRanking(sortBy: LibraryColumn): Ranking {
    const listed = libraryColumns.find((column) => column === sortBy)
    if (listed === undefined) {
      this.need('attributes')
      return this.rankAttribute(sortBy.slice('attribute:'.length))
    }
    const part = partOf[listed]
    if (part !== undefined) this.need(part)
    return columnRankings[listed](this.columns)
  }

  private rankAttribute(id: string): Ranking {
    const column = this.columns.attributes.get(id) ?? new CodedColumn<string>()
    const attribute = this.attributes.get(id)
    const kind: AttributeKind = attribute?.kind ?? 'text'
    const choices: readonly string[] = JSON.parse(attribute?.choices ?? '[]')
    switch (kind) {
      case 'number':
        return rankCodes(column, { keyOf: Number, compare: (one, other) => one - other })
      case 'date':
        return rankCodes(column, byCharacters)
      case 'choice':
        return rankCodes(column, byPlaceIn(choices))
      case 'text':
        return rankCodes(column, byText)
      default:
        return kind satisfies never
    }
  }
}

/** Puts the ordinals in the order of their ranks, each rank's as they stand: a sort by counting. */
function arrange(
  ordinals: Int32Array,
  { byOrdinal, count }: { readonly byOrdinal: Int32Array; readonly count: number },
  descending: boolean,
): Int32Array {
  const binOf = (ordinal: number): number => {
    const rank = byOrdinal[ordinal] ?? -1
    return rank === -1 ? count : descending ? count - 1 - rank : rank
  }
  const starts = new Int32Array(count + 2)
  for (const ordinal of ordinals) {
    const next = binOf(ordinal) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let bin = 1; bin < starts.length; bin += 1) starts[bin] = (starts[bin] ?? 0) + (starts[bin - 1] ?? 0)
  const arranged = new Int32Array(ordinals.length)
  for (const ordinal of ordinals) {
    const bin = binOf(ordinal)
    const at = starts[bin] ?? 0
    arranged[at] = ordinal
    starts[bin] = at + 1
  }
  return arranged
}
