import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { usePicking } from '../connection/use-picking.ts'
import { useImporting } from './import/use-importing.ts'
import { useIntakeDialog } from './intake-dialog-store.ts'

/** The endings of files that intake reads; a `.jsonl` is an export of a corpus. */
const importExtensions = ['txt', 'md', 'markdown', 'html', 'htm', 'mhtml', 'mht', 'docx', 'pdf', 'zip', 'jsonl']

export interface LibraryImport {
  /** Asks which files or folder; empty when nothing was picked. */
  readonly pick: (purpose: 'importFiles' | 'importFolder') => Promise<readonly string[]>
  readonly importFiles: () => void
  readonly importFolder: () => void
  /** Asks which, and shows what would be read from them before anything is stored. */
  readonly lookAtFiles: () => void
  readonly lookAtFolder: () => void
}

/** Asks which files or folder to import, and imports them, at once or after a look. */
export function useLibraryImport(): LibraryImport {
  const picking = usePicking()
  const queries = useQueryClient()
  const { importPaths } = useImporting()
  return useMemo(() => {
    const pick: LibraryImport['pick'] = (purpose) =>
      picking.pickFiles({ purpose, extensions: purpose === 'importFiles' ? importExtensions : null })
    const ask = async (purpose: 'importFiles' | 'importFolder') => importPaths(await pick(purpose))
    const look = async (purpose: 'importFiles' | 'importFolder') => {
      const paths = await pick(purpose)
      // No event tells that files changed: what was seen of them before is forgotten.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] === 'intake.look' || queryKey[0] === 'intake.preview' })
      useIntakeDialog.getState().lookAt(paths)
    }
    return {
      pick,
      importFiles: () => void ask('importFiles'),
      importFolder: () => void ask('importFolder'),
      lookAtFiles: () => void look('importFiles'),
      lookAtFolder: () => void look('importFolder'),
    }
  }, [importPaths, picking, queries])
}
