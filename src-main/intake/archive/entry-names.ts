import iconv from 'iconv-lite'
import { getFileNameLowLevel, type Entry } from 'yauzl'
import { guessEncoding } from '../decode/guess-encoding.ts'

const UTF8_FLAG = 0x800
const UNICODE_PATH = 0x7075
const SURE_ENOUGH = 0.6

/** The names of entries as written, with `/` between folders. */
export function decodeEntryNames(entries: readonly Entry[]): string[] {
  const encoding = legacyEncoding(entries)
  return entries.map((entry) => (statedName(entry) ?? iconv.decode(entry.fileNameRaw, encoding)).replaceAll('\\', '/'))
}

/** A name that is known to be Unicode: flagged, repeated in an extra field, or valid UTF-8 (as macOS writes it, without a flag). */
function statedName(entry: Entry): string | null {
  const raw = entry.fileNameRaw
  if ((entry.generalPurposeBitFlag & UTF8_FLAG) !== 0) return raw.toString('utf8')
  if (entry.extraFields.some(({ id }) => id === UNICODE_PATH))
    return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return null
  }
}

/** One program wrote all names, so all are guessed together: a single name can be too short to tell. */
function legacyEncoding(entries: readonly Entry[]): string {
  const names = entries.filter((entry) => statedName(entry) === null).map(({ fileNameRaw }) => fileNameRaw)
  if (names.length === 0) return 'cp437'
  const guessed = guessEncoding(Buffer.concat(names.slice(0, 500).flatMap((name) => [name, Buffer.from('\n')])))
  const isChinese = guessed?.encoding === 'gb18030' || guessed?.encoding === 'big5'
  return isChinese && guessed.certainty >= SURE_ENOUGH ? guessed.encoding : 'cp437'
}

/** A name as a path inside the archive, or null where it would lead out of it. */
export function safePath(name: string): string | null {
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name) || /\p{Cc}/u.test(name)) return null
  const parts = name.split('/').filter((part) => part !== '' && part !== '.')
  return parts.includes('..') || parts.length === 0 ? null : parts.join('/')
}
