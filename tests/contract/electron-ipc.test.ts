import { expect, it, onTestFinished, vi } from 'vitest'
import { answerSchema, type Transport } from '../../src-shared/contract/transport.ts'
import { answerWindow } from '../../src-main/hosts/electron/bridge.ts'
import { channels } from '../../src-main/hosts/electron/channels.ts'
import { pageAddress } from '../../src-main/hosts/electron/page-address.ts'
import { wordsIn } from '../../src-main/hosts/electron/words.ts'
import { openWorkbenchHere } from '../../src-main/workbench/open-workbench-here.ts'
import { givenFolder } from '../given/given-corpus.ts'
import { describeContract } from './contract-suite.ts'

type Handler = (event: unknown, request: unknown) => unknown

/** A double of Electron's IPC: the program's own bridge is on one side of it, the contract suite on the other. */
const double = vi.hoisted(() => ({ handlers: new Map<string, unknown>() }))

vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: unknown) => double.handlers.set(channel, handler) },
  BrowserWindow: { fromWebContents: () => ({}) },
  dialog: {},
  shell: {},
  protocol: {},
  net: {},
  session: {},
}))

/** Sends as the preload does: what crosses is a structured clone, and the frame says where it comes from. */
async function invoke(request: unknown, frameAddress = pageAddress): Promise<unknown> {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- put there by the double above
  const handler = double.handlers.get(channels.call) as Handler
  const mainFrame = { url: frameAddress }
  return structuredClone(await handler({ senderFrame: mainFrame, sender: { mainFrame } }, structuredClone(request)))
}

describeContract('over Electron’s IPC (its double)', (dataFolder) => {
  const workbench = openWorkbenchHere({ dataFolder, coderName: 'Lin' })
  onTestFinished(() => workbench.close())
  answerWindow(workbench, wordsIn('en'))
  const transport: Transport = {
    send: async (call) => answerSchema.parse(await invoke(call)),
    listen: (hear) => workbench.listen((event) => hear(structuredClone(event))),
  }
  return Promise.resolve(transport)
})

it('answers no frame but the window’s own page', async () => {
  const workbench = openWorkbenchHere({ dataFolder: givenFolder(), coderName: 'Lin' })
  onTestFinished(() => workbench.close())
  answerWindow(workbench, wordsIn('en'))
  const call = { operation: 'corpus.current', input: {}, language: 'en' }
  await expect(invoke(call, 'https://elsewhere.example/')).rejects.toThrow('refused')
  expect(await invoke(call)).toEqual({ ok: true, value: null })
  expect(await invoke('not a call')).toMatchObject({ ok: false, failure: { code: 'bad_input' } })
})
