import type { libraryColumns, LibraryColumn } from '../../../src-shared/domain/library-view.ts'
import { readingStatusSchema, sourceFormatSchema } from '../../../src-shared/domain/report.ts'
import { scriptSchema } from '../../../src-shared/domain/script.ts'
import type { CodedColumn } from './coded-column.ts'
import type { ColumnPart } from './column-parts.ts'
import type { NumberColumn } from './number-column.ts'
import { byCharacters, byLevel, byNames, byPlaceIn, byText, Ranks, type SortRule } from './ranks.ts'
import type { ReportColumns } from './report-columns.ts'

/** Gives the ranks by ordinal; equal reports share one, those without a value have -1. */
export interface Ranking {
  /** Rises when it may give other ranks. */
  version(): number
  ranks(size: number): { readonly byOrdinal: Int32Array; readonly count: number }
}

/** Which part of the columns must be there to sort by one of them. */
export const partOf: Readonly<Partial<Record<LibraryColumn, ColumnPart>>> = {
  tagCount: 'tags',
  copyCount: 'copies',
  author: 'imprints',
  documentNumber: 'imprints',
}

/** How the library is sorted by its columns. */
export const columnRankings: Readonly<Record<(typeof libraryColumns)[number], (columns: ReportColumns) => Ranking>> = {
  title: ({ title }) => rankCodes(title, byText),
  locality: ({ place }) => rankCodes(place, byNames),
  date: ({ date }) => rankCodes(date, byCharacters),
  publisher: ({ publisher }) => rankCodes(publisher, byText),
  length: ({ length }) => rankNumbers(length),
  tagCount: ({ tagCount }) => rankNumbers(tagCount),
  status: ({ status }) => rankCodes(status, byPlaceIn(readingStatusSchema.options)),
  level: ({ place }) => rankCodes(place, byLevel),
  author: ({ author }) => rankCodes(author, byText),
  documentNumber: ({ documentNumber }) => rankCodes(documentNumber, byText),
  script: ({ script }) => rankCodes(script, byPlaceIn(scriptSchema.options)),
  format: ({ format }) => rankCodes(format, byPlaceIn(sourceFormatSchema.options)),
  file: ({ file }) => rankCodes(file, byText),
  copyCount: ({ copyCount }) => rankNumbers(copyCount),
  importedAt: ({ importedAt }) => rankCodes(importedAt, byCharacters),
}

/** By the values of a column: each is compared once, then reports are put in order by number. */
export function rankCodes<Value, Key>(column: CodedColumn<Value>, rule: SortRule<Value, Key>): Ranking {
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
