import type { ServerResponse } from 'node:http'
import type { Transport } from '../../../src-shared/contract/transport.ts'
import { pageHeaders } from '../page-policy.ts'

/** Often enough that a dead connection is noticed, in milliseconds. */
const heartbeat = 15_000

/** A window that reads so slowly is beyond help; in bytes not yet sent. */
const largestBacklog = 16 * 1024 * 1024

/** Sends the workbench's events as server-sent events until the window goes away. */
export function streamEvents(response: ServerResponse, transport: Transport): void {
  response.writeHead(200, { ...pageHeaders, 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
  // Sends the header at once, and lets the window reconnect after half a second.
  response.write('retry: 500\n\n')
  const stopListening = transport.listen((event) => {
    if (response.writableLength > largestBacklog) response.destroy()
    else response.write(`data: ${JSON.stringify(event)}\n\n`)
  })
  const beating = setInterval(() => response.write(': beat\n\n'), heartbeat)
  response.once('close', () => {
    clearInterval(beating)
    stopListening()
  })
}
