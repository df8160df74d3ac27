import { useCallback, useMemo, useState, type RefObject } from 'react'
import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import { libraryColumnSchema, type LibraryColumn } from '../../../src-shared/domain/library-view.ts'
import {
  formatLayout,
  parseLayout,
  withChoice,
  withoutColumn,
  withPlace,
  withWidth,
  type ColumnLayout,
} from '../../design/data-table/column-layout.ts'
import type { ColumnDeeds } from '../../design/data-table/table-column.ts'
import { useTableWidth } from '../../design/data-table/use-table-width.ts'
import { recall, remember } from '../../design/memory.ts'
import type { LibrarySay } from '../library-words.ts'
import { firstWidthOf, offeredColumns } from './report-columns.tsx'

export type LibraryLayout = ColumnLayout<LibraryColumn>

const memoryName = 'library.columns'
const firstColumns = ['title', 'locality', 'date', 'publisher', 'length', 'tagCount', 'status'] as const
/** In a narrow table these stay away at first, this one before that one. */
const leastNeeded: readonly LibraryColumn[] = ['publisher', 'length', 'tagCount', 'locality']

export interface LibraryLayouting {
  /** The columns shown. */
  readonly layout: LibraryLayout
  readonly deeds: ColumnDeeds
  readonly offered: readonly { readonly name: LibraryColumn; readonly label: string }[]
  readonly choose: (columns: ReadonlySet<string>) => void
  /** Null: as at first. */
  readonly setLayout: (layout: LibraryLayout | null) => void
}

/** Which columns the library shows; what the analyst arranged is remembered, until then the columns fit the table's width. */
export function useLibraryLayout(
  table: RefObject<HTMLElement | null>,
  say: LibrarySay,
  attributes: readonly Attribute[],
): LibraryLayouting {
  const [own, setOwn] = useState(() => parseLayout(recall(memoryName) ?? '', isLibraryColumn))
  const width = useTableWidth(table)
  const offered = useMemo(() => offeredColumns(say, attributes), [say, attributes])
  const layout = useMemo(() => {
    const known = own?.filter(({ column }) => offered.some(({ name }) => name === column)) ?? []
    return known.length === 0 ? firstLayout(width) : known
  }, [own, offered, width])
  const setLayout = useCallback((next: LibraryLayout | null) => {
    setOwn(next)
    remember(memoryName, next === null ? '' : formatLayout(next))
  }, [])
  return useMemo(
    () => ({
      layout,
      offered,
      setLayout,
      choose: (columns) =>
        setLayout(
          withChoice(
            layout,
            columns,
            offered.map(({ name }) => sized(name)),
          ),
        ),
      deeds: {
        resize: (column, wanted) => {
          const name = layout.find((entry) => entry.column === column)?.column
          if (name !== undefined) setLayout(withWidth(layout, name, wanted ?? firstWidthOf(name)))
        },
        move: (column, place) => setLayout(withPlace(layout, column, place)),
        hide: (column) => setLayout(withoutColumn(layout, column)),
      },
    }),
    [layout, offered, setLayout],
  )
}

/** As many of the first columns as a table of this width holds. */
function firstLayout(width: number | null): LibraryLayout {
  const dropped = new Set<LibraryColumn>()
  const shown = () => firstColumns.filter((column) => !dropped.has(column)).map(sized)
  for (const column of leastNeeded) {
    const needed = shown().reduce((sum, entry) => sum + entry.width, 0)
    if (width === null || needed <= width) break
    dropped.add(column)
  }
  return shown()
}

function sized(column: LibraryColumn) {
  return { column, width: firstWidthOf(column) }
}

function isLibraryColumn(name: string): name is LibraryColumn {
  return libraryColumnSchema.safeParse(name).success
}
