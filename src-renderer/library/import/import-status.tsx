import { useWords } from '../../words/use-words.ts'
import { ImportBar } from './import-bar.tsx'
import { isEnded, useImports } from './import-store.ts'
import { importWords } from './import-words.ts'
import { useImporting } from './use-importing.ts'

/** The import at work, in the status line; a press on it shows the panel. */
export function ImportStatus() {
  const say = useWords('import', importWords)
  const job = useImports((state) => state.job)
  const sending = useImports((state) => state.sending)
  const { cancel } = useImporting()
  if (sending > 0) return <span className="import-status">{say('sending', { count: sending })}</span>
  if (job === null || isEnded(job)) return null
  const { done, total } = job
  const text = total === null ? say('counting') : say(job.kind === 'reread' ? 'statusReread' : 'status', { done, total })
  return (
    <span className="import-status">
      <button
        type="button"
        className="shell-status-button"
        title={say('statusShow')}
        onClick={() => useImports.getState().openPanel()}
      >
        {text}
      </button>
      <ImportBar job={job} />
      <button type="button" className="shell-status-button" disabled={job.state === 'cancelling'} onClick={() => void cancel()}>
        {say('statusCancel')}
      </button>
    </span>
  )
}
