import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Transport } from '../../../src-shared/contract/transport.ts'
import { findPageFile } from '../page-files.ts'
import { pageHeaders } from '../page-policy.ts'
import { answerCall } from './call-route.ts'
import type { DroppedFiles } from './dropped-files.ts'
import { streamEvents } from './event-stream.ts'
import { refusalOf } from './request-origin.ts'
import type { WindowSession } from './window-session.ts'
import { createWindowSession } from './window-session.ts'

/** What the server serves: the core behind a transport, the built page, and a place for dropped files. */
export interface Served {
  readonly transport: Transport
  readonly pageFolder: string
  readonly droppedFiles: DroppedFiles
  /** Hears how many windows are connected whenever that changes. */
  onWindows(count: number): void
}

export interface LoopbackServer {
  /** The address with the token that opens the window, once. */
  readonly address: string
  close(): Promise<void>
}

/** Serves the workbench to a browser of this machine, on a port that the system picks. */
export async function startLoopbackServer(served: Served): Promise<LoopbackServer> {
  const server = createServer()
  const port = await listen(server)
  const session = createWindowSession(port)
  const desk = { served, session, port, windows: new Set<ServerResponse>() }
  server.on('request', (request, response) => {
    serve(request, response, desk).catch((error: unknown) => {
      process.stderr.write(`error: ${request.method ?? ''} ${pathOf(request)}: ${String(error)}\n`)
      if (response.headersSent) response.destroy()
      else sendText(response, 500, 'internal error')
    })
  })
  return {
    address: `http://127.0.0.1:${port}/?token=${session.token}`,
    close: () => close(server),
  }
}

interface Desk {
  readonly served: Served
  readonly session: WindowSession
  readonly port: number
  readonly windows: Set<ServerResponse>
}

async function serve(request: IncomingMessage, response: ServerResponse, desk: Desk): Promise<void> {
  const refusal = refusalOf(request, desk.port)
  if (refusal !== null) return sendText(response, 403, refusal)
  const address = addressOf(request)
  if (address === null) return sendText(response, 400, 'not an address')
  if (request.method === 'GET' && address.searchParams.has('token')) return enter(request, response, address, desk)
  if (!desk.session.isOpenedBy(request)) return sendText(response, 403, 'This address has been used. Start Duizhao again.')
  switch (`${request.method} ${address.pathname}`) {
    case 'POST /call':
      return await serveCall(request, response, desk.served.transport)
    case 'GET /events':
      return serveEvents(response, desk)
    case 'POST /file':
      return await serveDroppedFile(request, response, address, desk.served.droppedFiles)
    default:
      return await servePage(request, response, address, desk.served.pageFolder)
  }
}

/** The token becomes a cookie and leaves the address, so that it stands in no history or screenshot. */
function enter(request: IncomingMessage, response: ServerResponse, address: URL, desk: Desk): void {
  const cookie = desk.session.exchange(address.searchParams.get('token') ?? '')
  if (cookie === null && !desk.session.isOpenedBy(request)) {
    return sendText(response, 403, 'This address has been used. Start Duizhao again.')
  }
  const setCookie = cookie === null ? {} : { 'set-cookie': cookie }
  response.writeHead(303, { ...pageHeaders, ...setCookie, location: '/', 'cache-control': 'no-store' }).end()
}

async function serveCall(request: IncomingMessage, response: ServerResponse, transport: Transport): Promise<void> {
  const { status, answer } = await answerCall(request, transport)
  sendJson(response, status, answer)
}

function serveEvents(response: ServerResponse, { served, windows }: Desk): void {
  windows.add(response)
  served.onWindows(windows.size)
  response.once('close', () => {
    windows.delete(response)
    served.onWindows(windows.size)
  })
  streamEvents(response, served.transport)
}

async function serveDroppedFile(
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
  droppedFiles: DroppedFiles,
): Promise<void> {
  const name = address.searchParams.get('name') ?? ''
  const received = await droppedFiles.receive(request, name, address.searchParams.has('unreadable'))
  if ('path' in received) sendJson(response, 200, received)
  else sendText(response, received.status, received.reason)
}

async function servePage(request: IncomingMessage, response: ServerResponse, address: URL, folder: string): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, 'not allowed')
  const file = await findPageFile(folder, address.pathname)
  if (file === null) return sendText(response, 404, 'not found')
  response.writeHead(200, {
    ...pageHeaders,
    'content-type': file.mediaType,
    'content-length': file.size,
    'cache-control': file.isLasting ? 'private, max-age=31536000, immutable' : 'no-store',
  })
  if (request.method === 'HEAD') response.end()
  else
    file
      .open()
      .once('error', () => response.destroy())
      .pipe(response)
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { ...pageHeaders, 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(value))
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(text)
}

function addressOf(request: IncomingMessage): URL | null {
  return URL.parse(request.url ?? '/', 'http://127.0.0.1')
}

/** For the log: without the query, which may hold the token. */
function pathOf(request: IncomingMessage): string {
  return addressOf(request)?.pathname ?? ''
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('the server has no port'))
      else resolve(address.port)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // Event streams never end by themselves.
    server.closeAllConnections()
  })
}
