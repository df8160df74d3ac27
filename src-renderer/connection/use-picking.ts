import { useMemo } from 'react'
import type { PickRequest, SaveRequest } from '../../src-shared/contract/host.ts'
import { askForSavePath, askToPick } from '../folder-dialog/picking-store.ts'
import { useWorkbench } from './workbench-context.tsx'

export interface Picking {
  /** Empty when nothing was picked. */
  readonly pickFiles: (request: PickRequest) => Promise<readonly string[]>
  /** Null when nothing was picked. That an existing file is replaced has been asked by then. */
  readonly pickSavePath: (request: SaveRequest) => Promise<string | null>
}

/** Asks for files and places to save: in the system's own dialogs where the host has them, else in the window. */
export function usePicking(): Picking {
  const { host } = useWorkbench()
  return useMemo(() => {
    const { dialogs } = host
    if (dialogs.kind === 'native') {
      return {
        pickFiles: (request) => dialogs.pickFiles(request),
        pickSavePath: (request) => dialogs.pickSavePath(request),
      }
    }
    return { pickFiles: askToPick, pickSavePath: askForSavePath }
  }, [host])
}
