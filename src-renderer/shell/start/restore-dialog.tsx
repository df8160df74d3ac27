import { useQueryClient } from '@tanstack/react-query'
import { DatabaseBackup } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Loading } from '../../design/loading.tsx'
import { sizeText } from '../../folder-dialog/size-text.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { useCorpusDesk } from '../use-corpus-desk.ts'
import { startWords } from './start-words.ts'

/** Why a backup was made, by the reason in its name; an unknown one was made while working. */
const reasonWords: ReadonlyMap<string, 'reason_open' | 'reason_migration' | 'reason_schedule'> = new Map([
  ['open', 'reason_open'],
  ['migration', 'reason_migration'],
  ['schedule', 'reason_schedule'],
])

/** Puts an earlier, verified copy of a corpus back in its place. */
export function RestoreDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const say = useWords('start', startWords)
  const language = useLanguage()
  const desk = useCorpusDesk()
  const queries = useQueryClient()
  const { value, failure, isLoading, askAgain } = useAnswer('corpus.backups', { path })
  const [restoreFailure, setRestoreFailure] = useState<Failure | null>(null)
  const [isRestoring, setRestoring] = useState(false)
  useEffect(() => {
    // Backups made on schedule are not announced.
    void queries.invalidateQueries({ queryKey: ['corpus.backups'] })
  }, [queries])
  const whenOf = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' })
  const restore = async (backup: string) => {
    setRestoring(true)
    setRestoreFailure(await desk.restore({ path, backup }))
    setRestoring(false)
  }
  return (
    <Dialog title={say('restoreTitle')} isOpen onClose={onClose} size="m">
      <p className="shell-form-note">{say('restoreText', { path })}</p>
      {restoreFailure === null ? null : <FailureNotice failure={restoreFailure} />}
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      {isLoading ? <Loading label={say('restoreLoading')} /> : null}
      {value?.length === 0 ? (
        <EmptyState icon={DatabaseBackup} title={say('restoreEmpty')} text={say('restoreEmptyText')} />
      ) : null}
      <ul className="start-backups" aria-label={say('restoreList')}>
        {(value ?? []).map((backup) => (
          <li key={backup.path} className="start-backup">
            <span className="start-backup-when">{whenOf.format(new Date(backup.madeAt))}</span>
            <span className="start-backup-reason">{say(reasonWords.get(backup.reason) ?? 'reason_schedule')}</span>
            <span className="start-backup-size">{sizeText(backup.size, language)}</span>
            <Button onPress={() => void restore(backup.path)} isDisabled={isRestoring}>
              {say('restoreThis')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
