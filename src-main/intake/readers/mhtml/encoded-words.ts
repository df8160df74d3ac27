import { decode } from '../../decode/decode.ts'
import { decodeQuotedPrintable } from './mime-part.ts'

const WORD = /=\?([\w-]{1,40})\?([BQ])\?([^?\s]*)\?=/gi
const BETWEEN = /(=\?([\w-]{1,40})\?[BQ]\?[^?\s]*\?=)\s+(?==\?)/gi

/**
 * A header's value with its encoded words (`=?utf-8?Q?…?=`) as text. Words of one character set that follow each other are
 * joined before decoding, for browsers cut them inside characters.
 */
export function decodeWords(value: string): string {
  const joined = value.replaceAll(BETWEEN, '$1')
  const runs: { charset: string; bytes: string; readonly start: number; end: number }[] = []
  for (const { 0: word, 1: charset = '', 2: kind = '', 3: content = '', index } of joined.matchAll(WORD)) {
    const last = runs.at(-1)
    const bytes = wordBytes(kind, content)
    if (last?.end === index && last.charset === charset) {
      last.bytes += bytes
      last.end += word.length
    } else runs.push({ charset, bytes, start: index, end: index + word.length })
  }
  let text = ''
  let reached = 0
  for (const { charset, bytes, start, end } of runs) {
    text += joined.slice(reached, start) + decodeBytes(charset, bytes)
    reached = end
  }
  return text + joined.slice(reached)
}

function wordBytes(kind: string, content: string): string {
  if (kind.toUpperCase() === 'B') return Buffer.from(content, 'base64').toString('latin1')
  return decodeQuotedPrintable(content.replaceAll('_', ' '))
}

function decodeBytes(charset: string, bytes: string): string {
  const decoded = decode(Buffer.from(bytes, 'latin1'), charset)
  return decoded.ok ? decoded.value.text : ''
}
