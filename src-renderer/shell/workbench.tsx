import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useAnswer } from '../connection/use-answer.ts'
import { useWorkbench } from '../connection/workbench-context.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { FolderDialog } from '../folder-dialog/folder-dialog.tsx'
import { useImports } from '../library/import/import-store.ts'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useStatus } from '../status/status-store.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { Frame } from './frame.tsx'
import { Overlays } from './overlays.tsx'
import { shellWords } from './shell-words.ts'
import { StartScreen } from './start/start-screen.tsx'
import { runCommand, useKeyboard } from './use-keyboard.ts'
import { useShellCommands } from './use-shell-commands.ts'
import './shell.css'

/** The whole window: the start screen while no corpus is open, else the frame with the stages. */
export function Workbench() {
  const say = useWords('shell', shellWords)
  const language = useLanguage()
  const { host } = useWorkbench()
  const { value: corpus, failure, isLoading, askAgain } = useAnswer('corpus.current', {})
  const path = corpus?.path ?? null
  useFreshStart(corpus === undefined ? undefined : path)
  useShellCommands(path)
  useKeyboard()
  useEffect(() => host.onMenuCommand((command) => void runCommand(command)), [host])
  useEffect(() => {
    document.title = corpus === undefined || corpus === null ? say('appName') : `${corpus.name} – ${say('appName')}`
  }, [corpus, say])
  return (
    <I18nProvider locale={language === 'en' ? 'en-US' : 'zh-CN'}>
      {isLoading ? <Loading label={say('loadingStage')} /> : null}
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      {corpus === null ? <StartScreen /> : null}
      {corpus === undefined || corpus === null ? null : <Frame key={corpus.path} corpus={corpus} />}
      <Overlays corpus={corpus ?? null} />
      <FolderDialog />
    </I18nProvider>
  )
}

/** When another corpus is opened, forgets where the analyst was and what was asked about the former one. */
function useFreshStart(path: string | null | undefined): void {
  const queries = useQueryClient()
  const former = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    if (path === undefined) return
    if (former.current !== undefined && former.current !== path) {
      useNavigation.getState().reset()
      useImports.getState().leave()
      useStatus.getState().dismiss()
      queries.removeQueries({ predicate: ({ queryKey }) => isOfCorpus(queryKey[0]), type: 'inactive' })
    }
    former.current = path
  }, [path, queries])
}

/** What was asked about the machine, rather than about the corpus, stays. */
function isOfCorpus(operation: unknown): boolean {
  return operation !== 'corpus.current' && operation !== 'corpus.recent' && operation !== 'folder.list'
}
