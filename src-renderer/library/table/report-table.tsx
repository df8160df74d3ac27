import { useCallback, useMemo, useState } from 'react'
import type { LibraryRow } from '../../../src-shared/contract/corpus-operations.ts'
import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import type { LibraryColumn } from '../../../src-shared/domain/library-view.ts'
import { DataTable } from '../../design/data-table/data-table.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { libraryWords } from '../library-words.ts'
import { reportColumn } from './report-columns.tsx'
import type { ReportOrder } from './report-order.ts'
import { RowMenu } from './row-menu.tsx'
import type { LibraryLayouting } from './use-library-layout.ts'
import { usePortraits } from './use-portraits.ts'
import type { ReportRows } from './use-report-rows.ts'
import type { RowSelecting } from './use-row-selection.ts'
import './report-table.css'

export interface ReportTableProps {
  readonly rows: ReportRows
  readonly attributes: readonly Attribute[]
  readonly columns: LibraryLayouting
  readonly onSort: (column: LibraryColumn, descending?: boolean) => void
  readonly selection: RowSelecting
  readonly onRemove: () => void
}

/** All reports as rows of a table; only those in view are fetched. */
export function ReportTable({ rows, attributes, columns, onSort, selection, onRemove }: ReportTableProps) {
  const say = useWords('library', libraryWords)
  const language = useLanguage()
  const portraits = usePortraits(rows.known)
  const { layout, deeds } = columns
  const drawn = useMemo(() => {
    const drawing = { say, language, attributes, portraits }
    return layout.map(({ column, width }) => reportColumn(column, width, drawing)).filter((column) => column !== null)
  }, [say, language, attributes, portraits, layout])
  const { focus, go, selectAll, selected } = selection
  const isSelected = useCallback(({ id }: LibraryRow) => selected.has(id), [selected])
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const showMenu = (at: { readonly x: number; readonly y: number }, index: number | null) => {
    const report = index === null ? undefined : rows.at(index)
    // A press beside the selection is about that row alone; the menu key is about what is selected.
    if (index !== null && report !== undefined && !selected.has(report.id)) go(index, { extend: false, add: false })
    if (report !== undefined || selected.size > 0) setMenuAt(at)
  }
  const open = (index: number) => {
    const report = rows.at(index)
    if (report !== undefined) useNavigation.getState().openReport(report.id)
  }
  return (
    <>
      <DataTable
        label={say('table')}
        columns={drawn}
        total={rows.total ?? 0}
        rowAt={rows.at}
        focus={focus}
        isSelected={isSelected}
        onGo={go}
        onSelectAll={selectAll}
        onOpen={open}
        onMenu={showMenu}
        order={orderOf(rows.listing)}
        onSort={(column, descending) => {
          const sorted = layout.find((entry) => entry.column === column)
          if (sorted !== undefined) onSort(sorted.column, descending)
        }}
        columnDeeds={deeds}
        onView={rows.onView}
        answers={rows.listing.filter}
        waiting={say('loading')}
      />
      {menuAt === null ? null : <RowMenu at={menuAt} selected={selected} onRemove={onRemove} onClose={() => setMenuAt(null)} />}
    </>
  )
}

function orderOf({ sortBy, descending }: ReportOrder) {
  return { by: sortBy, descending }
}
