import { createContext, useContext, type ReactNode } from 'react'
import type { Client } from '../../src-shared/contract/contract.ts'
import type { Host } from '../../src-shared/contract/host.ts'

/** What every screen can reach: the core through its client, and the abilities of the host. */
export interface WorkbenchAccess {
  readonly client: Client
  readonly host: Host<File>
}

const WorkbenchContext = createContext<WorkbenchAccess | null>(null)

export function WorkbenchProvider(props: { access: WorkbenchAccess; children: ReactNode }) {
  return <WorkbenchContext value={props.access}>{props.children}</WorkbenchContext>
}

export function useWorkbench(): WorkbenchAccess {
  const access = useContext(WorkbenchContext)
  if (access === null) throw new Error('useWorkbench stands outside WorkbenchProvider')
  return access
}
