import { useMemo } from 'react'
import { usePicking } from '../connection/use-picking.ts'
import { useImporting } from './import/use-importing.ts'

/** The endings of files that intake reads; a `.jsonl` is an export of a corpus. */
const importExtensions = ['txt', 'md', 'markdown', 'html', 'htm', 'jsonl']

export interface LibraryImport {
  /** Asks which files or folder; empty when nothing was picked. */
  readonly pick: (purpose: 'importFiles' | 'importFolder') => Promise<readonly string[]>
  readonly importFiles: () => void
  readonly importFolder: () => void
}

/** Asks which files or folder to import, and imports them. */
export function useLibraryImport(): LibraryImport {
  const picking = usePicking()
  const { importPaths } = useImporting()
  return useMemo(() => {
    const pick: LibraryImport['pick'] = (purpose) =>
      picking.pickFiles({ purpose, extensions: purpose === 'importFiles' ? importExtensions : null })
    const ask = async (purpose: 'importFiles' | 'importFolder') => importPaths(await pick(purpose))
    return { pick, importFiles: () => void ask('importFiles'), importFolder: () => void ask('importFolder') }
  }, [importPaths, picking])
}
