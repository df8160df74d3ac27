const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

/** The value of scale characters in a row: 千万 is ten million. */
export function scaleValue(scale: string): number {
  return Array.from(scale).reduce((product, character) => product * (SCALES[character] ?? 1), 1)
}

/** A numeral in Chinese characters; `bare` when it holds scale characters only (百, 千万), which alone is an epithet and no count. */
export interface HanNumeral {
  readonly value: number
  readonly bare: boolean
}

/** Reads 三百五十, 两千零三, 一万二, 十二 and 三点五; null for what is no number or a vague one, such as 三五. */
export function readHanNumeral(text: string): HanNumeral | null {
  const [whole, fraction] = text.split('点')
  if (whole === undefined || whole === '') return null
  const value = readWhole(whole)
  if (value === null) return null
  const decimals = fraction === undefined ? '' : Array.from(fraction, (character) => String(DIGITS[character] ?? '')).join('')
  return { value: decimals === '' ? value : Number(`${value}.${decimals}`), bare: /^[百千万亿]+$/.test(text) }
}

/** A whole number while it is being read, character by character. */
interface Reading {
  readonly total: number
  /** What stands below the last 万 or 亿. */
  readonly section: number
  readonly digit: number | null
  readonly lastScale: number
}

function readWhole(text: string): number | null {
  let reading: Reading | null = { total: 0, section: 0, digit: null, lastScale: 1 }
  for (const character of text) {
    reading = readCharacter(reading, DIGITS[character], SCALES[character])
    if (reading === null) return null
  }
  return reading.total + reading.section + restOf(reading)
}

function readCharacter(reading: Reading, digit: number | undefined, scale: number | undefined): Reading | null {
  if (digit !== undefined) {
    const isVague = reading.digit !== null && reading.digit !== 0
    return isVague ? null : { ...reading, digit, lastScale: digit === 0 ? 1 : reading.lastScale }
  }
  if (scale === undefined) return null
  if (scale < 10_000)
    return { ...reading, section: reading.section + (reading.digit ?? 1) * scale, digit: null, lastScale: scale }
  return { total: scaledTotal(reading, scale), section: 0, digit: null, lastScale: scale }
}

/** 三亿二千万 adds up, 万亿 multiplies, a 万 or 亿 alone counts once. */
function scaledTotal({ total, section, digit }: Reading, scale: number): number {
  const isAlone = section === 0 && total === 0
  const before = section + (digit ?? (isAlone ? 1 : 0))
  return before === 0 ? total * scale : total + before * scale
}

/** 一百二 means 120, 一万二 means 12,000. */
function restOf({ digit, lastScale }: Reading): number {
  if (digit === null) return 0
  return lastScale >= 100 ? (digit * lastScale) / 10 : digit
}

/** Reads Arabic digits with separators and scales: `1,126`, `1 126`, `3万8千`, `2亿3千万`, `12万3000`, `1.5万`. */
export function readArabicNumeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  let total = 0
  for (const part of text.matchAll(/(\d[\d, ]*(?:\.\d+)?)\s?[余多几来]?\s?([十百千万亿]*)/g)) {
    total += Number((part[1] ?? '').replaceAll(/[, ]/g, '')) * scaleValue(part[2] ?? '')
  }
  return Number(total.toPrecision(15))
}
