import { BookMarked, FilePlus2, FolderOpen } from 'lucide-react'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Icon, type IconLike } from '../../design/icon.tsx'
import { useStatus } from '../../status/status-store.ts'
import { useWords } from '../../words/use-words.ts'
import { DropArea } from '../drop-area.tsx'
import { useShell } from '../shell-store.ts'
import { LookMenus } from '../top-bar.tsx'
import { useCorpusDesk } from '../use-corpus-desk.ts'
import { RecentList } from './recent-list.tsx'
import { startWords } from './start-words.ts'
import './start.css'

/** What the window shows while no corpus is open. */
export function StartScreen() {
  const say = useWords('start', startWords)
  const desk = useCorpusDesk()
  return (
    <div className="start">
      <div className="start-looks">
        <LookMenus />
      </div>
      <main className="start-sheet">
        <header className="start-head">
          <h1 className="start-name">{say('name')}</h1>
          <p className="start-tagline">{say('tagline')}</p>
        </header>
        <OpenFailure />
        <div className="start-columns">
          <section className="start-begin" aria-label={say('begin')}>
            <h2 className="start-heading">{say('begin')}</h2>
            <StartAction
              icon={FilePlus2}
              label={say('newCorpus')}
              text={say('newCorpusText')}
              onPress={() => useShell.getState().startNewCorpus([])}
            />
            <StartAction icon={FolderOpen} label={say('open')} text={say('openText')} onPress={() => void desk.pickAndOpen()} />
            <StartAction
              icon={BookMarked}
              label={say('sample')}
              text={say('sampleText')}
              onPress={() => void desk.openSample()}
            />
            <p className="start-drop">{say('drop')}</p>
          </section>
          <section className="start-recent" aria-label={say('recent')}>
            <h2 className="start-heading">{say('recent')}</h2>
            <RecentList />
          </section>
        </div>
      </main>
      <DropArea hasCorpus={false} />
    </div>
  )
}

function StartAction(props: { icon: IconLike; label: string; text: string; onPress: () => void }) {
  return (
    <button type="button" className="start-action" onClick={props.onPress}>
      <Icon icon={props.icon} size={20} />
      <span>
        <span className="start-action-label">{props.label}</span>
        <span className="start-action-text">{props.text}</span>
      </span>
    </button>
  )
}

/** Why the corpus that was asked for is not open, with the way back where there is one; or any other failure, since no status line is here. */
function OpenFailure() {
  const say = useWords('start', startWords)
  const remembered = useAnswer('corpus.openFailure', {})
  const openFailure = useShell((state) => state.openFailure) ?? remembered.value ?? null
  const message = useStatus((state) => state.message)
  if (openFailure !== null) {
    const { failure, path } = openFailure
    // A file that was overwritten by something else no longer looks like a corpus, but its backups are there.
    const canRestore = ['corpus_damaged', 'corpus_foreign', 'file_missing'].includes(failure.code)
    return (
      <FailureNotice
        failure={failure}
        actions={canRestore ? <Button onPress={() => useShell.getState().showRestore(path)}>{say('restore')}</Button> : undefined}
      />
    )
  }
  if (message?.kind !== 'failed' || message.failure === null) return null
  return <FailureNotice failure={message.failure} />
}
