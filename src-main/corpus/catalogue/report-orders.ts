import type { AttributeKind } from '../../../src-shared/domain/attribute.ts'
import type { LibraryColumn } from '../../../src-shared/domain/library-view.ts'
import { administrativeLevels, readingStatusSchema, sourceFormatSchema } from '../../../src-shared/domain/report.ts'
import { scriptSchema } from '../../../src-shared/domain/script.ts'
import type { AttributeRow } from './catalogue-queries.ts'
import { CodedColumn } from './coded-column.ts'
import type { NumberColumn } from './number-column.ts'
import { byCharacters, byPlaceIn, byText, compareNames, Ranks, type SortRule } from './ranks.ts'
import type { ReportColumns } from './report-columns.ts'

/** Gives the ranks by ordinal; equal reports share one, those without a value have -1. */
interface Ranking {
  /** Rises when it may give other ranks. */
  version(): number
  ranks(size: number): { readonly byOrdinal: Int32Array; readonly count: number }
}

/** So many orders are kept; one of 100,000 reports takes 400 kB. */
const mostKept = 12

/** The orders of the library, each kept until its column changes or a report comes or goes. */
export class ReportOrders {
  private readonly columns: ReportColumns
  private readonly rankings = new Map<LibraryColumn, Ranking>()
  private readonly kept = new Map<string, { readonly stamp: string; readonly order: Int32Array }>()
  private attributes: ReadonlyMap<string, AttributeRow> = new Map()

  constructor(columns: ReportColumns) {
    this.columns = columns
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
    return Int32Array.from(ordinals.sort((one, other) => compare(timeOf(one), timeOf(other)) || compare(idOf(one), idOf(other))))
  }

  private ranking(sortBy: LibraryColumn): Ranking {
    const known = this.rankings.get(sortBy)
    if (known !== undefined) return known
    const made = this.makeRanking(sortBy)
    this.rankings.set(sortBy, made)
    return made
  }

  private makeRanking(sortBy: LibraryColumn): Ranking {
    const { columns } = this
    switch (sortBy) {
      case 'title':
      case 'publisher':
      case 'author':
      case 'documentNumber':
      case 'file':
        return rankCodes(columns[sortBy], byText)
      case 'locality':
        return rankCodes(columns.place, { keyOf: ({ names }) => (names.length === 0 ? null : names), compare: compareNames })
      case 'date':
      case 'importedAt':
        return rankCodes(columns[sortBy], byCharacters)
      case 'length':
      case 'tagCount':
      case 'copyCount':
        return rankNumbers(columns[sortBy])
      case 'status':
        return rankCodes(columns.status, byPlaceIn(readingStatusSchema.options))
      case 'script':
        return rankCodes(columns.script, byPlaceIn(scriptSchema.options))
      case 'format':
        return rankCodes(columns.format, byPlaceIn(sourceFormatSchema.options))
      case 'level': {
        const { keyOf, compare } = byPlaceIn(administrativeLevels)
        return rankCodes(columns.place, {
          keyOf: ({ locality }) => (locality.level === null ? null : keyOf(locality.level)),
          compare,
        })
      }
      default:
        return this.rankAttribute(sortBy.slice('attribute:'.length))
    }
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

function rankCodes<Value, Key>(column: CodedColumn<Value>, rule: SortRule<Value, Key>): Ranking {
  const ranks = new Ranks(column.dictionary, rule)
  return {
    version: () => column.version,
    ranks(size) {
      const byCode = ranks.read()
      return { byOrdinal: column.upTo(size).map((code) => byCode[code] ?? -1), count: ranks.count }
    },
  }
}

function rankNumbers(column: NumberColumn<Int32Array<ArrayBuffer>>): Ranking {
  return {
    version: () => column.version,
    ranks(size) {
      const values = column.upTo(size).subarray(0, size)
      const distinct = values.toSorted().filter((value, index, sorted) => value !== sorted[index - 1])
      const rankOf = new Map([...distinct].map((value, rank) => [value, rank]))
      return { byOrdinal: values.map((value) => rankOf.get(value) ?? -1), count: distinct.length }
    },
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
