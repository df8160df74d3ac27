import type { Range } from '../../../src-shared/domain/range.ts'
import { readArabicNumeral, readHanNumeral, scaleValue } from './numerals.ts'

/** A number in a folded text, with what is written into it: its scale, 余 or 多, a second end of a range. */
export interface NumberToken extends Range {
  readonly value: number
  readonly script: 'arabic' | 'han'
  /** A Chinese numeral of scale characters only, such as 百 or 千万. */
  readonly bare: boolean
  /** True for 余, 多, 来 or a plus sign in or after the number. */
  readonly more: boolean
  /** 万 or 亿 when the number is written in it, else null. */
  readonly scale: '万' | '亿' | null
  readonly isRange: boolean
  /** 百分之, 千分之 or 万分之 before the number: what it is a part of. */
  readonly partOf: number | null
}

const DIGITS = String.raw`(?:\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?!\d)|\d+)(?:\.\d+)?`
const ARABIC = String.raw`${DIGITS}(?:\s?[余多]?[十百千万亿]+(?!分之)(?:${DIGITS}(?:[十百千万]+(?!分之))?)*)?`
const HAN =
  '[零〇一二两三四五六七八九十百千万亿](?:[零〇一二两三四五六七八九十百千万亿]|[余多](?=[百千万亿]))*(?:点[零〇一二三四五六七八九]+)?'
const MORE = String.raw`(?:\s?[余多来+])?`
/** The first look keeps the pattern from being tried where no number can begin. */
const NUMBER = new RegExp(
  `(?=[\\s\\d零〇一二两三四五六七八九十百千万亿])(百分之|千分之|万分之)?\\s?(?:(${ARABIC})|(${HAN}))(${MORE})`,
  'g',
)
const RANGE_MARKS = ' \t\n-—–~至到'
const RANGE_TAIL = new RegExp(String.raw`\s?(?:[-—–~至到]{1,2})\s?(?:百分之)?(?:(${ARABIC})|(${HAN}))(${MORE})`, 'y')

/** The numbers of a stretch of a folded text that stand clear of the excluded ranges (which are in order). */
export function findNumberTokens(folded: string, from: number, to: number, excluded: readonly Range[]): NumberToken[] {
  const tokens: NumberToken[] = []
  const stretch = folded.slice(from, to)
  let nextExcluded = 0
  let reached = 0
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(stretch); match !== null; match = NUMBER.exec(stretch)) {
    const start = from + match.index + (match[0].length - match[0].trimStart().length)
    while (nextExcluded < excluded.length && (excluded[nextExcluded]?.end ?? 0) <= start) nextExcluded += 1
    const barrier = excluded[nextExcluded]
    if (barrier !== undefined && barrier.start < from + NUMBER.lastIndex) {
      NUMBER.lastIndex = Math.max(NUMBER.lastIndex, barrier.end - from)
      continue
    }
    const token = toToken(match, start, stretch, from)
    if (token === null || start < reached || isGlued(folded, token)) continue
    reached = token.end
    NUMBER.lastIndex = token.end - from
    tokens.push(token)
  }
  return tokens
}

/** A digit after a letter, a point or another digit is the tail of a code. */
function isGlued(folded: string, token: NumberToken): boolean {
  return token.script === 'arabic' && /[A-Za-z\d.№]/.test(folded.charAt(token.start - 1))
}

function toToken(match: RegExpExecArray, start: number, stretch: string, from: number): NumberToken | null {
  const [whole, part, arabic, han, more] = match
  const number = readNumber(arabic, han)
  if (number === null) return null
  const written = arabic ?? han ?? ''
  const own = {
    ...number,
    start,
    end: from + match.index + whole.length,
    more: (more ?? '').trim() !== '' || /[余多]/.test(written),
    scale: scaleOf(written),
    isRange: false,
    partOf: part === undefined ? null : scaleValue(part.charAt(0)),
  }
  return RANGE_MARKS.includes(stretch.charAt(own.end - from)) ? withRange(own, stretch, from) : own
}

function readNumber(
  arabic: string | undefined,
  han: string | undefined,
): { value: number; script: 'arabic' | 'han'; bare: boolean } | null {
  if (arabic !== undefined) return { value: readArabicNumeral(arabic), script: 'arabic', bare: false }
  const numeral = readHanNumeral((han ?? '').replaceAll(/[余多]/g, ''))
  return numeral === null ? null : { ...numeral, script: 'han' }
}

/** The scale a number is written in: its last, or 亿 where it holds both. */
function scaleOf(written: string): '万' | '亿' | null {
  if (written.includes('亿')) return '亿'
  return /万[余多]?$|万\d|万[^十百千]*[百千]$/.test(written) ? '万' : null
}

/** `3至5`, `10—20万`: the lower end is the value, and takes the scale of the upper one where it has none. */
function withRange(token: NumberToken, stretch: string, from: number): NumberToken {
  RANGE_TAIL.lastIndex = token.end - from
  const tail = RANGE_TAIL.exec(stretch)
  const upper = tail === null ? null : readNumber(tail[1], tail[2])
  if (tail === null || upper === null || upper.script !== token.script) return token
  const upperScale = scaleOf(tail[1] ?? tail[2] ?? '')
  const borrows = token.scale === null && upperScale !== null && token.value * scaleValue(upperScale) < upper.value
  const value = borrows ? token.value * scaleValue(upperScale) : token.value
  if (value >= upper.value) return token
  return { ...token, value, scale: borrows ? upperScale : token.scale, end: from + RANGE_TAIL.lastIndex, isRange: true }
}
