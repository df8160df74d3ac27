import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { fold } from '../fold.ts'

/** The commonest characters of reports: running text in the right encoding is full of them, in a wrong one nearly free of them. */
const COMMON = new Set(
  '的一是在了和有人中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过民产社政区县市党村镇组织部门员干建设服务防治加强开展推进全面',
)

const ALWAYS_TRIED = ['gb18030', 'big5', 'utf-16le', 'utf-16be']
const SAMPLE_BYTES = 20_000
const LEAST_SCORE = 0.04
const LEAST_LATIN_CONFIDENCE = 60

/** The encoding that gives the most likely Chinese text for bytes that are not UTF-8, with the text; null when none reads well. */
export function guessEncoding(bytes: Uint8Array): { text: string; encoding: string } | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 2))
  let best: { encoding: string; score: number } | null = null
  for (const encoding of candidates(sample)) {
    const score = likeness(iconv.decode(sample, encoding))
    if (score > (best?.score ?? LEAST_SCORE)) best = { encoding, score }
  }
  const encoding = best?.encoding ?? latinEncoding(sample)
  return encoding === null ? null : { text: iconv.decode(bytes, encoding), encoding }
}

function candidates(sample: Uint8Array): string[] {
  const named = analyse(sample)
    .map((match) => match.name.toLowerCase())
    .filter((name) => iconv.encodingExists(name) && !name.startsWith('iso-2022') && name !== 'utf-8')
    .slice(0, 4)
  return [...new Set([...ALWAYS_TRIED, ...named])]
}

/** How much a decoded sample looks like Chinese text: the share of common characters, less what cannot be text. */
function likeness(text: string): number {
  const folded = fold(text)
  let common = 0
  let wrong = 0
  for (const character of folded) {
    if (COMMON.has(character)) common += 1
    else if (/[\uFFFD\uE000-\uF8FF\p{Cc}]/u.test(character) && !/\s/.test(character)) wrong += 1
  }
  return folded.length === 0 ? 0 : (common - 3 * wrong) / folded.length
}

/** A western encoding, where chardet is sure of one: such files are rare here, but readable. */
function latinEncoding(sample: Uint8Array): string | null {
  const [first] = analyse(sample)
  if (first === undefined || first.confidence < LEAST_LATIN_CONFIDENCE) return null
  const name = first.name.toLowerCase()
  return /^(?:iso-8859|windows-125)/.test(name) && iconv.encodingExists(name) ? name : null
}
