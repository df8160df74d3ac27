import type { Host } from '../../src-shared/contract/host.ts'
import type { PreloadBridge } from '../../src-shared/contract/preload-bridge.ts'

/** The abilities of an Electron window: native dialogs, paths of dropped files, the application's menu, PDF. */
export function createElectronHost(bridge: PreloadBridge<File>) {
  return {
    kind: 'electron',
    dialogs: {
      kind: 'native',
      pickFiles: (request) => bridge.pickFiles(request),
      pickSavePath: (request) => bridge.pickSavePath(request),
    },
    pathsOfFiles: (files) => Promise.resolve(files.map((file) => bridge.pathOfFile(file))),
    openLink: (url) => bridge.openLink(url),
    printToPdf: (path) => bridge.printToPdf(path),
    onMenuCommand: (hear) => bridge.onMenuCommand(hear),
  } as const satisfies Host<File>
}
