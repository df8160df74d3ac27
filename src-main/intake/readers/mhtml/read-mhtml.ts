import { decode } from '../../decode/decode.ts'
import { failed, type Step } from '../../read-failure.ts'
import { decodeWords } from './encoded-words.ts'
import { decodeBody, mediaType, parameterOf, readMimePart, splitParts, type MimePart } from './mime-part.ts'

/** The page that a web archive holds. */
export interface ArchivedPage {
  readonly html: string
  readonly encoding: string
  /** How sure the encoding is, 0 to 1. */
  readonly certainty: number
  /** The address that the page was saved from; null for a file of some machine. */
  readonly url: string | null
  /** The subject that the archive gives the page, or null. */
  readonly subject: string | null
  readonly warnings: readonly string[]
}

/** Pages have hundreds of parts; more are built to exhaust a reader. */
const MOST_PARTS = 20_000
const DEEPEST = 5

/**
 * The page in a web archive (MHTML), as Chromium, Internet Explorer, Word and WPS write them: its root part, decoded with the
 * chosen encoding or with what the part says of itself. Parts of frames, pictures and styles count for nothing. Fails with
 * `file_malformed` where there is no page in it or the page is cut off, and as `decode` does.
 */
export function readMhtml(bytes: Uint8Array, encoding: string | null): Step<ArchivedPage> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const message = readMimePart(source, true)
  if (message === null) return failed('file_malformed', 'mhtml: byte 0: headers and an empty line after them are expected')
  const page = findPage(message, 1)
  if (page === null) return failed('file_malformed', `mhtml: no part of type text/html ${whereParts(message)}`)
  if (!page.isWhole) return failed('file_malformed', 'mhtml: the file ends inside the page')
  const charset = parameterOf(page.headers.get('content-type'), 'charset')
  const decoded = decode(decodeBody(page), encoding, charset)
  if (!decoded.ok) return decoded
  const { text, ...known } = decoded.value
  return { ok: true, value: { html: text, ...known, url: addressOf(page, message), subject: subjectOf(message) } }
}

function whereParts(message: MimePart): string {
  return parameterOf(message.headers.get('content-type'), 'boundary') === null
    ? '(the head names no boundary)'
    : '(between the boundaries that the head names)'
}

/** The root of a multipart: the part that `start` names, else the first page, in parts of parts too. */
function findPage(part: MimePart, depth: number): MimePart | null {
  const type = mediaType(part)
  if (type === 'text/html' || type === 'application/xhtml+xml') return part
  const boundary = parameterOf(part.headers.get('content-type'), 'boundary')
  if (!type.startsWith('multipart/') || boundary === null || boundary === '' || depth > DEEPEST) return null
  const parts = splitParts(part.body, boundary, MOST_PARTS)
  const start = parameterOf(part.headers.get('content-type'), 'start')
  const root = start === null ? undefined : parts.find(({ headers }) => headers.get('content-id') === start)
  for (const candidate of root === undefined ? parts : [root, ...parts]) {
    const page = findPage(candidate, depth + 1)
    if (page !== null) return page
  }
  return null
}

function addressOf(page: MimePart, message: MimePart): string | null {
  const stated = [
    message.headers.get('snapshot-content-location'),
    page.headers.get('content-location'),
    message.headers.get('content-location'),
  ]
  return stated.find((address) => address !== undefined && /^https?:\/\/\S+$/i.test(address)) ?? null
}

function subjectOf({ headers }: MimePart): string | null {
  return (
    decodeWords(headers.get('subject') ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim() || null
  )
}
