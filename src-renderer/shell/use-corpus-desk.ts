import { useMemo } from 'react'
import type { InputOf } from '../../src-shared/contract/contract.ts'
import type { Failure, Reply } from '../../src-shared/contract/failure.ts'
import { usePicking } from '../connection/use-picking.ts'
import { useWorkbench } from '../connection/workbench-context.tsx'
import { useStatus } from '../status/status-store.ts'
import { useLanguage } from '../words/use-words.ts'
import { useShell } from './shell-store.ts'

/** The extension of a corpus file. */
const corpusExtension = 'duizhao'

export interface CorpusDesk {
  /** Asks where, makes the corpus there and opens it; files that were waiting for it are imported. Gives back a failure to show in place, or null. */
  readonly create: (name: string, codebook: 'starter' | 'empty') => Promise<Failure | null>
  /** Asks which corpus to open, and opens it. */
  readonly pickAndOpen: () => Promise<void>
  readonly open: (path: string) => Promise<void>
  readonly openSample: () => Promise<void>
  readonly close: () => Promise<void>
  readonly forget: (path: string) => Promise<void>
  readonly restore: (input: InputOf<'corpus.restoreBackup'>) => Promise<Failure | null>
}

/** Makes, opens and closes corpora. A corpus that cannot be opened is told on the start screen, or in the status line where one is open. */
export function useCorpusDesk(): CorpusDesk {
  const { client } = useWorkbench()
  const picking = usePicking()
  const language = useLanguage()
  return useMemo(() => {
    const open = async (path: string) => tellOpening(path, await client.call('corpus.open', { path }))
    return {
      async create(name, codebook) {
        const path = await picking.pickSavePath({ suggestedName: `${name}.${corpusExtension}`, extension: corpusExtension })
        if (path === null) return null
        const reply = await client.call('corpus.create', { path, codebook, language })
        if (!reply.ok) return reply.failure
        const { pendingPaths, hide, setOpenFailure } = useShell.getState()
        setOpenFailure(null)
        hide()
        if (pendingPaths.length > 0) tell(await client.call('intake.import', { paths: [...pendingPaths] }))
        useShell.setState({ pendingPaths: [] })
        return null
      },
      async pickAndOpen() {
        const [path] = await picking.pickFiles({ purpose: 'openCorpus', extensions: [corpusExtension] })
        if (path !== undefined) await open(path)
      },
      open,
      async openSample() {
        const reply = await client.call('corpus.openSample', { language })
        tell(reply)
        if (reply.ok) useShell.getState().setOpenFailure(null)
      },
      async close() {
        tell(await client.call('corpus.close', {}))
      },
      async forget(path) {
        tell(await client.call('corpus.forget', { path }))
      },
      async restore(input) {
        const reply = await client.call('corpus.restoreBackup', input)
        if (!reply.ok) return reply.failure
        useShell.getState().setOpenFailure(null)
        useShell.getState().hide()
        return null
      },
    } satisfies CorpusDesk
  }, [client, language, picking])
}

function tell(reply: Reply<unknown>): void {
  if (!reply.ok) useStatus.getState().sayFailed(reply.failure)
}

function tellOpening(path: string, reply: Reply<unknown>): void {
  useShell.getState().setOpenFailure(reply.ok ? null : { path, failure: reply.failure })
  tell(reply)
}
