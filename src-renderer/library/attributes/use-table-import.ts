import { useCallback } from 'react'
import { usePicking } from '../../connection/use-picking.ts'
import { useLibraryDialog } from '../library-dialog-store.ts'

/** Asks for a table and shows how its columns would come in as attributes. */
export function useTableImport(): () => Promise<void> {
  const picking = usePicking()
  return useCallback(async () => {
    const [path] = await picking.pickFiles({ purpose: 'openTable', extensions: ['csv', 'tsv', 'xlsx'] })
    if (path !== undefined) useLibraryDialog.getState().show({ kind: 'table', path })
  }, [picking])
}
