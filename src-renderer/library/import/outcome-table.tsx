import { useMemo } from 'react'
import type { ImportOutcome } from '../../../src-shared/contract/intake-operations.ts'
import { DataTable } from '../../design/data-table/data-table.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { useIntakeDialog } from '../intake-dialog-store.ts'
import { importWords } from './import-words.ts'
import { outcomeColumns, tellOutcome } from './outcome-columns.tsx'
import { factsOf } from './outcome-facts.ts'
import { outcomeColumns as sortable, type OutcomeColumn, type OutcomeOrder } from './outcome-order.ts'
import type { Outcomes } from './use-outcomes.ts'
import './outcome-table.css'

export interface OutcomeTableProps {
  readonly outcomes: Outcomes
  readonly order: OutcomeOrder
  /** The line the keyboard stands on; the details beside the table are about it. */
  readonly focus: number
  readonly onFocus: (index: number) => void
  readonly onSort: (column: OutcomeColumn) => void
  readonly onView: (view: { readonly first: number; readonly last: number }) => void
}

/** One line a file. Enter or a double click shows the report beside its original, with Ctrl or Cmd in the reader. */
export function OutcomeTable({ outcomes, order, focus, onFocus, onSort, onView }: OutcomeTableProps) {
  const say = useWords('import', importWords)
  const language = useLanguage()
  const columns = useMemo(() => outcomeColumns(say, language), [say, language])
  const openRow = (index: number, isOther: boolean) => {
    const outcome = outcomes.at(index)
    const report = outcome === undefined ? null : factsOf(outcome).report
    if (report === null) return
    if (isOther) useNavigation.getState().openReport(report)
    else useIntakeDialog.getState().showOriginal(report)
  }
  return (
    <DataTable
      className="outcome-table"
      label={say('outcomes')}
      columns={columns}
      total={outcomes.total}
      rowAt={outcomes.at}
      focus={focus}
      onGo={onFocus}
      onOpen={(index, { isOther }) => openRow(index, isOther)}
      order={order}
      onSort={(column) => {
        const sorted = sortable.find((name) => name === column)
        if (sorted !== undefined) onSort(sorted)
      }}
      onView={onView}
      waiting={say('outcomesLoading')}
      tellingOf={tellOutcome}
      nameOf={fileOf}
    />
  )
}

function fileOf({ file }: ImportOutcome): string {
  return file
}
