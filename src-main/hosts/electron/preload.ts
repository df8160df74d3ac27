import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { PreloadBridge } from '../../../src-shared/contract/preload-bridge.ts'
import { channels } from './channels.ts'

type WindowFile = Parameters<typeof webUtils.getPathForFile>[0]

const bridge = {
  kind: 'electron',
  call: (call) => ipcRenderer.invoke(channels.call, call),
  onEvent: (hear) => listen(channels.event, (_event, event) => hear(event)),
  onMenuCommand: (hear) => listen(channels.menuCommand, (_event, command) => hear(command)),
  pickFiles: (request) => ipcRenderer.invoke(channels.pickFiles, request),
  pickSavePath: (request) => ipcRenderer.invoke(channels.pickSavePath, request),
  pathOfFile: (file) => webUtils.getPathForFile(file),
  openLink: (url) => ipcRenderer.invoke(channels.openLink, url),
  printToPdf: (path) => ipcRenderer.invoke(channels.printToPdf, path),
} as const satisfies PreloadBridge<WindowFile>

contextBridge.exposeInMainWorld('duizhao', bridge)

/** The page never sees Electron's own event object, which leads back to ipcRenderer. */
function listen(channel: string, listener: Parameters<typeof ipcRenderer.on>[1]): () => void {
  ipcRenderer.on(channel, listener)
  return () => {
    ipcRenderer.off(channel, listener)
  }
}
