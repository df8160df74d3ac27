import { protocol } from 'electron'
import type { Session } from 'electron'
import { Readable } from 'node:stream'
import { findPageFile } from '../page-files.ts'
import { pageAddress } from './page-address.ts'
import { pageHeaders } from '../page-policy.ts'

/** Makes `app:` an origin of its own, with fetch and the rules of secure pages. To be called before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built page at {@link pageAddress}, and stops every request to anywhere else. */
export function servePage(session: Session, pageFolder: string): void {
  session.protocol.handle('app', (request) => answer(request, pageFolder))
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOurs(details.url) }))
}

/** True for addresses of the page itself, of its own blobs, and of the developer tools. */
export function isOurs(address: string): boolean {
  return [pageAddress, 'devtools://', 'blob:app://duizhao/', 'data:'].some((start) => address.startsWith(start))
}

async function answer(request: Request, pageFolder: string): Promise<Response> {
  const { host, pathname } = new URL(request.url)
  const file = host === 'duizhao' && request.method === 'GET' ? await findPageFile(pageFolder, pathname) : null
  if (file === null) return new Response('not found', { status: 404, headers: pageHeaders })
  const headers = { ...pageHeaders, 'content-type': file.mediaType, 'content-length': String(file.size) }
  return new Response(Readable.toWeb(file.open()), { headers })
}
