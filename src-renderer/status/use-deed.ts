import { useCallback } from 'react'
import type { InputOf, OperationName, OutputOf } from '../../src-shared/contract/contract.ts'
import { useWorkbench } from '../connection/workbench-context.tsx'
import { useStatus } from './status-store.ts'

/**
 * Calls a command of the core. On failure the status line says why and null comes back;
 * on success the value comes back and the caller says in the status line what was done.
 */
export function useDeed() {
  const { client } = useWorkbench()
  return useCallback(
    async <Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name> | null> => {
      const reply = await client.call(name, input)
      if (reply.ok) return reply.value
      useStatus.getState().sayFailed(reply.failure)
      return null
    },
    [client],
  )
}
