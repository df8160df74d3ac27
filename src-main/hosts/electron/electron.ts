import { app, BrowserWindow, dialog, Menu, session } from 'electron'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '../../../src-shared/domain/script.ts'
import { openWorkbench } from '../../workbench/open-workbench.ts'
import type { Workbench } from '../../workbench/workbench.ts'
import { foldersOf, workbenchOptions } from '../data-folder.ts'
import { carryOutStartRequest, startRequestOf, waitingFor } from '../start-request.ts'
import { answerWindow } from './bridge.ts'
import { channels } from './channels.ts'
import { menuTemplate } from './menu.ts'
import { registerPageScheme, servePage } from './page-protocol.ts'
import { readStartArguments } from './start-arguments.ts'
import { denyPermissions, lockContents, openWindow } from './window.ts'
import { wordsIn } from './words.ts'

const given = readStartArguments(process.argv, app.isPackaged)
const folders = foldersOf(given.data)

/** What a second start hands to the first before it ends. */
const handedOverSchema = z.object({ paths: z.array(z.string()), folder: z.string() })

app.setPath('userData', join(folders.data, 'electron'))
registerPageScheme()
app.on('web-contents-created', (_event, contents) => lockContents(contents))

// Not awaited here: the app gets ready only after this module has been evaluated.
if (app.requestSingleInstanceLock({ paths: given.paths, folder: process.cwd() })) run().catch(giveUp)
else app.quit()

async function run(): Promise<void> {
  const [workbench] = await Promise.all([openWorkbench(workbenchOptions(folders)), app.whenReady()])
  closeWithApp(workbench)
  hearSecondStarts(workbench)

  const words = wordsIn(appLanguage())
  servePage(session.defaultSession, join(import.meta.dirname, '..', 'renderer'))
  denyPermissions(session.defaultSession)
  answerWindow(waitingFor(carryOut(workbench, given.paths, process.cwd()), workbench), words)
  workbench.listen((event) => sendToWindow(channels.event, event))
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, (command) => sendToWindow(channels.menuCommand, command))))

  openWindow({
    preload: join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
    stateFile: join(app.getPath('userData'), 'window-state.json'),
  })
}

function giveUp(error: unknown): void {
  dialog.showErrorBox('Duizhao 对照', error instanceof Error ? (error.stack ?? error.message) : String(error))
  app.exit(1)
}

async function carryOut(workbench: Workbench, paths: readonly string[], folder: string): Promise<void> {
  const surroundings = { folders, language: appLanguage(), now: new Date() }
  const failure = await carryOutStartRequest(workbench, startRequestOf(paths, folder), surroundings)
  if (failure !== null) dialog.showErrorBox('Duizhao 对照', failure.message)
}

/** A second start shows the window of the first, and what it was asked for there. */
function hearSecondStarts(workbench: Workbench): void {
  app.on('second-instance', (_event, _argv, _folder, handedOver: unknown) => {
    const [window] = BrowserWindow.getAllWindows()
    if (window !== undefined && window.isMinimized()) window.restore()
    window?.focus()
    const request = handedOverSchema.safeParse(handedOver)
    if (request.success) void carryOut(workbench, request.data.paths, request.data.folder)
  })
}

/** The program ends with its window, and only after the corpus is closed. */
function closeWithApp(workbench: Workbench): void {
  let isClosed = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void workbench.close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
}

function sendToWindow(channel: string, message: unknown): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(channel, message)
}

function appLanguage(): Language {
  return app.getLocale().toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en'
}
