import { useCallback } from 'react'
import { usePicking } from '../connection/use-picking.ts'
import { useDeed } from '../status/use-deed.ts'

/** Asks for a JSONL export and starts to take it in; the import panel shows its progress and what could not be taken in. */
export function useImportCorpus(): () => void {
  const picking = usePicking()
  const deed = useDeed()
  const run = useCallback(async () => {
    const paths = await picking.pickFiles({ purpose: 'importFiles', extensions: ['jsonl'] })
    if (paths.length === 0) return
    await deed('intake.import', { paths: [...paths] })
  }, [picking, deed])
  return useCallback(() => void run(), [run])
}
