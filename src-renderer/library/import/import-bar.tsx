import type { Job } from '../../../src-shared/contract/intake-operations.ts'
import { useWords } from '../../words/use-words.ts'
import { isEnded } from './import-store.ts'
import { importWords } from './import-words.ts'
import './import-bar.css'

/** How far an import is. */
export function ImportBar({ job }: { job: Job }) {
  const say = useWords('import', importWords)
  const share = isEnded(job) ? 1 : job.total === null || job.total === 0 ? 0 : job.done / job.total
  return (
    <span
      className="import-bar"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <progress> cannot be drawn with the tokens in every browser
      role="progressbar"
      aria-label={say('progress')}
      aria-valuemin={0}
      aria-valuemax={job.total ?? 0}
      aria-valuenow={job.done}
    >
      <span className="import-bar-done" style={{ transform: `scaleX(${share})` }} />
    </span>
  )
}
