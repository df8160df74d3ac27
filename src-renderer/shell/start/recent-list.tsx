import { Database, X } from 'lucide-react'
import { useAnswer } from '../../connection/use-answer.ts'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { Loading } from '../../design/loading.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { useCorpusDesk } from '../use-corpus-desk.ts'
import { startWords } from './start-words.ts'

/** Corpora opened before, those whose file is gone marked; each can be taken off the list. */
export function RecentList() {
  const say = useWords('start', startWords)
  const language = useLanguage()
  const desk = useCorpusDesk()
  const { value, failure, isLoading, askAgain } = useAnswer('corpus.recent', {})
  const dayOf = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  const forget = async (path: string) => {
    await desk.forget(path)
    askAgain()
  }
  if (failure !== null) return <FailureNotice failure={failure} onRetry={askAgain} />
  if (isLoading) return <Loading label={say('recentLoading')} />
  if (value === undefined || value.length === 0) return <p className="start-recent-empty">{say('recentEmpty')}</p>
  return (
    <ul className="start-recent-list">
      {value.map(({ path, name, openedAt, exists }) => (
        <li key={path} className="start-recent-line">
          <button type="button" className="start-recent-open" onClick={() => void desk.open(path)} title={path}>
            <Database size={16} aria-hidden />
            <span className="start-recent-text">
              <span className="start-recent-name">{name}</span>
              <span className="start-recent-path">{path}</span>
              <span className={exists ? 'start-recent-when' : 'start-recent-missing'}>
                {exists ? say('openedAt', { date: dayOf.format(new Date(openedAt)) }) : say('missing')}
              </span>
            </span>
          </button>
          <IconButton
            icon={X}
            label={say('forget', { name })}
            onPress={() => void forget(path)}
            className="start-recent-forget"
          />
        </li>
      ))}
    </ul>
  )
}
