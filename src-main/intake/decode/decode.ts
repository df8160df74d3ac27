import { failed, type Step } from '../read-failure.ts'
import { guessEncoding } from './guess-encoding.ts'

/** The text of a file: `\n` line ends, no BOM, otherwise as decoded. `encoding` is its usual name in lower case. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly string[]
}

const CONTROL_SHARE_OF_BINARY = 0.005
const DAMAGED_SHARE = 0.02

/** Bytes to text: a BOM is believed, then strict UTF-8, then the encoding that gives the most likely Chinese text. */
export function decode(bytes: Uint8Array): Step<DecodedText> {
  if (bytes.length === 0) return failed('file_empty', 'the file has no bytes')
  const decoded = decodeByMark(bytes) ?? decodeUtf8(bytes) ?? decodeByGuess(bytes)
  if (decoded === null) return failed('file_undecodable', 'no known encoding gives readable text')
  if (controlShare(decoded.text) > CONTROL_SHARE_OF_BINARY)
    return failed('file_binary', 'the file holds control characters, not text')
  const text = decoded.text.replaceAll(/\r\n?/g, '\n')
  if (!/\S/.test(text)) return failed('file_empty', 'the file holds blanks only')
  return { ok: true, value: { ...decoded, text, warnings: [...decoded.warnings, ...textWarnings(text)] } }
}

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedWith('utf-16le', bytes, [])
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedWith('utf-16be', bytes, [])
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodedWith('utf-8', bytes, [])
  return null
}

function decodedWith(encoding: string, bytes: Uint8Array, warnings: readonly string[]): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, warnings }
}

/** Strict UTF-8; a file that was cut inside its last character, or has a few bad bytes in much good text, still counts. */
function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', warnings: [] }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return decodeDamagedUtf8(bytes)
  }
}

function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | null {
  const decoded = decodedWith('utf-8', bytes, [])
  let damaged = 0
  let beyondAscii = 0
  for (let at = 0; at < decoded.text.length; at += 1) {
    const unit = decoded.text.charCodeAt(at)
    if (unit === 0xfffd) damaged += 1
    else if (unit > 0x7f) beyondAscii += 1
  }
  return damaged <= Math.max(3, beyondAscii * DAMAGED_SHARE) && damaged < beyondAscii ? decoded : null
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
