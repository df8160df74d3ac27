import type { Qualifier } from '../../../src-shared/domain/report.ts'
import { scaleValue } from './numerals.ts'
import type { NumberToken } from './number-tokens.ts'
import { isCountingUnit, MONEY_UNIT, UNIT } from './units.ts'

/** A number with its unit and qualifier: what is left to find is its noun. Positions are of the text. */
export interface Measure {
  /** Where the qualifier or the number begins. */
  readonly start: number
  readonly numberStart: number
  /** Where the unit and what qualifies it ends. */
  readonly end: number
  readonly value: number
  /** Folded; null when the number stands right before its noun. */
  readonly unit: string | null
  /** Where the word of the unit stands, without the scale that a unit of money takes from its number. */
  readonly unitStart: number
  readonly unitEnd: number
  readonly kind: 'count' | 'money' | 'percent'
  /** True for units of time. */
  readonly isDuration: boolean
  /** True for 减半 and 减少一半, which say a half without a number. */
  readonly isHalved: boolean
  readonly qualifier: Qualifier
  readonly token: NumberToken
}

const BEFORE: readonly (readonly [Qualifier, RegExp])[] = [
  ['atLeast', /(?:不少于|不低于|至少|最少|起码|不下)(?:有)?$/],
  ['atMost', /(?:不超过|不高于|不多于|最多|至多|不足|不到|少于|低于|小于)$/],
  ['over', /(?:超过|超出|突破|高于|多于|大于|超|逾|过)了?$/],
  ['approx', /(?:大约|约[有占需为达]?|将近|接近|近)$/],
]
const NOT_QUALIFIERS =
  /(?:最近|附近|邻近|靠近|新近|临近|就近|远近|预约|签约|节约|公约|特约|契约|违约|条约|民约|规约|商超|[A-Za-z彩]超|反超|经过|通过|渡过|度过|不过)$/
const AFTER: readonly (readonly [Qualifier, RegExp])[] = [
  ['atLeast', /(?:及|或)?以上/y],
  ['atMost', /(?:之内|以内|(?:及|或)?以下)/y],
  ['approx', /(?:左右|上下|不等|有余|之多|多(?=[,。;、)]|$))/y],
]

/** Reads the unit and the qualifiers around a number; null when the number counts nothing. */
export function measureToken(folded: string, token: NumberToken, limit: number): Measure | null {
  const unit = readPercent(folded, token) ?? readMoney(folded, token) ?? readCount(folded, token)
  if (unit === null || unit.end > limit) return null
  const before = qualifierBefore(folded, token)
  const isDuration = unit.unit !== null && DURATION.test(unit.unit)
  const after = qualifierAfter(folded, unit.end) ?? qualifierOfSome(folded, unit, isDuration)
  if (unit.kind === 'count' && !isCount(folded, token, unit.unit, before !== null)) return null
  return {
    ...unit,
    token,
    isDuration,
    isHalved: token.isHalved,
    unitStart: token.end,
    unitEnd: unit.end,
    numberStart: token.start,
    start: before === null ? token.start : before.start,
    end: Math.min(after === null ? unit.end : after.end, limit),
    qualifier: qualifierOf({ token, unit: unit.unit }, before, after),
  }
}

const DURATION = /^(?:天|年|周|个?星期|昼夜|分钟|秒钟?|个?半?小时|个?.?小时|钟头|个钟头|个.?月|个?工作[日天]|日)$/

interface QualifierRead {
  readonly qualifier: Qualifier
}

/** 3个多月, 两个多小时: the more stands in the unit. */
const MORE_THAN_WHOLE = /^个多/

/** A range is a range; what is said of a number goes before what is written into it. */
function qualifierOf(
  { token, unit }: { readonly token: NumberToken; readonly unit: string | null },
  before: QualifierRead | null,
  after: QualifierRead | null,
): Qualifier {
  if (token.isRange) return 'range'
  const stated = before ?? after
  if (stated !== null) return stated.qualifier
  return token.more || MORE_THAN_WHOLE.test(unit ?? '') ? 'approx' : 'exact'
}

interface UnitRead {
  readonly end: number
  readonly value: number
  readonly unit: string | null
  readonly kind: Measure['kind']
}

function readPercent(folded: string, token: NumberToken): UnitRead | null {
  if (token.partOf !== null) {
    const unit = { 100: '%', 1000: '‰', 10_000: '‱' }[token.partOf] ?? '%'
    return { end: token.end, value: token.value, unit, kind: 'percent' }
  }
  const sign = folded.charAt(token.end)
  if (sign === '%' || sign === '‰') return { end: token.end + 1, value: token.value, unit: sign, kind: 'percent' }
  return readTenths(folded, token)
}

