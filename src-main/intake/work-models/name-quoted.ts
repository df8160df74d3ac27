import { isActionShaped, isCampaign, isVehicle } from './action-shapes.ts'
import {
  isBodyOrGoods,
  isDay,
  isEpithet,
  isLikened,
  isManner,
  isMedium,
  isMetaphor,
  namesAnotherThing,
} from './figures-of-speech.ts'
import { isAtHand, isLaunchedBy, isPractisedBy, isRuledBy, isRunBy, isSetUpBy, isSpreadBy } from './launching-verbs.ts'
import { endsAsMethod, methodNounBehind, type MethodNoun } from './method-nouns.ts'
import { isSetPhrase, isTopic, opensWithNumber, startsLikeMethod } from './method-names.ts'
import { certainties } from './named-method.ts'
import type { Quotation } from './quotations.ts'

/** What makes a quotation a name. */
export interface QuotedName {
  /** How many characters behind the quotation belong to the name. */
  readonly behind: number
  readonly certainty: number
}

/** A number and what it counts right behind the quoted list that it sums up: “…”五个重点. */
const SUMMED =
  /^[两二三四五六七八九十\d]{1,2}(?:(?:个|项|大|种|条|类|张|支|重|级)[\u4e00-\u9fff]{2}|[位轮维步]?[\u4e00-\u9fff]{1,3}(?=[,。;、:的!]|$))/

/** What a quotation names, by the words in it and around it; null when it names no method. */
export function nameQuoted(quotation: Quotation): QuotedName | null {
  const { inner, after } = quotation
  if (/[。!?;:…]/.test(inner) || inner.length < 2 || isEpithet(inner) || isTopic(inner)) return null
  const noun = methodNounBehind(after)
  if (noun?.isSure === true) return calledMethod(quotation, noun.length)
  const shared = sharedNoun(quotation)
  if (isMedium(inner) || isDay(inner) || isSetPhrase(inner)) return null
  if (shared) return { behind: 0, certainty: certainties.calledMethod }
  const summed = /[、+]/.test(inner) ? SUMMED.exec(after) : null
  if (summed !== null) return { behind: summed[0].length, certainty: certainties.summed }
  return builtName(quotation, noun) ?? introducedName(quotation, noun)
}

/** The noun behind says what it is, unless it is the day of a feast, or what something turns away from or to. */
function calledMethod({ inner, before, after }: Quotation, length: number): QuotedName | null {
  if (isDay(inner) || (/[从由向]$/.test(before) && !/[\d+一二两三四五六七八九十]/.test(inner))) return null
  if (inner.length === 2 && !/[\d一二两双三四五六七八九十]/.test(inner) && LOOSE_NOUN.test(after)) return null
  return { behind: length, certainty: certainties.calledMethod }
}

/** Behind two everyday characters these only say that things go together: “线上”“线下”联动. */
const LOOSE_NOUN = /^ ?(?:联动|驱动|网格|流程|链条|矩阵|路径|格局|闭环|原则)/

/** “甲”“乙”等行动: the noun behind a row is that of each name in it. */
function sharedNoun({ inner, after, afterRow }: Quotation): boolean {
  const isLast = after === afterRow
  if (isMetaphor(inner) || inner.length < 3 || (isLast && !afterRow.startsWith('等'))) return false
  return (
    methodNounBehind(afterRow.replace(/^等(?:一系列|系列|多项|[一二两三四五六七八九十\d]{1,2}[大个项种类])?/, ''))?.isSure ===
    true
  )
}

/** A name by the way it is built: with a number, with plus signs, with a noun of method at its end. */
function builtName({ inner, before, after }: Quotation, noun: MethodNoun | null): QuotedName | null {
  const name = { behind: noun?.length ?? 0, certainty: certainties.built }
  if (endsAsMethod(inner) || /[^+]\+[^+]/.test(inner) || startsLikeMethod(inner)) return name
  if (PEOPLE_OF_A_KIND.test(inner)) return null
  const isNumbered = opensWithNumber(inner) || (noun !== null && countsSomething(inner))
  if (!isNumbered || isMetaphor(inner.replace(COUNTED, ''))) return null
  return noun === null && namesAnotherThing(before, after) ? null : name
}

/** A counted figure of speech is a name: 三个排头兵; 三条红线 and 一道防线 stay figures of speech. */
const COUNTED = /^[两二三四五六七八九十\d]{1,2}个[\u4e00-\u9fff]+$/

/** People and bodies called by a number are no method: 三门干部, 五老志愿者. */
const PEOPLE_OF_A_KIND = /(?:干部|党员|学生|家庭|人员|队伍|志愿者|青年|人才|高校|企业|城市)$/

/** Two or more of something, as short names for as many rules: 三免, 四统一. */
function countsSomething(inner: string): boolean {
  return /^[两二双三四五六七八九十][\u4e00-\u9fff]{1,3}$/.test(inner)
}

/** A name by what the report does with it: 首创“…”, 落实“…”, “…”全面推行. */
function introducedName({ inner, before, after }: Quotation, noun: MethodNoun | null): QuotedName | null {
  if (isMetaphor(inner) || isManner(inner)) return null
  if (noun === null && namesAnotherThing(before, after)) return null
  const isIntroduced =
    isBroughtIn(inner, before, noun) ||
    (isRuledBy(before) && isShortName(inner)) ||
    (isSetUpBy(before) && !isLikened(before) && (isActionShaped(inner) || isVehicle(inner) || isCampaign(inner))) ||
    (isAtHand(before) && isVehicle(inner)) ||
    (isPractisedBy(before) && isMirrored(inner)) ||
    (isRunBy(after) && isActionShaped(inner)) ||
    (isSpreadBy(after) && isPlainName(inner))
  return isIntroduced ? { behind: noun?.length ?? 0, certainty: certainties.introduced } : null
}

/** Launched, or of a wider kind of thing and set up or named as an action. */
function isBroughtIn(inner: string, before: string, noun: MethodNoun | null): boolean {
  if (noun === null) return isLaunchedBy(before) && isPlainName(inner)
  return isActionShaped(inner) || isLaunchedBy(before) || (isSetUpBy(before) && !isBodyOrGoods(inner))
}

/** Words of the length of a name, that are neither people nor goods. */
function isPlainName(inner: string): boolean {
  if (PARALLEL.test(inner)) return true
  if (isBodyOrGoods(inner) || /[、,]/.test(inner)) return false
  return /^[\u4e00-\u9fff\d]{4,12}$/.test(inner) || /^[\u4e00-\u9fff]{2}[法制通贷码单榜券险圈办行付]$/.test(inner)
}

/** Three characters name a rule, where one is brought in: 粮改饲, 田长制. */
function isShortName(inner: string): boolean {
  return /^[\u4e00-\u9fff]{3}$/.test(inner) && !isBodyOrGoods(inner)
}

/** 县聘乡用、乡聘村用: a rule in a few short clauses. */
const PARALLEL = /^[\u4e00-\u9fff]{2,6}(?:[、,][\u4e00-\u9fff]{2,6}){1,3}$/

/** 小手拉大手: one character taken up again further on. */
function isMirrored(inner: string): boolean {
  return /^[^、,]{4,7}$/.test(inner) && /(.).+\1/u.test(inner) && !/^(.)\1/u.test(inner)
}
