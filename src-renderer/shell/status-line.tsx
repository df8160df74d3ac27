import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { CorpusInfo } from '../../src-shared/contract/corpus-operations.ts'
import { ImportStatus } from '../library/import/import-status.tsx'
import { useStatus } from '../status/status-store.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { usePreferences } from './preferences-store.ts'
import { shellWords } from './shell-words.ts'
import { useUndo } from './use-undo.ts'

/** What is going on: counts, saved time, the job at work, and what the last change did. */
export function StatusLine({ corpus }: { corpus: CorpusInfo }) {
  const say = useWords('shell', shellWords)
  const language = useLanguage()
  return (
    <footer className="shell-status" aria-label={say('status')}>
      <span className="shell-status-item">{say('counts', { reports: corpus.reportCount, tags: corpus.tagCount })}</span>
      <span className="shell-status-item shell-status-saved">
        {corpus.savedAt === null ? say('notSavedYet') : say('savedAt', { time: timeText(corpus.savedAt) })}
      </span>
      <ImportStatus />
      <StatusMessageView />
      <button
        type="button"
        className="shell-status-button"
        // The name begins with what is seen, so that it can be called by voice.
        aria-label={`${say('languageSwitch')} ${say('languageSwitchLabel')}`}
        title={say('languageSwitchLabel')}
        onClick={() => usePreferences.getState().setLanguage(language === 'en' ? 'zh-Hans' : 'en')}
      >
        {say('languageSwitch')}
      </button>
    </footer>
  )
}

/** The last thing done, with Undo beside it, or the last failure, which stays until dismissed. */
function StatusMessageView() {
  const say = useWords('shell', shellWords)
  const message = useStatus((state) => state.message)
  const { canUndo, undo } = useUndo()
  const isFailed = message?.kind === 'failed'
  return (
    <div className="shell-status-message" role={isFailed ? 'alert' : 'status'} aria-live={isFailed ? 'assertive' : 'polite'}>
      {message === null ? null : (
        <span key={message.count} className={`shell-message shell-message-${message.kind}`} title={message.text}>
          {isFailed ? <TriangleAlert size={14} aria-hidden /> : <CircleCheck size={14} aria-hidden />}
          <span className="shell-message-text">{message.text}</span>
          {message.kind === 'done' && message.undoable && canUndo ? (
            <button type="button" className="shell-status-button" onClick={undo}>
              {say('undo')}
            </button>
          ) : null}
          {isFailed ? (
            <button type="button" className="shell-status-button" onClick={() => useStatus.getState().dismiss()}>
              {say('dismiss')}
            </button>
          ) : null}
        </span>
      )}
    </div>
  )
}

/** The time of day in this machine's zone, to the second. */
function timeText(iso: string): string {
  const at = new Date(iso)
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':')
}
