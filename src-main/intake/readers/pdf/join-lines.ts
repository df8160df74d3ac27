import { isSharedPunctuation, isWide } from './pdf-characters.ts'

const WIDE_PUNCTUATION = '，。、；：？！）》〉」』】〕…（《〈「『【〔．％'
const LATIN_MARK = /[,.;:!?)\]%]/

/** What the whole document tells about how its lines are to be read. */
export interface Setting {
  /** True when blanks between Han and Latin characters come from the typesetting: they stand (nearly) everywhere. */
  readonly spacesScripts: boolean
  /** Latin words that stand within a line, in lower case: whether a hyphen at a line's end belongs to the word. */
  readonly words: ReadonlySet<string>
}

/** Reads off the printed lines how the document is set. */
export function readSetting(lines: readonly string[]): Setting {
  let apart = 0
  let together = 0
  const words = new Set<string>()
  for (const line of lines) {
    apart += line.match(/\p{Script=Han} (?=[A-Za-z0-9])|[A-Za-z0-9] (?=\p{Script=Han})/gu)?.length ?? 0
    together += line.match(/\p{Script=Han}(?=[A-Za-z0-9])|[A-Za-z0-9](?=\p{Script=Han})/gu)?.length ?? 0
    for (const word of line.toLowerCase().match(/\p{Script=Latin}+(?:-\p{Script=Latin}+)*(?=[^-])/gu) ?? []) words.add(word)
  }
  return { spacesScripts: apart > 0 && apart >= 3 * together, words }
}

/**
 * The line without the blanks that only typesetting made: beside full-width punctuation, between Han and Latin
 * characters where the whole document has them, and between all characters of a line that is set wide.
 */
export function toWritten(line: string, { spacesScripts }: Setting): string {
  const isTracked = isSetWide(line)
  return line.replaceAll(/ +/g, (blanks, at: number) => {
    const before = characterBefore(line, at)
    const after = characterAt(line, at + blanks.length)
    if (WIDE_PUNCTUATION.includes(before) || WIDE_PUNCTUATION.includes(after)) return ''
    if (isWide(before) && isWide(after)) return isTracked ? '' : ' '
    if (isWide(before) && LATIN_MARK.test(after)) return ''
    if (isWide(before) !== isWide(after) && spacesScripts) return ''
    return ' '
  })
}

/** Most neighbours in Han stand apart: the line is drawn out to fill its width, or to look grand. */
function isSetWide(line: string): boolean {
  const apart = line.match(/\p{Script=Han} (?=\p{Script=Han})/gu)?.length ?? 0
  const together = line.match(/\p{Script=Han}(?=\p{Script=Han})/gu)?.length ?? 0
  return apart >= 3 && apart > together
}

function characterBefore(text: string, at: number): string {
  return at <= 0 ? '' : String.fromCodePoint(text.codePointAt(at - (isTrail(text, at - 1) ? 2 : 1)) ?? 0x20)
}

function isTrail(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff
}

function characterAt(text: string, at: number): string {
  return at >= text.length ? '' : String.fromCodePoint(text.codePointAt(at) ?? 0x20)
}

/** Two lines of a paragraph joined: `before` may lose its hyphen, and `between` is a blank or nothing. */
export interface Joint {
  readonly before: string
  readonly between: '' | ' '
}

/** How a line goes on in the next: no blank beside Han, one between Latin words, none inside a number or an address. */
export function joinLines(before: string, after: string, { words }: Setting): Joint {
  const last = characterBefore(before, before.length)
  const first = characterAt(after, 0)
  if (isWide(last) || isWide(first)) return { before, between: '' }
  if (isSharedPunctuation(last) && /\p{Script=Han}/u.test(before.slice(-3))) return { before, between: '' }
  if (isSharedPunctuation(first) && /\p{Script=Han}/u.test(after.slice(0, 3))) return { before, between: '' }
  if (isBrokenNumber(before, after) || isBrokenAddress(before)) return { before, between: '' }
  if (last === '\u00ad') return { before: before.slice(0, -1), between: '' }
  return /\p{Script=Latin}-$/u.test(before) ? joinHyphened(before, after, words) : { before, between: ' ' }
}

/** Digits at both ends, in Chinese text: a number that the line's end cut through. */
function isBrokenNumber(before: string, after: string): boolean {
  return /\p{Script=Han}[^\p{L}]{0,12}\d[,.，．]?$/u.test(before) && /^[,.]?\d/.test(after)
}

function isBrokenAddress(before: string): boolean {
  return /https?:\/\/\S*[/=&?_.\-%]$/i.test(before.slice(-400))
}

/** The hyphen stays when the document writes the word with it, or when what follows is no small letter. */
function joinHyphened(before: string, after: string, words: ReadonlySet<string>): Joint {
  const head = /\p{Script=Latin}+(?=-$)/u.exec(before)?.[0] ?? ''
  const tail = /^\p{Ll}+/u.exec(after)?.[0] ?? ''
  const isWord = tail !== '' && !words.has(`${head}-${tail}`.toLowerCase())
  return { before: isWord ? before.slice(0, -1) : before, between: '' }
}
