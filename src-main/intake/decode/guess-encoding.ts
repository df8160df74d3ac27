import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { likeness } from './likely-characters.ts'

/** An encoding guessed from the bytes alone. `certainty` is 0 to 1. */
export interface GuessedText {
  readonly text: string
  readonly encoding: string
  readonly certainty: number
}

/** In order of preference where two score alike. */
const TRIED = ['gb18030', 'big5', 'utf-16le', 'utf-16be']
const SAMPLE_BYTES = 4000
/** Below this mean score a character, a decoding is no Chinese text. */
const LEAST_MEAN = -0.25
const LEAST_LATIN_CONFIDENCE = 60
const LATIN_CERTAINTY = 0.4

interface Candidate {
  readonly encoding: string
  readonly score: number
  readonly characters: number
}

/** The encoding that gives the most likely Chinese text for bytes that are not UTF-8, with the text; null when none reads well. */
export function guessEncoding(bytes: Uint8Array): GuessedText | null {
  const sample = sampleOf(bytes)
  const [best, second] = TRIED.map((encoding): Candidate => ({ encoding, ...likeness(iconv.decode(sample, encoding)) })).toSorted(
    (one, other) => meanOf(other) - meanOf(one),
  )
  if (best !== undefined && second !== undefined && meanOf(best) > LEAST_MEAN && best.characters > 0)
    return { text: iconv.decode(bytes, best.encoding), encoding: best.encoding, certainty: certaintyOf(best, second) }
  const latin = latinEncoding(sample)
  return latin === null ? null : { text: iconv.decode(bytes, latin), encoding: latin, certainty: LATIN_CERTAINTY }
}

/** From the first byte that is not ASCII on, for a page begins with tags; at an even place, for UTF-16. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = first === -1 ? 0 : first - (first % 2)
  return bytes.subarray(start, start + SAMPLE_BYTES)
}

function meanOf({ score, characters }: Candidate): number {
  return characters === 0 ? -Infinity : score / characters
}

/** The further the best decoding is ahead, and the more characters speak for it, the surer. */
function certaintyOf(best: Candidate, second: Candidate): number {
  const lead = Math.min(meanOf(best) - meanOf(second), 2) * Math.min(best.characters, 60)
  return Math.round((0.98 - 0.5 * Math.exp(-lead / 6)) * 100) / 100
}

/** A western encoding, where chardet is sure of one: such files are rare here, but readable. */
function latinEncoding(sample: Uint8Array): string | null {
  const [first] = analyse(sample)
  if (first === undefined || first.confidence < LEAST_LATIN_CONFIDENCE) return null
  const name = first.name.toLowerCase()
  return /^(?:iso-8859|windows-125)/.test(name) && iconv.encodingExists(name) ? name : null
}
