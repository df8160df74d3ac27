import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What a request must show before anything is served: that it comes from the window this start opened. */
export interface WindowSession {
  /** The token for the address; it opens one session, once. */
  readonly token: string
  /** The `Set-Cookie` value when the token is right and not used yet, else null. */
  exchange(token: string): string | null
  /** True when the request carries the cookie of this session. */
  isOpenedBy(request: IncomingMessage): boolean
}

/** A session for the server at `port`. Cookies are shared by all ports of an address, so the cookie's name carries it. */
export function createWindowSession(port: number): WindowSession {
  const token = randomBytes(32).toString('base64url')
  const secret = randomBytes(32).toString('base64url')
  const cookieName = `duizhao-${port}`
  let isSpent = false
  return {
    token,
    exchange(given) {
      if (isSpent || !isSame(given, token)) return null
      isSpent = true
      return `${cookieName}=${secret}; Path=/; HttpOnly; SameSite=Strict`
    },
    isOpenedBy: (request) => isSame(cookieOf(request, cookieName), secret),
  }
}

function cookieOf(request: IncomingMessage, name: string): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}

function isSame(given: string, wanted: string): boolean {
  const one = Buffer.from(given)
  const other = Buffer.from(wanted)
  return one.length === other.length && timingSafeEqual(one, other)
}
