import type { PreloadBridge } from '../../../src-shared/contract/preload-bridge.ts'
import { answerSchema } from '../../../src-shared/contract/transport.ts'
import type { Transport } from '../../../src-shared/contract/transport.ts'
import { unreachableAnswer } from './unreachable.ts'

/** Brings calls to Electron's main process over the preload's bridge. */
export function createElectronTransport(bridge: PreloadBridge<File>): Transport {
  return {
    async send(call) {
      try {
        return answerSchema.parse(await bridge.call(call))
      } catch (error) {
        return unreachableAnswer(call.language, error)
      }
    },
    listen: (hear) => bridge.onEvent(hear),
  }
}
