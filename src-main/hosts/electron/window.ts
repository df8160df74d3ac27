import { BrowserWindow } from 'electron'
import type { Session, WebContents } from 'electron'
import { pageAddress } from './page-address.ts'
import { keepWindowState, readWindowState } from './window-state.ts'

/** What a window needs to know of its surroundings. */
export interface WindowPlaces {
  readonly preload: string
  readonly stateFile: string
}

/** Opens the workbench's window, locked to its own page. */
export function openWindow(places: WindowPlaces): BrowserWindow {
  const state = readWindowState(places.stateFile)
  const window = new BrowserWindow({
    width: 1360,
    height: 880,
    ...state?.bounds,
    minWidth: 640,
    minHeight: 480,
    title: 'Duizhao 对照',
    show: false,
    webPreferences: {
      preload: places.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      // The spelling checker would fetch its word lists from the network.
      spellcheck: false,
    },
  })
  if (state?.isMaximized === true) window.maximize()
  keepWindowState(window, places.stateFile)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(pageAddress)
  return window
}

/** No page may lead anywhere else: no navigation, no further window, no embedded page. */
export function lockContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** The page gets no camera, place, notification or device of any kind. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
}
