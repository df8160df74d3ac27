import type { WorkbenchEvent } from './event.ts'
import type { PickRequest, SaveRequest } from './host.ts'
import type { Call } from './transport.ts'

/**
 * What the Electron preload puts on the window as `duizhao`. It only carries: the window parses what
 * comes back. `DroppedFile` is the window's own file object, which this room does not know.
 */
export interface PreloadBridge<DroppedFile = unknown> {
  readonly kind: 'electron'
  call(call: Call): Promise<unknown>
  onEvent(hear: (event: WorkbenchEvent) => void): () => void
  onMenuCommand(hear: (command: string) => void): () => void
  pickFiles(request: PickRequest): Promise<readonly string[]>
  pickSavePath(request: SaveRequest): Promise<string | null>
  /** The path of a file or folder that was dropped on the window or chosen in it. */
  pathOfFile(file: DroppedFile): string
  openLink(url: string): Promise<void>
  printToPdf(path: string): Promise<void>
}
