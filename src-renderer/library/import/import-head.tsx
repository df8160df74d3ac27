import { RotateCcw, X } from 'lucide-react'
import type { Job } from '../../../src-shared/contract/intake-operations.ts'
import { Button } from '../../design/button.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { useWords } from '../../words/use-words.ts'
import { ImportBar } from './import-bar.tsx'
import { isEnded, useImports } from './import-store.ts'
import { importWords } from './import-words.ts'
import type { OutcomeFilter } from './outcome-order.ts'
import { useImporting } from './use-importing.ts'

export interface ImportHeadProps {
  readonly job: Job | null
  readonly sending: number
  readonly filter: OutcomeFilter
  readonly onFilter: (filter: OutcomeFilter) => void
}

/** How the job stands, which of its lines are shown, and what can be done about it. */
export function ImportHead({ job, sending, filter, onFilter }: ImportHeadProps) {
  const say = useWords('import', importWords)
  const closePanel = useImports((state) => state.closePanel)
  return (
    <header className="import-head">
      <h2 className="import-title">{say(job?.kind === 'reread' ? 'titleReread' : 'title')}</h2>
      {sending > 0 ? <p className="import-summary">{say('sending', { count: sending })}</p> : null}
      {job === null ? null : (
        <>
          <Stand job={job} />
          <OutcomeFilters job={job} filter={filter} onFilter={onFilter} />
          <JobDeeds job={job} />
        </>
      )}
      <IconButton icon={X} label={say('close')} onPress={closePanel} className="import-close" />
    </header>
  )
}

function Stand({ job }: { job: Job }) {
  return (
    <div className="import-stand">
      <output className="import-summary">{useStandText(job)}</output>
      {isEnded(job) ? null : <ImportBar job={job} />}
    </div>
  )
}

function useStandText(job: Job): string {
  const say = useWords('import', importWords)
  const { done, total, imported, reread, kind, state } = job
  const isReread = kind === 'reread'
  switch (state) {
    case 'running':
      return total === null ? say('counting') : say(isReread ? 'runningReread' : 'running', { done, total })
    case 'cancelling':
      return say('cancelling')
    case 'done':
      return say(isReread ? 'doneReread' : 'done', { total: total ?? done })
    case 'cancelled':
      return isReread ? say('cancelledReread', { reread }) : say('cancelled', { imported })
    case 'failed':
      return say('failedJob')
    default:
      return state satisfies never
  }
}

/** The counts of the job; a press shows the lines of that kind alone. Kinds of which there are none are left out. */
function OutcomeFilters({ job, filter, onFilter }: Omit<ImportHeadProps, 'job' | 'sending'> & { job: Job }) {
  const say = useWords('import', importWords)
  const isReread = job.kind === 'reread'
  const choices: readonly { readonly filter: OutcomeFilter; readonly text: string; readonly isAny: boolean }[] = [
    { filter: 'all', text: say('all'), isAny: true },
    {
      filter: 'imported',
      text: isReread ? say('reread', { count: job.reread }) : say('imported', { count: job.imported }),
      isAny: true,
    },
    { filter: 'warned', text: say('warned'), isAny: job.imported + job.reread > 0 },
    { filter: 'duplicate', text: say('duplicate', { count: job.duplicates }), isAny: job.duplicates > 0 },
    { filter: 'failed', text: say('failed', { count: job.failed }), isAny: job.failed > 0 },
  ]
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for what is filled in
    <div className="import-filters" role="group" aria-label={say('filter')}>
      {choices
        .filter(({ isAny }) => isAny)
        .map((choice) => (
          <button
            key={choice.filter}
            type="button"
            className={`import-filter import-filter-${choice.filter}`}
            aria-pressed={filter === choice.filter}
            onClick={() => onFilter(choice.filter)}
          >
            {choice.text}
          </button>
        ))}
    </div>
  )
}

function JobDeeds({ job }: { job: Job }) {
  const say = useWords('import', importWords)
  const { cancel, retry } = useImporting()
  if (!isEnded(job)) {
    return (
      <Button onPress={() => void cancel()} isDisabled={job.state === 'cancelling'}>
        {say(job.kind === 'reread' ? 'cancelReread' : 'cancel')}
      </Button>
    )
  }
  if (job.kind !== 'import' || job.failed === 0) return null
  return (
    <Button icon={RotateCcw} onPress={() => void retry()}>
      {say('retry')}
    </Button>
  )
}
