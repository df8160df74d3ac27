import type { MenuItemConstructorOptions } from 'electron'
import type { Words } from './words.ts'

type Send = (command: string) => void

/**
 * The application's menu. The window carries out its commands. Keys are shown but left to the window,
 * which knows whether someone is typing; only the system's own items take theirs.
 */
export function menuTemplate(words: Words, send: Send): MenuItemConstructorOptions[] {
  const isMac = process.platform === 'darwin'
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: words('file'), submenu: fileMenu(words, send, isMac) },
    { label: words('edit'), submenu: editMenu(words, send) },
    { label: words('view'), submenu: viewMenu(words, send) },
    { label: words('help'), role: 'help', submenu: helpMenu(words, send) },
  ]
}

function fileMenu(words: Words, send: Send, isMac: boolean): MenuItemConstructorOptions[] {
  return [
    item(words('newCorpus'), 'corpus.new', null, send),
    item(words('openCorpus'), 'corpus.open', 'CmdOrCtrl+O', send),
    item(words('openSample'), 'corpus.openSample', null, send),
    { type: 'separator' },
    item(words('importFiles'), 'intake.importFiles', 'CmdOrCtrl+I', send),
    item(words('importFolder'), 'intake.importFolder', null, send),
    { type: 'separator' },
    item(words('closeCorpus'), 'corpus.close', null, send),
    ...(isMac ? [] : [{ type: 'separator' } as const, { label: words('quit'), role: 'quit' } as const]),
  ]
}

function editMenu(words: Words, send: Send): MenuItemConstructorOptions[] {
  return [
    item(words('undo'), 'edit.undo', 'CmdOrCtrl+Z', send),
    item(words('redo'), 'edit.redo', process.platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z', send),
    { type: 'separator' },
    { label: words('cut'), role: 'cut' },
    { label: words('copy'), role: 'copy' },
    { label: words('paste'), role: 'paste' },
    { label: words('selectAll'), role: 'selectAll' },
  ]
}

function viewMenu(words: Words, send: Send): MenuItemConstructorOptions[] {
  const screens = ['library', 'reader', 'codebook', 'compare', 'brief', 'exchange'] as const
  return [
    ...screens.map((screen, index) => item(words(screen), `view.${screen}`, `CmdOrCtrl+${index + 1}`, send)),
    { type: 'separator' },
    item(words('palette'), 'view.palette', 'CmdOrCtrl+K', send),
    { type: 'separator' },
    { label: words('zoomIn'), role: 'zoomIn' },
    { label: words('zoomOut'), role: 'zoomOut' },
    { label: words('resetZoom'), role: 'resetZoom' },
    { label: words('fullScreen'), role: 'togglefullscreen' },
  ]
}

function helpMenu(words: Words, send: Send): MenuItemConstructorOptions[] {
  return [item(words('keys'), 'help.keys', null, send), { label: words('about'), role: 'about' }]
}

function item(label: string, command: string, accelerator: string | null, send: Send): MenuItemConstructorOptions {
  const key = accelerator === null ? {} : { accelerator, registerAccelerator: false }
  return { id: command, label, ...key, click: () => send(command) }
}
