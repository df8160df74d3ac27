import { useCallback } from 'react'
import { useWorkbench } from '../connection/workbench-context.tsx'
import { useStatus } from '../status/status-store.ts'
import { useWords } from '../words/use-words.ts'
import { shellWords } from './shell-words.ts'

/** Checks the open corpus file and says in the status line what was found. */
export function useCorpusCheck(): () => Promise<void> {
  const { client } = useWorkbench()
  const say = useWords('shell', shellWords)
  return useCallback(async () => {
    const status = useStatus.getState()
    const reply = await client.call('corpus.check', {})
    if (!reply.ok) return status.sayFailed(reply.failure)
    const [first] = reply.value
    if (first === undefined) return status.sayDone(say('checkSound'), { undoable: false })
    const message = say('checkBad', { count: reply.value.length, first: `${first.place}: ${first.problem}` })
    return status.sayFailed({ code: 'corpus_damaged', place: first.place, detail: first.problem, message })
  }, [client, say])
}
