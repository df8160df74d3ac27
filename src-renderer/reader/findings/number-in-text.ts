import type { Qualifier } from '../../../src-shared/domain/report.ts'

/** A quantity as it can be read off a few words; what stands after its unit is `rest`. */
export interface NumberInText {
  readonly value: number
  readonly unit: string | null
  readonly qualifier: Qualifier
  readonly rest: string
}

const digitOf: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Array.from('〇一二三四五六七八九').map((sign, value) => [sign, value])),
  零: 0,
  两: 2,
  兩: 2,
}
const stepOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

const han = '[〇零一二两兩三四五六七八九十百千万萬亿億]'
const quantity = new RegExp(
  `(百分之)?(\\d(?:[\\d, ]*\\d)?(?:\\.\\d+)?|${han}+(?:[点點][〇零一二三四五六七八九]+)?)([百千万萬亿億]*)([余餘多]?)([万萬亿億]?)`,
  'u',
)
const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/(不少于|不少於|不低于|不低於|至少)$/u, 'atLeast'],
  [/(不超过|不超過|不高于|不高於|至多|最多)$/u, 'atMost'],
  [/(超过|超過|突破|逾|超)$/u, 'over'],
  [/(约|約|近|大约|大約|将近|將近|上)$/u, 'approx'],
]
/** A figure is a phrase: a number that stands further back is about something else. In characters. */
const longestWords = 100
const unitAfter = /^(%|[个個名人户戶家处處台套次辆輛支吨噸亩畝件所座条條项項天年月日小公][时時里斤顷頃]?|米)/u

/**
 * The first quantity that the words state, to fill in a new figure with: a beginning that the analyst
 * looks over, not what intake finds. Null when there is no number in them.
 */
export function numberInText(words: string): NumberInText | null {
  const text = halfWidth(words.slice(0, longestWords))
  const found = quantity.exec(text)
  if (found === null) return null
  const [whole, percent, digits = '', scale = '', more = '', lateScale = ''] = found
  const base = numberOf(digits)
  if (base === null || !Number.isFinite(base)) return null
  const after = text.slice(found.index + whole.length)
  const qualifier = qualifierOf(text.slice(0, found.index), more)
  return { qualifier, ...measured({ base, scale: scale + lateScale, isPercent: percent !== undefined, digits }, after) }
}

/** Full-width signs as half-width ones, one for one. */
export function halfWidth(text: string): string {
  return text.replaceAll(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ')
}

interface Counted {
  readonly base: number
  readonly scale: string
  readonly isPercent: boolean
  readonly digits: string
}

function measured({ base, scale, isPercent, digits }: Counted, after: string) {
  if (isPercent) return { value: base, unit: '%', rest: after }
  if (after.startsWith('成')) return { value: rounded(base * 10), unit: '%', rest: after.slice(1) }
  // Money keeps 万 and 亿 in its unit, as reports and tables write it.
  if (after.startsWith('元')) return money(base, scale, digits, after)
  const unit = unitAfter.exec(after)?.[0] ?? null
  return { value: rounded(base * factorOf(scale)), unit, rest: after.slice(unit?.length ?? 0) }
}

function money(base: number, scale: string, digits: string, after: string) {
  const written = /^\d/u.test(digits) ? scale : scale + (/[万萬亿億]$/u.exec(digits)?.[0] ?? '')
  const value = written === scale ? base : rounded(base / factorOf(written))
  return { value, unit: `${written}元`, rest: after.slice(1) }
}

function qualifierOf(text: string, more: string): Qualifier {
  const said = before.find(([pattern]) => pattern.test(text))
  return said?.[1] ?? (more === '' ? 'exact' : 'approx')
}

function numberOf(digits: string): number | null {
  if (/^\d/u.test(digits)) return Number(digits.replaceAll(/[, ]/gu, ''))
  const [whole = '', part] = digits.split(/[点點]/u)
  const value = hanNumber(whole)
  if (value === null || part === undefined) return value
  return Number(`${value}.${Array.from(part, (sign) => digitOf[sign] ?? 0).join('')}`)
}

/** 三百五十, 两万, 十二; also digit by digit, as in 二〇二二. */
function hanNumber(text: string): number | null {
  const signs = Array.from(text)
  if (signs.every((sign) => digitOf[sign] !== undefined)) return Number(signs.map((sign) => digitOf[sign]).join(''))
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const sign of signs) {
    const step = stepOf[sign]
    if (step === undefined) digit = digitOf[sign] ?? null
    else if (step < 1e4) {
      section += (digit ?? 1) * step
      digit = null
    } else {
      total = (total + section + (digit ?? 0)) * step || step
      section = 0
      digit = null
    }
  }
  return total + section + (digit ?? 0)
}

function factorOf(scale: string): number {
  return Array.from(scale).reduce((factor, sign) => factor * (stepOf[sign] ?? 1), 1)
}

/** 1.1 × 10000 without the tail that binary fractions leave. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
