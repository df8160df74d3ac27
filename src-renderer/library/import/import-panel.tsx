import { useVirtualizer } from '@tanstack/react-virtual'
import { X } from 'lucide-react'
import { useRef } from 'react'
import type { Job } from '../../../src-shared/contract/intake-operations.ts'
import { Button } from '../../design/button.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { Loading } from '../../design/loading.tsx'
import { useWords } from '../../words/use-words.ts'
import { ImportBar } from './import-bar.tsx'
import { isEnded, useImports } from './import-store.ts'
import { importWords } from './import-words.ts'
import { OutcomeLine } from './outcome-line.tsx'
import { useImporting } from './use-importing.ts'
import { useOutcomes } from './use-outcomes.ts'
import './import.css'

/** Slides in with an import and stays until closed: progress, cancel, and one line a file, failures first. */
export function ImportPanel() {
  const say = useWords('import', importWords)
  const { job, isPanelOpen, sending, closePanel } = useImports()
  if (!isPanelOpen || (job === null && sending === 0)) return null
  return (
    <aside className="import-panel" aria-label={say('title')}>
      <header className="import-head">
        <h2 className="import-title">{say('title')}</h2>
        <IconButton icon={X} label={say('close')} onPress={closePanel} />
      </header>
      {sending > 0 ? <p className="import-summary">{say('sending', { count: sending })}</p> : null}
      {job === null ? null : <ImportProgress job={job} />}
      {job === null ? null : <OutcomeList key={job.id} job={job} />}
    </aside>
  )
}

function ImportProgress({ job }: { job: Job }) {
  const say = useWords('import', importWords)
  const { cancel } = useImporting()
  return (
    <div className="import-progress">
      <ImportBar job={job} />
      <output className="import-summary">{useStandText(job)}</output>
      <p className="import-counts">
        <span className="import-count-imported">{say('imported', { count: job.imported })}</span>
        {job.duplicates === 0 ? null : <span>{say('duplicates', { count: job.duplicates })}</span>}
        {job.failed === 0 ? null : <span className="import-count-failed">{say('failed', { count: job.failed })}</span>}
        {isEnded(job) ? null : (
          <Button onPress={() => void cancel()} isDisabled={job.state === 'cancelling'} className="import-cancel">
            {say('cancel')}
          </Button>
        )}
      </p>
      {job.failure === null ? null : <FailureNotice failure={job.failure} />}
    </div>
  )
}

function useStandText(job: Job): string {
  const say = useWords('import', importWords)
  const texts = {
    running: job.total === null ? say('counting') : say('running', { done: job.done, total: job.total }),
    cancelling: say('cancelling'),
    done: say('done', { total: job.total ?? job.done }),
    cancelled: say('cancelled', { imported: job.imported }),
    failed: say('failedJob'),
  } satisfies Record<Job['state'], string>
  return texts[job.state]
}

const lineHeight = 44

function OutcomeList({ job }: { job: Job }) {
  const say = useWords('import', importWords)
  const scroller = useRef<HTMLDivElement>(null)
  // The list is as long as the files done; what each line says comes by pages.
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer changes by itself; nothing here memoises on it
  const lines = useVirtualizer({
    count: job.done,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 8,
  })
  const shown = lines.getVirtualItems()
  const outcomes = useOutcomes(job, { first: shown[0]?.index ?? 0, last: shown.at(-1)?.index ?? 0 })
  if (isEnded(job) && job.done === 0) return <p className="import-empty">{say('noOutcomes')}</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list that scrolls must be reachable by keyboard
    <section className="import-list" ref={scroller} aria-label={say('outcomes')} tabIndex={0}>
      {outcomes.isLoading && job.done > 0 ? <Loading label={say('outcomesLoading')} /> : null}
      <ul style={{ height: lines.getTotalSize(), position: 'relative' }}>
        {shown.map((line) => {
          const outcome = outcomes.at(line.index)
          return (
            <li
              key={line.key}
              className="import-list-line"
              style={{ transform: `translateY(${line.start}px)`, height: lineHeight }}
            >
              {outcome === undefined ? null : <OutcomeLine outcome={outcome} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
