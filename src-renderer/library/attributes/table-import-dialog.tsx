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
  const deed = useDeed()
  const [sheet, setSheet] = useState<string | null>(null)
  const table = useAnswer('exchange.lookAtTable', { path, sheet })
  const attributes = useAnswer('library.attributes', {}).value
  const [own, setOwn] = useState<{ readonly sheet: string | null; readonly plan: TablePlan } | null>(null)
  const [result, setResult] = useState<OutputOf<'exchange.importAttributes'> | null>(null)
  const seen = table.isOld ? undefined : table.value
  const isKnown = seen !== undefined && attributes !== undefined
  const plan = own?.sheet === sheet ? own.plan : isKnown ? firstPlan(seen, attributes) : null
  const columns = plan === null ? [] : columnsToImport(plan)
  const start = async () => {
    if (plan === null || plan.match === null) return
    const answer = await deed('exchange.importAttributes', { path, sheet, match: plan.match, columns })
    if (answer === null) return
    setResult(answer)
    const { values, matched } = answer
    useStatus.getState().sayDone(say('imported', { values, matched }), { undoable: values > 0 })
  }
  const actions =
    result === null ? (
      <>
        <Button onPress={onClose}>{say('cancel')}</Button>
        <Button
          variant="primary"
          onPress={() => void start()}
          isDisabled={plan === null || plan.match === null || columns.length === 0}
        >
          {say('start', { count: columns.length })}
        </Button>
      </>
    ) : (
      <Button variant="primary" onPress={onClose}>
        {say('close')}
      </Button>
    )
  return (
    <Dialog title={say('importTitle')} isOpen onClose={onClose} size="l" actions={actions}>
      {table.failure === null ? null : <FailureNotice failure={table.failure} onRetry={table.askAgain} />}
      {table.failure === null && !isKnown ? <Loading label={say('reading')} /> : null}
      {result !== null ? (
        <TableImportResult result={result} />
      ) : !isKnown || plan === null ? null : (
        <div className="table-import">
          <TableFacts path={path} table={seen} sheet={sheet} onSheet={setSheet} />
          <TablePlanFields table={seen} attributes={attributes} plan={plan} onPlan={(next) => setOwn({ sheet, plan: next })} />
        </div>
      )}
    </Dialog>
  )
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
