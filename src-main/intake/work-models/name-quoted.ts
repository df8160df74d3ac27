import { builtName } from './built-names.ts'
import { introducedName } from './introduced-names.ts'
import { evidentName } from './evident-names.ts'
import { isEpithet, isManner, isMetaphor } from './figures-of-speech.ts'
import type { Mentions } from './mentions.ts'
import { methodNounBehind, type MethodNoun } from './method-nouns.ts'
import { isSetPhrase, isTopic } from './method-names.ts'
import { certainties } from './named-method.ts'
import { isDay, isFaultOrAim, isMedium } from './other-things.ts'
import type { Quotation, QuotedName } from './quotations.ts'

/** A number and what it counts right behind the quoted list that it sums up: “…”五个重点. */
const SUMMED =
  /^[两二三四五六七八九十\d]{1,2}(?:(?:个|项|大|种|条|类|张|支|重|级)[\u4e00-\u9fff]{2}|[位轮维步]?[\u4e00-\u9fff]{1,3}(?=[,。;、:的!]|$))/

/** What a quotation names, by the words in it and around it; null when it names no method. */
export function nameQuoted(quotation: Quotation, mentions: Mentions): QuotedName | null {
  const { inner, after } = quotation
  if (isNeverNamed(inner, after)) return null
  const noun = methodNounBehind(after)
  if (noun?.kind === 'sure') return calledMethod(quotation, noun.length)
  if (isCommon(inner)) return null
  if (hasNounOfRow(quotation)) return { behind: 0, certainty: certainties.calledMethod }
  return noun?.kind === 'telling' ? doneSo(quotation, noun.length) : otherwiseNamed(quotation, noun, mentions)
}

/** A name without a noun behind it that says so. */
function otherwiseNamed(quotation: Quotation, noun: MethodNoun | null, mentions: Mentions): QuotedName | null {
  const { inner, after } = quotation
  // “全家桶”式服务 is a likeness.
  if (after.startsWith('式')) return null
  return (
    summedName(inner, after) ??
    builtName(quotation, noun) ??
    introducedName(quotation, noun) ??
    evidentName(quotation, noun, mentions)
  )
}

/** Known everywhere, or the name of something else. */
function isCommon(inner: string): boolean {
  return isMedium(inner) || isDay(inner) || isSetPhrase(inner)
}

/** Speech, a single character, a field of work, an epithet: a noun behind them makes no method of them. */
function isNeverNamed(inner: string, after: string): boolean {
  if (/[。!?;:…]/.test(inner) || inner.length < 2 || isTopic(inner)) return true
  return isEpithet(inner) && !CALLED_BY_ONE_WORD.test(after)
}

/** Campaigns have short names: “暖心”行动 is one, “暖心”工程 need not be. */
const CALLED_BY_ONE_WORD = /^ ?(?:专项)?(?:行动|计划|计画|活动|工作法)/

function summedName(inner: string, after: string): QuotedName | null {
  const summed = /[、+]/.test(inner) ? SUMMED.exec(after) : null
  return summed === null ? null : { behind: summed[0].length, certainty: certainties.summed }
}

/** The noun behind says what it is, unless it is the day of a feast, or what something turns away from or to. */
function calledMethod({ inner, before, after }: Quotation, length: number): QuotedName | null {
  if (isDay(inner) || (/[从由向]$/.test(before) && !/[\d+一二两三四五六七八九十]/.test(inner))) return null
  if (inner.length === 2 && !/[\d一二两双三四五六七八九十]/.test(inner) && LOOSE_NOUN.test(after)) return null
  return { behind: length, certainty: certainties.calledMethod }
}

/** A way of doing, unless it is a bad one or a likeness: “四不两直”方式. */
function doneSo(quotation: Quotation, length: number): QuotedName | null {
  const { inner, before } = quotation
  if (isMetaphor(inner) || isManner(inner) || isFaultOrAim(before, '')) return null
  return inner.length === 2 && !/[\d一二两双三四五六七八九十]/.test(inner) ? null : calledMethod(quotation, length)
}

/** Behind two everyday characters these only say that things go together: “线上”“线下”联动. */
const LOOSE_NOUN = /^ ?(?:联动|驱动|网格|流程|链条|矩阵|路径|格局|闭环|原则)/

const AND_OTHERS = /^等(?:一系列|系列|多项|[一二两三四五六七八九十\d]{1,2}[大个项种类])?/

/** “甲”“乙”等行动: the noun behind a row is that of each name in it. */
function hasNounOfRow({ inner, after, afterRow }: Quotation): boolean {
  if (isMetaphor(inner) || inner.length < 3) return false
  const isAlone = after === afterRow && !AND_OTHERS.test(afterRow)
  return !isAlone && methodNounBehind(afterRow.replace(AND_OTHERS, ''))?.kind === 'sure'
}
