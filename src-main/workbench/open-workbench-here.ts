import type { WorkbenchEvent } from '../../src-shared/contract/event.ts'
import { Door } from './door.ts'
import { findProgramPlaces } from './places.ts'
import type { Workbench, WorkbenchOptions } from './workbench.ts'

/**
 * Opens the workbench in this thread: for the command line and for tests. It loads the whole core, which the
 * process of a window must not; that one uses `openWorkbench`.
 */
export function openWorkbenchHere(options: WorkbenchOptions): Workbench {
  const ears = new Set<(event: WorkbenchEvent) => void>()
  const door = new Door(options, findProgramPlaces(), (event) => ears.forEach((hear) => hear(event)))
  return {
    send: (call) => door.answer(call),
    listen(hear) {
      ears.add(hear)
      return () => ears.delete(hear)
    },
    close: () => door.close(),
  }
}
