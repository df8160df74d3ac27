/** The double's stand-in for the module `electron`: the names that the main bundle imports. */
export { app } from './app.ts'
export { BrowserWindow } from './browser-window.ts'
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu } from './menu.ts'
export { protocol, session } from './session.ts'
export { screen } from './screen.ts'
export { shell } from './shell.ts'
