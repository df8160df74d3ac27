import { isActionShaped, isCampaign, isVehicle } from './action-shapes.ts'
import { isLikened, isManner, isMetaphor } from './figures-of-speech.ts'
import { isAtHand, isLaunchedBy, isPractisedBy, isRuledBy, isRunBy, isSetUpBy, isSpreadBy } from './launching-verbs.ts'
import type { MethodNoun } from './method-nouns.ts'
import { certainties } from './named-method.ts'
import { isBodyOrGoods, namesAnotherThing } from './other-things.ts'
import type { Quotation, QuotedName } from './quotations.ts'

/** A name by what the report does with it: 首创“…”, 落实“…”, “…”全面推行. */
export function introducedName(quotation: Quotation, noun: MethodNoun | null): QuotedName | null {
  const { inner, before, after } = quotation
  if (isMetaphor(inner) || isManner(inner)) return null
  // 探索“村企联建、利益共享”的路子: what is launched in clauses is a way, whatever it is called.
  const isLaunchedWay = isLaunchedBy(before) && PARALLEL.test(inner) && after.startsWith('的')
  if (noun === null && !isLaunchedWay && namesAnotherThing(before, after)) return null
  const isIntroduced = isBroughtIn(quotation, noun) || WAYS.some(({ of, takes }) => of(quotation) && takes(inner))
  return isIntroduced ? { behind: noun?.length ?? 0, certainty: certainties.introduced } : null
}

/** How reports speak of their methods, and what they speak of so. */
const WAYS: readonly {
  readonly of: (quotation: Quotation) => boolean
  readonly takes: (inner: string) => boolean
}[] = [
  { of: ({ before }) => isRuledBy(before), takes: isShortName },
  {
    of: ({ before }) => isSetUpBy(before) && !isLikened(before),
    takes: (inner) => isActionShaped(inner) || isVehicle(inner) || isCampaign(inner),
  },
  { of: ({ before }) => isAtHand(before), takes: isVehicle },
  { of: ({ before }) => isPractisedBy(before), takes: isMirrored },
  { of: ({ after }) => isRunBy(after), takes: isActionShaped },
  { of: ({ after }) => isSpreadBy(after), takes: isPlainName },
]

/** Nouns behind which it does not matter that the name ends on people or a place: 设立“走读家乡”课程. */
const SAYS_WHAT = /^ ?(?:课程|政策|措施|举措|服务|管理|监管|守则)/

/** Launched, or of a wider kind of thing and set up or named as an action. */
function isBroughtIn({ inner, before, after }: Quotation, noun: MethodNoun | null): boolean {
  if (noun === null) return isLaunchedBy(before) && isPlainName(inner)
  return isActionShaped(inner) || isLaunchedBy(before) || (isSetUpBy(before) && (SAYS_WHAT.test(after) || !isBodyOrGoods(inner)))
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
