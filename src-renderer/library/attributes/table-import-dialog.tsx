import { useState } from 'react'
import type { OutputOf } from '../../../src-shared/contract/contract.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Loading } from '../../design/loading.tsx'
import { Select } from '../../design/select.tsx'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useWords } from '../../words/use-words.ts'
import { splitPath } from '../import/outcome-facts.ts'
import { attributeWords } from './attribute-words.ts'
import { TableImportResult } from './table-import-result.tsx'
import { columnsToImport, firstPlan, type SeenTable, type TablePlan } from './table-plan.ts'
import { TablePlanFields } from './table-plan-fields.tsx'
import './attributes.css'

export interface TableImportDialogProps {
  readonly path: string
  readonly onClose: () => void
}

/** Shows a table's columns and how they would come in as attributes; then what came in, and which rows did not. */
export function TableImportDialog({ path, onClose }: TableImportDialogProps) {
  const say = useWords('attributes', attributeWords)
  const planning = useTablePlan(path)
  const { failure, seen, attributes, plan, setPlan } = planning
  const { result, start } = useTableStart(path, planning)
  const columns = plan === null ? 0 : columnsToImport(plan).length
  return (
    <Dialog
      title={say('importTitle')}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        result !== null ? (
          <Button variant="primary" onPress={onClose}>
            {say('close')}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{say('cancel')}</Button>
            <Button variant="primary" onPress={() => void start()} isDisabled={!plan?.match || columns === 0}>
              {say('start', { count: columns })}
            </Button>
          </>
        )
      }
    >
      {failure === null ? null : <FailureNotice failure={failure} onRetry={planning.askAgain} />}
      {result !== null ? (
        <TableImportResult result={result} />
      ) : plan !== null && seen !== undefined ? (
        <div className="table-import">
          <TableFacts path={path} table={seen} sheet={planning.sheet} onSheet={planning.setSheet} />
          <TablePlanFields table={seen} attributes={attributes} plan={plan} onPlan={setPlan} />
        </div>
      ) : failure === null ? (
        <Loading label={say('reading')} />
      ) : null}
    </Dialog>
  )
}

/** What the table holds, and how it is to come in: as proposed until the analyst says otherwise. */
function useTablePlan(path: string) {
  const [sheet, setSheet] = useState<string | null>(null)
  const table = useAnswer('exchange.lookAtTable', { path, sheet })
  const attributes = useAnswer('library.attributes', {}).value
  const [own, setOwn] = useState<{ readonly sheet: string | null; readonly plan: TablePlan } | null>(null)
  const seen = table.isOld ? undefined : table.value
  const proposed = seen === undefined || attributes === undefined ? null : firstPlan(seen, attributes)
  return {
    sheet,
    setSheet,
    failure: table.failure,
    askAgain: table.askAgain,
    seen,
    attributes: attributes ?? [],
    plan: own?.sheet === sheet ? own.plan : proposed,
    setPlan: (plan: TablePlan) => setOwn({ sheet, plan }),
  }
}

function useTableStart(path: string, { sheet, plan }: Pick<ReturnType<typeof useTablePlan>, 'sheet' | 'plan'>) {
  const say = useWords('attributes', attributeWords)
  const deed = useDeed()
  const [result, setResult] = useState<OutputOf<'exchange.importAttributes'> | null>(null)
  const start = async () => {
    if (plan === null || plan.match === null) return
    const { match } = plan
    const answer = await deed('exchange.importAttributes', { path, sheet, match, columns: columnsToImport(plan) })
    if (answer === null) return
    setResult(answer)
    const { values, matched } = answer
    useStatus.getState().sayDone(say('imported', { values, matched }), { undoable: values > 0 })
  }
  return { result, start }
}

interface TableFactsProps {
  readonly path: string
  readonly table: SeenTable
  readonly sheet: string | null
  readonly onSheet: (sheet: string) => void
}

function TableFacts({ path, table, sheet, onSheet }: TableFactsProps) {
  const say = useWords('attributes', attributeWords)
  return (
    <>
      <p className="table-import-facts">
        {say('tableFacts', { file: splitPath(path).name, rows: table.rows, columns: table.columns.length })}
      </p>
      {table.sheets.length < 2 ? null : (
        <Select
          label={say('sheet')}
          value={sheet ?? table.sheets[0] ?? null}
          options={table.sheets.map((name) => ({ value: name, label: name }))}
          onChange={onSheet}
        />
      )}
    </>
  )
}
