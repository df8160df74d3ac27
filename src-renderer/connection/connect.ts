import type { Host } from '../../src-shared/contract/host.ts'
import type { PreloadBridge } from '../../src-shared/contract/preload-bridge.ts'
import type { Transport } from '../../src-shared/contract/transport.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import { createElectronHost } from './host-electron.ts'
import { loopbackHost } from './host-loopback.ts'
import { createElectronTransport } from './transports/electron-transport.ts'
import { createLoopbackTransport } from './transports/loopback-transport.ts'

declare global {
  interface Window {
    /** Put there by Electron's preload; absent in a browser. */
    readonly duizhao?: PreloadBridge<File>
  }
}

/** The core and the host this window belongs to. `language` is the system's, until the analyst chooses one. */
export interface Connection {
  readonly transport: Transport
  readonly host: Host<File>
  readonly language: Language
}

/** Finds out which host opened this window, and connects to its core. */
export function connect(): Connection {
  const language = navigator.language.toLowerCase().startsWith('zh') ? 'zh-Hans' : 'en'
  const bridge = window.duizhao
  if (bridge === undefined) return { transport: createLoopbackTransport(), host: loopbackHost, language }
  return { transport: createElectronTransport(bridge), host: createElectronHost(bridge), language }
}
