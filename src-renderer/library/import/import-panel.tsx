import { useDeferredValue, useState } from 'react'
import type { Job } from '../../../src-shared/contract/intake-operations.ts'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { useWords } from '../../words/use-words.ts'
import { ImportHead } from './import-head.tsx'
import { isEnded, useImports } from './import-store.ts'
import { importWords } from './import-words.ts'
import { OutcomeDetails } from './outcome-details.tsx'
import { orderAfterPress, type OutcomeFilter, type OutcomeOrder } from './outcome-order.ts'
import { OutcomeTable } from './outcome-table.tsx'
import { useOutcomes } from './use-outcomes.ts'
import './import.css'

/** Rises with an import and stays until closed: progress, cancel, and a table with one line a file, failures first. */
export function ImportPanel() {
  const say = useWords('import', importWords)
  const job = useImports((state) => state.job)
  const isPanelOpen = useImports((state) => state.isPanelOpen)
  const sending = useImports((state) => state.sending)
  const [filter, setFilter] = useState<OutcomeFilter>('all')
  const [shownJob, setShownJob] = useState(job?.id)
  if (shownJob !== job?.id) {
    setShownJob(job?.id)
    setFilter('all')
  }
  // The panel rises at once; its table is drawn in a task of its own, so that the first news of an import is a short one.
  const listedJob = useDeferredValue(job?.id)
  if (!isPanelOpen || (job === null && sending === 0)) return null
  return (
    <aside className="import-panel" aria-label={say('title')}>
      <ImportHead job={job} sending={sending} filter={filter} onFilter={setFilter} />
      {job === null ? null : <JobBody job={job} isListed={listedJob === job.id} filter={filter} />}
    </aside>
  )
}

function JobBody({ job, isListed, filter }: { job: Job; isListed: boolean; filter: OutcomeFilter }) {
  return (
    <>
      {job.failure === null ? null : <FailureNotice failure={job.failure} />}
      {isListed ? <OutcomeList key={`${job.id} ${filter}`} job={job} filter={filter} /> : null}
    </>
  )
}

function OutcomeList({ job, filter }: { job: Job; filter: OutcomeFilter }) {
  const say = useWords('import', importWords)
  const [order, setOrder] = useState<OutcomeOrder>(null)
  const [view, setView] = useState({ first: 0, last: 0 })
  const [focus, setFocus] = useState(0)
  const outcomes = useOutcomes(job, { filter, order, ...view })
  if (isEnded(job) && !outcomes.isLoading && outcomes.total === 0) {
    return <p className="import-empty">{say(filter === 'all' ? 'noOutcomes' : 'nothingInFilter')}</p>
  }
  const at = Math.min(focus, Math.max(0, outcomes.total - 1))
  return (
    <div className="import-body">
      <OutcomeTable
        outcomes={outcomes}
        order={order}
        focus={at}
        onFocus={setFocus}
        onSort={(column) => setOrder(orderAfterPress(order, column))}
        onView={setView}
      />
      <OutcomeDetails outcome={outcomes.at(at)} />
    </div>
  )
}
