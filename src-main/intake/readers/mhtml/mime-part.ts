/** A part of a MIME message. `body` is still encoded, one UTF-16 unit a byte. */
export interface MimePart {
  /** Values by the header's name in lower case; folded lines are joined. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  /** False where the message ends before the part does. */
  readonly isWhole: boolean
}

const LONGEST_HEAD = 256 * 1024

/** The headers and body of a message or part whose bytes stand one a unit; null where there is no head. */
export function readMimePart(source: string, isWhole: boolean): MimePart | null {
  const opening = /^(?:\u00ef\u00bb\u00bf)?\s*/.exec(source.slice(0, 1000))?.[0].length ?? 0
  const gap = /\r?\n[ \t]*\r?\n/g
  gap.lastIndex = opening
  const end = gap.exec(source.slice(0, LONGEST_HEAD))
  if (end === null) return null
  const headers = readHeaders(source.slice(opening, end.index))
  return headers.size === 0 ? null : { headers, body: source.slice(end.index + end[0].length), isWhole }
}

function readHeaders(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]{1,80})\s*:\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), value.trim())
  }
  return headers
}

/** The media type of a part in lower case; text where it says none. */
export function mediaType({ headers }: MimePart): string {
  return (headers.get('content-type') ?? 'text/plain').split(';')[0]?.trim().toLowerCase() ?? ''
}

/** A parameter of a header's value, such as `charset`, without quotation marks; null where it is not there. */
export function parameterOf(value: string | undefined, name: string): string | null {
  const [, quoted, bare] = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(`;${value ?? ''}`) ?? []
  return quoted ?? bare ?? null
}

/** The parts of a multipart body, at most `most`. What stands before the first boundary is no part. */
export function splitParts(body: string, boundary: string, most: number): MimePart[] {
  const parts: MimePart[] = []
  let start = nextBoundary(body, boundary, 0)
  while (start !== null && !start.isLast && parts.length < most) {
    const end = nextBoundary(body, boundary, start.after)
    const part = readMimePart(body.slice(start.after, end?.before ?? body.length), end !== null)
    if (part !== null) parts.push(part)
    start = end
  }
  return parts
}

interface Boundary {
  readonly before: number
  readonly after: number
  readonly isLast: boolean
}

/** A boundary stands at the beginning of a line; the line end before it belongs to it. */
function nextBoundary(body: string, boundary: string, from: number): Boundary | null {
  const mark = `--${boundary}`
  for (let at = body.indexOf(mark, from); at !== -1; at = body.indexOf(mark, at + 1)) {
    const rest = body.slice(at + mark.length, at + mark.length + 200)
    const end = /^(--)?[ \t]*(?:\r?\n|$)/.exec(rest)
    if ((at !== 0 && body[at - 1] !== '\n') || end === null) continue
    const lineEnd = body.startsWith('\r\n', at - 2) ? 2 : 1
    return { before: Math.max(from, at - lineEnd), after: at + mark.length + end[0].length, isLast: end[1] !== undefined }
  }
  return null
}

/** The bytes of a part's body, whatever encoding it was sent in. */
export function decodeBody({ headers, body }: MimePart): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (encoding.startsWith('base64')) return Buffer.from(body.replaceAll(/[^A-Za-z0-9+/=]/g, ''), 'base64')
  if (encoding.startsWith('quoted-printable')) return Buffer.from(decodeQuotedPrintable(body), 'latin1')
  return Buffer.from(body, 'latin1')
}

/** `=E4` to its byte, a `=` at a line's end to nothing; other `=` stay. */
export function decodeQuotedPrintable(source: string): string {
  return source
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
