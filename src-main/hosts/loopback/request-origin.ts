import type { IncomingMessage } from 'node:http'

/**
 * Why a request is refused before it is looked at, or null. A page of another site can make the
 * browser send requests here, also under a name that it points at 127.0.0.1 (DNS rebinding): the Host
 * header then shows the name, and Origin and Sec-Fetch-Site the other site.
 */
export function refusalOf(request: IncomingMessage, port: number): string | null {
  const authority = `127.0.0.1:${port}`
  if (request.headers.host !== authority) return 'wrong host'
  const origin = request.headers.origin
  if (origin !== undefined && origin !== `http://${authority}`) return 'wrong origin'
  if (request.method === 'POST' && origin === undefined) return 'no origin'
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isNavigation(request)) return 'wrong site'
  return null
}

/** Following a link to the address is no danger: without token or cookie it shows nothing. */
function isNavigation(request: IncomingMessage): boolean {
  return request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate'
}
