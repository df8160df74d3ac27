import { History } from 'lucide-react'
import { useAnswer } from '../connection/use-answer.ts'
import { Dialog } from '../design/dialog.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import type { OutputOf } from '../../src-shared/contract/contract.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { useActionText } from './action-words.ts'
import { shellWords } from './shell-words.ts'

/** So many of the latest changes are listed. */
const shown = 300

/** Who changed what and when, latest first. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const say = useWords('shell', shellWords)
  const { value, failure, isLoading, askAgain } = useAnswer('corpus.history', { limit: shown })
  return (
    <Dialog title={say('historyTitle')} isOpen onClose={onClose} size="l">
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      {isLoading ? <Loading label={say('historyLoading')} /> : null}
      {value?.length === 0 ? <EmptyState icon={History} title={say('historyTitle')} text={say('historyEmpty')} /> : null}
      {value === undefined || value.length === 0 ? null : <HistoryTable entries={value} />}
    </Dialog>
  )
}

function HistoryTable({ entries }: { entries: OutputOf<'corpus.history'> }) {
  const say = useWords('shell', shellWords)
  const language = useLanguage()
  const textOf = useActionText()
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'medium' })
  const kindWord = { do: '', undo: `${say('didUndo')} · `, redo: `${say('didRedo')} · ` }
  return (
    <table className="shell-history">
      <thead>
        <tr>
          <th scope="col">{say('historyWhen')}</th>
          <th scope="col">{say('historyWho')}</th>
          <th scope="col">{say('historyWhat')}</th>
          <th scope="col" className="shell-history-number">
            {say('historyChanges')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.action}>
            <td className="shell-history-time">{format.format(new Date(entry.at))}</td>
            <td>{entry.coder}</td>
            <td>
              <span className="shell-history-kind">{kindWord[entry.kind]}</span>
              {textOf(entry)}
            </td>
            <td className="shell-history-number">{entry.changes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
