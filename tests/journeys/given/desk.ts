import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { findElectronBinary, launchElectronBinary } from '../../electron-double/launch-electron-binary.ts'
import { launchElectronDouble } from '../../electron-double/launch-electron-double.ts'
import type { LaunchRequest } from '../../electron-double/launch-electron-double.ts'
import { dropOnPage } from './drop-on-page.ts'
import { launchLoopback } from './loopback-window.ts'

export type HostKind = 'loopback' | 'electron'

export interface DeskOptions {
  /** Files and folders, as on the command line of `npm start`. */
  readonly args?: readonly string[]
  /** The system's language, BCP 47; `zh-CN` when left out. */
  readonly locale?: string
}

/** One analyst's desk: the workbench in its window, over a data folder that outlives the process. */
export interface Desk {
  readonly kind: HostKind
  /** Another one after {@link reopen}. */
  readonly page: Page
  readonly dataFolder: string
  /** True where the host shows the system's own dialogs, to be answered by {@link answerDialog}; else the window shows folders itself. */
  readonly hasNativeDialogs: boolean
  /** Gives the answer to the next native dialog in advance: the paths picked; none: the person cancels. */
  answerDialog(paths: readonly string[]): Promise<void>
  /** Chooses an item of the application's menu, such as `edit.undo`. Only where the host has a menu (electron). */
  chooseMenu(command: string): Promise<void>
  /** Drops files and folders of this machine on the middle of the window. */
  drop(paths: readonly string[]): Promise<void>
  /** Ends the host without letting it know, as when the power fails. */
  kill(): Promise<void>
  /** Starts the host again over the same data folder. */
  reopen(args?: readonly string[]): Promise<void>
  /** Ends the host in good order and removes the data folder. */
  close(): Promise<void>
}

/** A window of any host; what a loopback window has not is refused. */
interface HostWindow {
  readonly page: Page
  readonly answerDialog?: (paths: readonly string[]) => Promise<void>
  readonly chooseMenu?: (command: string) => Promise<void>
  readonly knowPaths?: (paths: readonly string[]) => Promise<void>
  kill(): Promise<void>
  close(): Promise<void>
}

/** Opens the workbench as built in `out/`, through the host of this kind. */
export async function openDesk(kind: HostKind, options: DeskOptions = {}): Promise<Desk> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'duizhao-desk-'))
  const locale = options.locale ?? 'zh-CN'
  let window = await launch(kind, { args: options.args ?? [], dataFolder, locale })
  let isRunning = true
  return {
    kind,
    get page() {
      return window.page
    },
    dataFolder,
    hasNativeDialogs: kind === 'electron',
    answerDialog: async (paths) => await offered(window.answerDialog, 'answerDialog')(paths),
    chooseMenu: async (command) => await offered(window.chooseMenu, 'chooseMenu')(command),
    async drop(paths) {
      await window.knowPaths?.(paths)
      await dropOnPage(window.page, paths)
    },
    async kill() {
      isRunning = false
      await window.kill()
    },
    async reopen(args = []) {
      if (isRunning) await window.close()
      window = await launch(kind, { args, dataFolder, locale })
      isRunning = true
    },
    async close() {
      if (isRunning) await window.close()
      isRunning = false
      await rm(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

function launch(kind: HostKind, request: LaunchRequest): Promise<HostWindow> {
  if (kind === 'loopback') return launchLoopback(request)
  const binary = findElectronBinary()
  return binary === null ? launchElectronDouble(request) : launchElectronBinary(binary, request)
}

function offered<Ability>(ability: Ability | undefined, name: string): Ability {
  if (ability === undefined) throw new Error(`this host has no ${name}`)
  return ability
}