/** 六成 is 60 %, 六成五 is 65 %; 成 opens many words, so those are left out. */
function readTenths(folded: string, token: NumberToken): UnitRead | null {
  if (folded.charAt(token.end) !== '成' || token.value < 1 || token.value > 10 || token.value % 1 !== 0) return null
  const half = /^[一二三四五六七八九半]/.exec(folded.slice(token.end + 1, token.end + 2))?.[0]
  const next = folded.charAt(token.end + 1)
  if (half === undefined && /[为立功员果效本就熟长品套绩分交年都片群]/.test(next)) return null
  const units = half === undefined ? 0 : half === '半' ? 5 : (readHanDigit(half) ?? 0)
  return { end: token.end + (half === undefined ? 1 : 2), value: token.value * 10 + units, unit: '%', kind: 'percent' }
}

function readHanDigit(character: string): number | null {
  const at = '一二三四五六七八九'.indexOf(character)
  return at === -1 ? null : at + 1
}

function readMoney(folded: string, token: NumberToken): UnitRead | null {
  MONEY_UNIT.lastIndex = token.end
  const money = MONEY_UNIT.exec(folded)?.[1]
  if (money === undefined) return null
  const value = token.scale === null ? token.value : Number((token.value / scaleValue(token.scale)).toPrecision(12))
  return { end: MONEY_UNIT.lastIndex, value, unit: (token.scale ?? '') + money, kind: 'money' }
}

function readCount(folded: string, token: NumberToken): UnitRead {
  const gap = folded.charAt(token.end) === ' ' ? 1 : 0
  UNIT.lastIndex = token.end + gap
  const unit = UNIT.exec(folded)?.[0] ?? null
  if (unit === null) return { end: token.end, value: token.value, unit, kind: 'count' }
  // 5个半月 is five and a half; 半小时 alone is a unit
  const half = unit.startsWith('个半') ? 0.5 : 0
  const isWithHalf =
    half === 0 && HALF_MORE.test(unit) && /^半(?![年月天日夜路数价米])/.test(folded.slice(UNIT.lastIndex, UNIT.lastIndex + 2))
  return isWithHalf
    ? { end: UNIT.lastIndex + 1, value: token.value + 0.5, unit, kind: 'count' }
    : { end: UNIT.lastIndex, value: token.value + half, unit, kind: 'count' }
}

/** Units behind which 半 is a half more: 两天半, 三斤半. */
const HALF_MORE = /^(?:天|年|周|里|公里|斤|公斤|亩|吨|米|倍)$/

/** Small Chinese numerals are mostly slogans and set phrases; 一 with a measure word never counts. */
function isCount(folded: string, token: NumberToken, unit: string | null, isQualified: boolean): boolean {
  if (token.script === 'arabic') return true
  if (unit === '番' || unit === '倍') return MULTIPLIES.test(folded.slice(Math.max(0, token.start - 5), token.start))
  if (unit === null || token.value === 1) return false
  const isStated = isQualified || token.more
  if (token.bare) return isStated
  return token.value > 10 || isStated || token.isRange || isSmallCount(token.value, unit)
}

const isSmallCount = (value: number, unit: string): boolean => value >= 2 && (isCountingUnit(unit) || unit === '个')

/** 一番 and 两倍 are counts behind a verb of change or of measure only. */
const MULTIPLIES =
  /(?:翻|增|涨|快|增长|增加|提高|提升|上升|扩大|高|多|达|到|至|是|的|为|近|约|超|逾|超过)了?(?:近|约|超过|逾|超)?$/

function qualifierBefore(folded: string, token: NumberToken): { qualifier: Qualifier; start: number } | null {
  const before = folded.slice(Math.max(0, token.start - 4), token.start).trimEnd()
  if (NOT_QUALIFIERS.test(before)) return null
  if (token.bare && before.endsWith('上')) return { qualifier: 'approx', start: token.start - 1 }
  for (const [qualifier, pattern] of BEFORE) {
    const word = pattern.exec(before)?.[0]
    if (word !== undefined) return { qualifier, start: token.start - word.length - gapBefore(folded, token.start) }
  }
  return null
}

function gapBefore(folded: string, at: number): number {
  return folded.charAt(at - 1) === ' ' ? 1 : 0
}

function qualifierAfter(folded: string, at: number): { qualifier: Qualifier; end: number } | null {
  for (const [qualifier, pattern] of AFTER) {
    pattern.lastIndex = at
    if (pattern.test(folded)) return { qualifier, end: pattern.lastIndex }
  }
  return null
}

/** What durations and rates alone are followed by. */
function qualifierOfSome(folded: string, unit: UnitRead, isDuration: boolean): { qualifier: Qualifier; end: number } | null {
  return (isDuration ? within(folded, unit.end) : null) ?? andMore(folded, unit, isDuration)
}

/** 两年多, 六成多: more than the number says. */
function andMore(folded: string, { end, kind }: UnitRead, isDuration: boolean): { qualifier: Qualifier; end: number } | null {
  if (!isDuration && kind !== 'percent') return null
  const isMore = folded.charAt(end) === '多' && !/[数少种项个名家样元次方级部渠层维]/.test(folded.charAt(end + 1))
  return isMore ? { qualifier: 'approx', end: end + 1 } : null
}

/** 5个工作日内: at most as long. */
function within(folded: string, at: number): { qualifier: Qualifier; end: number } | null {
  return folded.charAt(at) === '内' ? { qualifier: 'atMost', end: at + 1 } : null
}
