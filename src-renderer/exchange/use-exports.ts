import { useCallback, useState } from 'react'
import type { BriefFormat, CorpusFormat } from '../../src-shared/contract/exchange-operations.ts'
import type { OutputOf } from '../../src-shared/contract/contract.ts'
import type { Reply } from '../../src-shared/contract/failure.ts'
import type { BriefId } from '../../src-shared/domain/ids.ts'
import { fileName } from '../connection/file-name.ts'
import { usePicking } from '../connection/use-picking.ts'
import { useWorkbench } from '../connection/workbench-context.tsx'
import { useStatus } from '../status/status-store.ts'
import { useWords } from '../words/use-words.ts'
import { useExchange } from './exchange-store.ts'
import { exchangeWords } from './exchange-words.ts'

/** Asks where to, writes, and lists what became of it. `running` is what is being written now. */
export function useExports(corpusName: string) {
  const say = useWords('exchange', exchangeWords)
  const { client } = useWorkbench()
  const picking = usePicking()
  const [running, setRunning] = useState<'brief' | CorpusFormat | null>(null)
  const write = useCallback(
    async (
      what: 'brief' | CorpusFormat,
      file: { name: string; extension: string },
      run: (path: string) => Promise<Reply<OutputOf<'exchange.exportCorpus'>>>,
    ) => {
      const path = await picking.pickSavePath({
        suggestedName: `${fileName(file.name)}.${file.extension}`,
        extension: file.extension,
      })
      if (path === null) return
      setRunning(what)
      const reply = await run(path)
      setRunning(null)
      const at = new Date().toISOString()
      const { add } = useExchange.getState()
      if (reply.ok) {
        add({ ok: true, ...reply.value }, at)
        useStatus.getState().sayDone(say('exported', { path: reply.value.path }), { undoable: false })
      } else {
        add({ ok: false, path, failure: reply.failure }, at)
        useStatus.getState().sayFailed(reply.failure)
      }
    },
    [picking, say],
  )
  const exportBrief = useCallback(
    (brief: { id: BriefId; title: string }, format: BriefFormat) =>
      void write('brief', { name: brief.title, extension: format }, (path) =>
        client.call('exchange.exportBrief', { brief: brief.id, format, path }),
      ),
    [client, write],
  )
  const exportCorpus = useCallback(
    (format: CorpusFormat) =>
      void write(format, { name: corpusName, extension: format }, (path) =>
        client.call('exchange.exportCorpus', { format, path }),
      ),
    [client, corpusName, write],
  )
  return { running, exportBrief, exportCorpus }
}
