import { useState } from 'react'
import type { ConcordanceFormat } from '../../../src-shared/contract/exchange-operations.ts'
import { fileName } from '../../connection/file-name.ts'
import { usePicking } from '../../connection/use-picking.ts'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useWords } from '../../words/use-words.ts'
import { useLinesStore } from '../line-store.ts'
import { searchWords } from '../search-words.ts'
import type { ConcordanceInput } from './concordance-input.ts'

/** Asks where to and writes the lines: the ticked ones, or all. */
export function useExportLines(input: ConcordanceInput | null) {
  const say = useWords('search', searchWords)
  const picking = usePicking()
  const deed = useDeed()
  const [isRunning, setRunning] = useState(false)
  const write = async (format: ConcordanceFormat, what: 'all' | 'ticked') => {
    if (input === null) return
    const path = await picking.pickSavePath({ suggestedName: `${fileName(input.query)}.${format}`, extension: format })
    if (path === null) return
    const places = [...useLinesStore.getState().ticked.values()].map(({ report, start, end }) => ({ report, start, end }))
    setRunning(true)
    const written = await deed('exchange.exportConcordance', { ...input, only: what === 'all' ? null : places, format, path })
    setRunning(false)
    if (written === null) return
    useStatus.getState().sayDone(say('exported', { count: written.lines, path: written.path }), { undoable: false })
  }
  return { isRunning, write: (format: ConcordanceFormat, what: 'all' | 'ticked') => void write(format, what) }
}
