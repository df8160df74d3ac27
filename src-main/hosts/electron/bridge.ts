import { BrowserWindow, ipcMain, shell } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'
import { rename, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { callSchema } from '../../../src-shared/contract/transport.ts'
import type { Answer, Transport } from '../../../src-shared/contract/transport.ts'
import { channels } from './channels.ts'
import { pickFiles, pickRequestSchema, pickSavePath, saveRequestSchema } from './dialogs.ts'
import { pageAddress } from './page-address.ts'
import type { Words } from './words.ts'

const linkSchema = z.url({ protocol: /^https?$/ })
const pdfPathSchema = z.string().regex(/\.pdf$/i, 'a path that ends in .pdf')

/** Answers what the window's preload asks. Everything is parsed, and only the window's own main frame is answered. */
export function answerWindow(transport: Transport, words: Words): void {
  handle(channels.call, callSchemaOrProblem, (call) => ('problem' in call ? badCall(call.problem) : transport.send(call)))
  handle(channels.pickFiles, pickRequestSchema, (request, window) => pickFiles(window, request, words))
  handle(channels.pickSavePath, saveRequestSchema, (request, window) => pickSavePath(window, request, words))
  handle(channels.openLink, linkSchema, (url) => shell.openExternal(url))
  handle(channels.printToPdf, pdfPathSchema, (path, window) => printToPdf(window, path))
}

/** A call that is none is answered as a failure, like every other one; it must not reject. */
const callSchemaOrProblem = z.union([callSchema, z.unknown().transform(() => ({ problem: 'not a call' }))])

function badCall(detail: string): Answer {
  return {
    ok: false,
    failure: { code: 'bad_input', place: channels.call, detail, message: `The request was refused: ${detail}.` },
  }
}

function handle<Schema extends z.ZodType>(
  channel: string,
  schema: Schema,
  answer: (request: z.output<Schema>, window: BrowserWindow) => unknown,
): void {
  ipcMain.handle(channel, (event, request: unknown) => {
    const window = windowOf(event)
    if (window === null) throw new Error(`${channel}: refused`)
    return answer(schema.parse(request), window)
  })
}

/** The window whose main frame sent this from our own page, or null. */
function windowOf(event: IpcMainInvokeEvent): BrowserWindow | null {
  const frame = event.senderFrame
  if (frame === null || frame !== event.sender.mainFrame || !frame.url.startsWith(pageAddress)) return null
  return BrowserWindow.fromWebContents(event.sender)
}

/** Written beside its place first, so that a file that stands there is replaced whole or not at all. */
async function printToPdf(window: BrowserWindow, path: string): Promise<void> {
  const bytes = await window.webContents.printToPDF({ printBackground: true, preferCSSPageSize: true, pageSize: 'A4' })
  await writeFile(`${path}.part`, bytes)
  await rename(`${path}.part`, path)
}
