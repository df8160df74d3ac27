import type { Range } from '../../src-shared/domain/range.ts'

/** A text as a reader would say it to herself, without what was put into it, and the way back to the text as it stands. */
export interface ReadingText {
  readonly text: string
  /** Where a range of the text as it stands is in the reading text. */
  readonly toReading: (range: Range) => Range
  /** Where a range of the reading text stands; what was put in behind its last character belongs to it. */
  readonly toOriginal: (range: Range) => Range
}

/** The letters of pinyin: plain, with a tone mark, or with the mark as a character of its own behind the letter. */
const LETTER = '[a-zü\\u0261\\u0251āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ\\u0300\\u0301\\u0304\\u030c]'
const BRACKETED = `[(（] ?(${LETTER}{1,7}(?:[ ’']${LETTER}{1,7}){0,3}) ?[)）]`
/** Signs of bopomofo, the other way to write how a character sounds. */
const BOPOMOFO = '[(（][\\u3105-\\u312f\\u31a0-\\u31bfˊˇˋ˙ ]{1,12}[)）]'
/** Characters without width, as web pages and converters leave them between words. */
const UNSEEN = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]+'
const INSERTED = new RegExp(
  `(?=[ (（])(?<=[\\u3005\\u3007\\u3400-\\u9fff\\uf900-\\ufaff]) ?(?:${BRACKETED}|${BOPOMOFO})|${UNSEEN}`,
  'giu',
)
/** Nearly every text is clean, and shows it at this one look. */
const MAY_HOLD = new RegExp(`[(（] ?(?:${LETTER}|[\\u3105-\\u312f])|${UNSEEN}`, 'iu')
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]|[\u0300\u0301\u0304\u030c]/iu
/** A syllable without a tone, such as (men); letters of a unit or a code (km, GDP, app) are none. */
const SYLLABLE =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|ü|üe)$/iu
/** As many insertions with tones show that a text is annotated throughout, so that those without a tone are insertions too. */
const ANNOTATED = 3

/**
 * The text without pinyin in brackets behind characters (`區(qū)`), as Traditional copies of web pages carry it, and without
 * characters of no width; null when the text holds none, and reads as it stands. Linear in the length of the text.
 */
export function toReadingText(text: string): ReadingText | null {
  const inserted = findInserted(text)
  return inserted.length === 0 ? null : withoutRanges(text, inserted)
}

function findInserted(text: string): Range[] {
  if (!MAY_HOLD.test(text)) return []
  const matches = [...text.matchAll(INSERTED)]
  const isAnnotated = matches.filter(({ 1: pinyin }) => pinyin !== undefined && TONE.test(pinyin)).length >= ANNOTATED
  return matches
    .filter(({ 1: pinyin }) => pinyin === undefined || TONE.test(pinyin) || (isAnnotated && SYLLABLE.test(pinyin)))
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }))
}

/** The text without these ranges, which are in order and apart. */
function withoutRanges(text: string, removed: readonly Range[]): ReadingText {
  const starts = removed.map(({ start }) => start)
  const taken = runningLengths(removed)
  const takenBefore = (count: number): number => taken[count - 1] ?? 0
  const readingStarts = starts.map((start, at) => start - takenBefore(at))
  const toReadingAt = (position: number): number => {
    const count = countUpTo(starts, position)
    const last = removed[count - 1]
    const cutShort = last === undefined ? 0 : Math.max(0, last.end - position)
    return position - takenBefore(count) + cutShort
  }
  const toOriginalAt = (position: number): number => position + takenBefore(countUpTo(readingStarts, position))
  return {
    text: keptText(text, removed),
    toReading: ({ start, end }) => ({ start: toReadingAt(start), end: toReadingAt(end) }),
    toOriginal: ({ start, end }) => ({ start: toOriginalAt(start), end: toOriginalAt(end) }),
  }
}

function keptText(text: string, removed: readonly Range[]): string {
  const kept = removed.map(({ start }, at) => text.slice(removed[at - 1]?.end ?? 0, start))
  return kept.join('') + text.slice(removed.at(-1)?.end ?? 0)
}

/** For each range, how many characters it and those before it hold. */
function runningLengths(ranges: readonly Range[]): number[] {
  let sum = 0
  return ranges.map(({ start, end }) => (sum += end - start))
}

/** How many of the ascending positions are at or below this one. */
function countUpTo(positions: readonly number[], position: number): number {
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) <= position) low = middle + 1
    else high = middle
  }
  return low
}
