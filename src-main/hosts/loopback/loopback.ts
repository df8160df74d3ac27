import { Command } from 'commander'
import { join } from 'node:path'
import type { Language } from '../../../src-shared/domain/script.ts'
import { openWorkbench } from '../../workbench/open-workbench.ts'
import type { Workbench } from '../../workbench/workbench.ts'
import type { Folders } from '../data-folder.ts'
import { foldersOf, workbenchOptions } from '../data-folder.ts'
import { carryOutStartRequest, startRequestOf, waitingFor } from '../start-request.ts'
import { findBrowser, hasDisplay, openBrowserWindow } from './browser.ts'
import { watchForDeparture } from './departure.ts'
import { createDroppedFiles } from './dropped-files.ts'
import { startLoopbackServer } from './loopback-server.ts'

interface LoopbackOptions {
  readonly data?: string
  readonly untilClosed?: boolean
  /** False with --no-window. */
  readonly window: boolean
}

const program = new Command('duizhao-loopback')
  .description('Serves the workbench to a Chromium window of this machine.')
  .argument('[paths...]', 'files and folders to import into a new corpus, or one .duizhao file to open')
  .option('--data <folder>', 'where the workbench keeps its own data')
  .option('--until-closed', 'end some seconds after the last window was closed')
  .option('--no-window', 'open no window; only print the address')
  .action(runLoopback)

await program.parseAsync()

async function runLoopback(paths: string[], options: LoopbackOptions): Promise<void> {
  const folders = foldersOf(options.data)
  const workbench = await openWorkbench(workbenchOptions(folders))
  const begun = carryOut(workbench, paths, folders)
  const droppedFiles = await createDroppedFiles()
  const departure = watchForDeparture(() => leave(0))
  const server = await startLoopbackServer({
    transport: waitingFor(begun, workbench),
    pageFolder: join(import.meta.dirname, '..', 'renderer'),
    droppedFiles,
    onWindows: (count) => {
      if (options.untilClosed === true) departure.seeWindows(count)
    },
  })
  const closeWindow = showWindow(server.address, folders, options)

  let isLeaving = false
  function leave(code: number): void {
    // A second signal does not wait: the corpus file bears that too.
    if (isLeaving) process.exit(code)
    isLeaving = true
    departure.stop()
    closeWindow()
    void Promise.allSettled([server.close(), workbench.close(), droppedFiles.removeAll()]).then(() => process.exit(code))
  }
  process.on('SIGINT', () => leave(0))
  process.on('SIGTERM', () => leave(0))
  process.on('SIGHUP', () => leave(0))
}

async function carryOut(workbench: Workbench, paths: readonly string[], folders: Folders): Promise<void> {
  const surroundings = { folders, language: systemLanguage(), now: new Date() }
  const failure = await carryOutStartRequest(workbench, startRequestOf(paths, process.cwd()), surroundings)
  if (failure !== null) process.stderr.write(`error: ${failure.message}\n`)
}

/** Opens the window, or prints the address on one line where none can be opened; gives back how to close it. */
function showWindow(address: string, folders: Folders, options: LoopbackOptions): () => void {
  const browser = options.window && hasDisplay() ? findBrowser() : null
  if (browser === null) {
    process.stdout.write(`${address}\n`)
    return () => undefined
  }
  return openBrowserWindow({
    browser,
    address,
    profileFolder: join(folders.data, 'browser'),
    onExit: (code) => {
      if (code !== 0 && code !== null) process.stdout.write(`${address}\n`)
    },
  })
}

function systemLanguage(): Language {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh-Hans' : 'en'
}
