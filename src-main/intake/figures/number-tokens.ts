import type { Range } from '../../../src-shared/domain/range.ts'
import { CharacterSet } from './character-set.ts'
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
  /** True for 减半 and 减少一半: a half that is said without a number. */
  readonly isHalved: boolean
}

const DIGITS = String.raw`(?:\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?!\d)|\d+)(?:\.\d+)?`
/** 千米, 千克 and 千瓦 are units: their 千 is no scale. */
const SCALES = '(?:[十百万亿]|千(?![米克瓦伏卡]))+(?!分之)'
const ARABIC = String.raw`${DIGITS}(?:\s?[余多]?${SCALES}(?:${DIGITS}(?:${SCALES})?)*)?`
/** 一 alone counts nothing (一名, 一个) unless a scale, 倍, 番 or 成 follows: not to read it saves most of the reading. */
const LONE_ONE = '(?!一(?![零〇一二两三四五六七八九十百千万亿点倍番成]))'
const HAN = `${LONE_ONE}[零〇一二两三四五六七八九十百千万亿](?:[零〇一二两三四五六七八九十百千万亿]|[余多](?=[百千万亿]))*(?:点[零〇一二三四五六七八九]+)?`
const MORE = String.raw`(?:\s?[余多来+])?`
const NUMBER = new RegExp(`(百分之|千分之|万分之)?\\s?(?:(${ARABIC})|(${HAN}))(${MORE})`, 'y')
/** What a number begins with. */
const numerals = new CharacterSet(/[\d零〇一二两三四五六七八九十百千万亿]/)
const RANGE_MARKS = ' \t\n-—–~至到'
const RANGE_TAIL = new RegExp(String.raw`\s?(?:[-—–~至到]{1,2})\s?(?:百分之)?(?:(${ARABIC})|(${HAN}))(${MORE})`, 'y')

/** The numbers of a stretch of a folded text that stand clear of the excluded ranges (which are in order). */
export function findNumberTokens(folded: string, from: number, to: number, excluded: readonly Range[]): NumberToken[] {
  const stretch = folded.slice(from, to)
  const tokens: NumberToken[] = []
  let nextExcluded = 0
  for (let at = numerals.next(stretch, 0, stretch.length); at < stretch.length; at = numerals.next(stretch, at, stretch.length)) {
    while ((excluded[nextExcluded]?.end ?? Infinity) <= from + at) nextExcluded += 1
    const { token, end } = tokenAt(folded, stretch, from, at)
    const barrier = excluded[nextExcluded]
    const isClear = barrier === undefined || barrier.start >= end
    if (isClear && token !== null) tokens.push(token)
    at = (isClear ? end : Math.max(end, barrier.end)) - from
  }
  return stretch.includes('半') ? [...tokens, ...halves(stretch, from)].toSorted((one, other) => one.start - other.start) : tokens
}

/** The number that begins here and where reading goes on; its token is null when none begins, or none that counts. */
function tokenAt(folded: string, stretch: string, from: number, at: number): { token: NumberToken | null; end: number } {
  NUMBER.lastIndex = at
  const match = NUMBER.exec(stretch)
  if (match === null) return { token: null, end: from + at + 1 }
  const written = from + NUMBER.lastIndex
  const token = toToken(match, from + at, stretch, from)
  return token === null || isGlued(folded, token) ? { token: null, end: written } : { token, end: token.end }
}

/** 减半 of a tax is a rule (减半征收), and no change that happened. */
const HALVED = /(?:减少|下降|降低|压减|压缩|缩短|缩减|减)了?(?:近|约|将近)?(一半)|减(半)(?!征|收|缴|执行|计)/g

function halves(stretch: string, from: number): NumberToken[] {
  return [...stretch.matchAll(HALVED)].map((match) => {
    const end = from + match.index + match[0].length
    const start = end - (match[1] ?? match[2] ?? '').length
    const flags = { more: false, scale: null, isRange: false, isHalved: true, bare: false } as const
    return { start, end, value: 50, script: 'han', partOf: 100, ...flags }
  })
}

/** A digit after a letter, a point or another digit is the tail of a code; 每千人口 is a rate. */
function isGlued(folded: string, token: NumberToken): boolean {
  if (token.bare && folded.charAt(token.start - 1) === '每') return true
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
    isHalved: false,
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
