import { useEffect } from 'react'
import { useWorkbench } from '../../connection/workbench-context.tsx'
import { isEnded, useImports } from './import-store.ts'

/** An import that ended longer ago than this is not shown by itself, in milliseconds. */
const recent = 30_000

/** Finds an import that was started before this window listened, as from the command that opened it. */
export function useRunningImport(): void {
  const { client } = useWorkbench()
  useEffect(() => {
    const find = async () => {
      const reply = await client.call('intake.jobs', {})
      if (!reply.ok) return
      const latest = reply.value.toSorted((one, other) => one.startedAt.localeCompare(other.startedAt)).at(-1)
      if (latest === undefined) return
      if (!isEnded(latest) || Date.now() - Date.parse(latest.startedAt) < recent) useImports.getState().hear(latest)
    }
    void find()
  }, [client])
}
