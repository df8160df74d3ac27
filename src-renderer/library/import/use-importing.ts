import { useMemo } from 'react'
import type { ChoosableEncoding } from '../../../src-shared/domain/encoding.ts'
import { useWorkbench } from '../../connection/workbench-context.tsx'
import { useStatus } from '../../status/status-store.ts'
import { useImports } from './import-store.ts'

/** How to decode files of an import, by their names; the others are detected. */
export type FileEncodings = Readonly<Record<string, ChoosableEncoding>>

/** What is said of single files of an import, by their names. */
export interface FileChoices {
  readonly encodings: FileEncodings
  readonly leftOut: ReadonlySet<string>
}

export interface Importing {
  /** The paths of dropped or chosen files, which a browser window sends to the core first. Empty when that failed; the status line then says so. */
  readonly pathsOf: (files: Promise<readonly File[]>) => Promise<readonly string[]>
  /** Starts to import files and folders; the panel opens. */
  readonly importPaths: (paths: readonly string[], choices?: FileChoices) => Promise<void>
  /** Imports again those files of the latest import that failed. */
  readonly retry: () => Promise<void>
  readonly cancel: () => Promise<void>
}

const allFiles: FileChoices = { encodings: {}, leftOut: new Set() }

export function useImporting(): Importing {
  const { client, host } = useWorkbench()
  return useMemo(
    () => ({
      async pathsOf(files) {
        try {
          const found = await files
          useImports.getState().setSending(found.length)
          return await host.pathsOfFiles(found)
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error)
          useStatus.getState().sayFailed({ code: 'file_unreadable', place: null, detail: null, message })
          return []
        } finally {
          useImports.getState().setSending(0)
        }
      },
      async importPaths(paths, choices = allFiles) {
        if (paths.length === 0) return
        const { encodings, leftOut } = choices
        const reply = await client.call('intake.import', { paths: [...paths], encodings, leftOut: [...leftOut] })
        if (reply.ok) useImports.getState().hear(reply.value)
        else useStatus.getState().sayFailed(reply.failure)
      },
      async retry() {
        const { job } = useImports.getState()
        if (job === null) return
        const reply = await client.call('intake.retry', { job: job.id })
        if (reply.ok) useImports.getState().hear(reply.value)
        else useStatus.getState().sayFailed(reply.failure)
      },
      async cancel() {
        const { job } = useImports.getState()
        if (job === null) return
        const reply = await client.call('intake.cancel', { job: job.id })
        if (!reply.ok) useStatus.getState().sayFailed(reply.failure)
      },
    }),
    [client, host],
  )
}
