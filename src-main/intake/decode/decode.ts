import iconv from 'iconv-lite'
import { failed, type Step } from '../read-failure.ts'
import { declaredEncoding, usualEncodingName } from './declared-encoding.ts'
import { guessEncoding } from './guess-encoding.ts'

/**
 * The text of a file: `\n` line ends, no BOM, otherwise as decoded. `encoding` is its usual name in lower case; `certainty`
 * (0 to 1) is how sure it is: 1 where the bytes prove it or the analyst chose it.
 */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
  readonly certainty: number
  readonly warnings: readonly string[]
}

const CONTROL_SHARE_OF_BINARY = 0.005
const DAMAGED_SHARE = 0.02
const CERTAINTY_OF_DECLARED = 0.95
const CERTAINTY_OF_DAMAGED = 0.7

/**
 * Bytes to text. A chosen `encoding` is used as told. Else a BOM is believed, then strict UTF-8, then what the file itself
 * declares or `declared` says of it (as a mail header does) where that decodes cleanly, then the encoding that gives the
 * most likely Chinese text. Warns with `characters_replaced` where U+FFFD stands in the text, and with `encoding_guessed`.
 */
export function decode(bytes: Uint8Array, encoding: string | null = null, declared: string | null = null): Step<DecodedText> {
  if (bytes.length === 0) return failed('file_empty', 'the file has no bytes')
  if (encoding !== null) return decodeAsChosen(bytes, encoding)
  const decoded = decodeUnicode(bytes) ?? decodeOther(bytes, declared ?? declaredEncoding(bytes))
  if (decoded === null) return failed('file_undecodable', 'no known encoding gives readable text')
  if (controlShare(decoded.text) > CONTROL_SHARE_OF_BINARY)
    return failed('file_binary', 'the file holds control characters, not text')
  return finish(decoded)
}

/** What the bytes themselves prove. */
function decodeUnicode(bytes: Uint8Array): DecodedText | null {
  return decodeByMark(bytes) ?? decodeByZeros(bytes) ?? decodeUtf8(bytes)
}

function decodeOther(bytes: Uint8Array, declared: string | null): DecodedText | null {
  return decodeAsDeclared(bytes, declared) ?? decodeDamagedUtf8(bytes) ?? decodeByGuess(bytes)
}

function finish(decoded: DecodedText): Step<DecodedText> {
  const text = decoded.text.replaceAll(/\r\n?/g, '\n')
  if (!/\S/.test(text)) return failed('file_empty', 'the file holds blanks only')
  return { ok: true, value: { ...decoded, text, warnings: [...decoded.warnings, ...textWarnings(text)] } }
}

function decodeAsChosen(bytes: Uint8Array, encoding: string): Step<DecodedText> {
  const name = usualEncodingName(encoding) ?? encoding.toLowerCase()
  if (!iconv.encodingExists(name)) return failed('file_undecodable', `no encoding of the name ${encoding} is known`)
  return finish(decodedWith(name, bytes, 1))
}

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedWith('utf-16le', bytes, 1)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedWith('utf-16be', bytes, 1)
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodedWith('utf-8', bytes, 1)
  return null
}

const unicodeEncodings = new Set(['utf-8', 'utf-16le', 'utf-16be'])

/** A BOM never becomes text; the platform's decoder replaces lone surrogates too, iconv's leaves them. */
function decodedWith(encoding: string, bytes: Uint8Array, certainty: number): DecodedText {
  const text = unicodeEncodings.has(encoding) ? new TextDecoder(encoding).decode(bytes) : iconv.decode(bytes, encoding)
  return { text, encoding, certainty, warnings: [] }
}

/** Text of mostly ASCII in UTF-16 without a mark: every other byte is zero, which in UTF-8 would be control characters. */
function decodeByZeros(bytes: Uint8Array): DecodedText | null {
  const zeros = [0, 0]
  const sample = Math.min(bytes.length, 4096)
  for (let at = 0; at < sample; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const encoding = odd > even * 8 ? 'utf-16le' : 'utf-16be'
  const isClear = Math.max(even, odd) >= Math.max(2, sample * 0.05) && Math.max(even, odd) > Math.min(even, odd) * 8
  const decoded = isClear ? decodedWith(encoding, bytes, CERTAINTY_OF_DECLARED) : null
  return decoded === null || decoded.text.includes('\ufffd') || decoded.text.includes('\0') ? null : decoded
}

/** Strict UTF-8. */
function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', certainty: 1, warnings: [] }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return null
  }
}

/** What a file says of its own encoding is often wrong: believed only where every byte fits. */
function decodeAsDeclared(bytes: Uint8Array, declared: string | null): DecodedText | null {
  const encoding = declared === null ? null : usualEncodingName(declared)
  if (encoding === null || encoding === 'utf-8' || encoding === 'windows-1252') return null
  const decoded = decodedWith(encoding, bytes, CERTAINTY_OF_DECLARED)
  return /[\ufffd\ue000-\uf8ff]/.test(decoded.text) ? null : decoded
}

/** A file that was cut inside its last character, or has a few bad bytes in much good text, is UTF-8 still. */
function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | null {
  const decoded = decodedWith('utf-8', bytes, CERTAINTY_OF_DAMAGED)
  let damaged = 0
  let beyondAscii = 0
  for (let at = 0; at < decoded.text.length; at += 1) {
    const unit = decoded.text.charCodeAt(at)
    if (unit === 0xfffd) damaged += 1
    else if (unit > 0x7f) beyondAscii += 1
  }
  return damaged <= Math.max(3, beyondAscii * DAMAGED_SHARE) && damaged * 2 < beyondAscii ? decoded : null
}

function decodeByGuess(bytes: Uint8Array): DecodedText | null {
  const guessed = guessEncoding(bytes)
  return guessed === null ? null : { ...guessed, warnings: ['encoding_guessed'] }
}

function controlShare(text: string): number {
  const sample = Math.min(text.length, 1_000_000)
  let controls = 0
  for (let at = 0; at < sample; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 0x7f) continue
    if ((unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0c) || unit === 0x7f) controls += 1
  }
  return sample === 0 ? 0 : controls / sample
}

function textWarnings(text: string): string[] {
  const warnings = []
  if (text.includes('\ufffd')) warnings.push('characters_replaced')
  if (text.includes('\0')) warnings.push('nul_characters')
  return warnings
}
