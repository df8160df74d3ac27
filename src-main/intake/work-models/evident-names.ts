import { isActionShaped, isVehicle } from './action-shapes.ts'
import { countsWithin, isCustom, isFeast, isInstrument, isNamedMeeting } from './customs.ts'
import { isLikened, isManner, isMetaphor } from './figures-of-speech.ts'
import { isAtHand, isSetUpBy, isUsedBy } from './launching-verbs.ts'
import type { Mentions } from './mentions.ts'
import { joinsParts, opensWithNumber } from './method-names.ts'
import type { MethodNoun } from './method-nouns.ts'
import { certainties } from './named-method.ts'
import { isBodyOrGoods, isFaultOrAim, namesAnotherThing } from './other-things.ts'
import type { Quotation, QuotedName } from './quotations.ts'

/** A name by what the report says of it elsewhere, or by words that make it the means of something: 以“…”为抓手, “…”指的是. */
export function evidentName(quotation: Quotation, noun: MethodNoun | null, mentions: Mentions): QuotedName | null {
  const { inner, before } = quotation
  if (isSpelledOut(quotation)) return bare
  if (isMetaphor(inner) || isManner(inner)) return null
  if (noun?.kind === 'wide' && isUsedService(quotation)) return { ...bare, behind: noun.length }
  if (MEANS_TO_AN_END.some((means) => means(quotation))) return bare
  if (isLikened(before)) return null
  const isNamed = isCarriedThrough(inner, mentions) || isHearing(quotation) || isPractice(quotation, noun, mentions)
  return isNamed ? bare : null
}

const bare: QuotedName = { behind: 0, certainty: certainties.introduced }

/** What the title says has an effect, or what is held often: more is needed for it than one mention of any words. */
function isCarriedThrough(inner: string, { isRepeated, hasEffectInHead, isHeldOften }: Mentions): boolean {
  if (!isPlain(inner) || ENDEAVOUR.test(inner)) return false
  if (hasEffectInHead && (isShaped(inner) || isCounted(inner))) return true
  return isRepeated && (hasEffectInHead || (isHeldOften && !isFeast(inner)))
}

/** “三张网”指的是巡查网、通信网、救援网: what it counts is told. */
function isSpelledOut({ inner, after }: Quotation): boolean {
  return /^(?:,?即|是?指的?是?)[^。;]{2,18}、/.test(after) && opensWithNumber(inner) && !isBodyOrGoods(inner)
}

const MEANS =
  /^[作]?为(?:总?抓手|有力抓手|重要抓手|载体|依托|牵引|平台|主要内容|突破口|切入点|主要形式|主要方式|主要路径)(?!的)|^为主题,?[^,。;]{0,10}(?:整治|运动|行动|治理|攻坚|宣讲)/
/** Aims and wide endeavours, that are means to everything. */
const ENDEAVOUR =
  /(?:建设|发展|改革|振兴|精神|思想|转型|文化|教育|经济|强国|复兴|创新|项目|产业|文明|党建|实践|[感力度]|意识|作风|理念)$/

/** 以“六治六提”为抓手, 把“…”作为载体. */
function isMadeTheMeans({ inner, before, after }: Quotation): boolean {
  return /[以将把]$/.test(before) && MEANS.test(after) && isPlain(inner) && !ENDEAVOUR.test(inner)
}

/** 以「防灾三本簿」逐项登记. */
function isCountedMeans({ inner, before }: Quotation): boolean {
  return isAtHand(before) && countsWithin(inner)
}

/** 以亮身份、亮承诺为主要内容的“…”. */
function isMadeUp({ inner, before }: Quotation): boolean {
  return /为(?:主要|核心|基本)?(?:内容|主题|抓手|载体|核心|特色|重点)的$/.test(before) && isPlain(inner)
}

/** 把这一做法命名为“银杏茶调”. */
function isWhatItIsCalled({ inner, before }: Quotation): boolean {
  return CALLED.test(before) && isPlain(inner)
}

const CALLED =
  /(?:做法|经验|机制|模式|办法|方法|制度|举措|打法|路径)(?:被|正式)?(?:命名|定名|取名|概括|总结|提炼|归纳|凝练)(?:为|成)?$/

/** 采取“讲一遍、做一遍、看一遍”的办法. */
function isOfManner({ inner, before, after }: Quotation): boolean {
  if (!/^的(?:方式|办法|方法|做法|原则|机制|模式|路径|流程|思路|工作法|工作方[式法]|形式)/.test(after)) return false
  if (/[从由向]$/.test(before) || isBodyOrGoods(inner)) return false
  return (
    isActionShaped(inner) ||
    joinsParts(inner) ||
    opensWithNumber(inner) ||
    CLAUSES.test(inner) ||
    /^(..).+\1/u.test(inner) ||
    /什么.*什么/.test(inner)
  )
}

/** Two clauses or more of one length each. */
const CLAUSES = /^[\u4e00-\u9fff]{2,7}(?:[、,][\u4e00-\u9fff]{2,7}){1,3}$/

/** A platform that people use; those of the media and of goods only sell or tell. */
function isUsedService({ inner, before, after }: Quotation): boolean {
  const field = /^([\u4e00-\u9fff]{0,6}?)(?:平台|小程序|系统)/.exec(after)?.[1]
  if (field === undefined || !isUsedBy(before) || !/^[\u4e00-\u9fff]{3,10}$/.test(inner)) return false
  // “阳光食堂”监管平台 is no canteen.
  return field.length >= 2 || !isBodyOrGoods(inner)
}

const MEANS_TO_AN_END = [isMadeTheMeans, isMadeUp, isWhatItIsCalled, isOfManner, isCountedMeans]

/** Meetings and days to hear people are named wherever they stand. */
function isHearing({ inner, before, after }: Quotation): boolean {
  return isCustom(inner) && !isFaultOrAim(before, after)
}

/** Set up as a thing to work with, or spoken of more than once and built like a name. */
function isPractice(quotation: Quotation, noun: MethodNoun | null, { isRepeated }: Mentions): boolean {
  const { inner, before, after } = quotation
  if (noun === null && namesAnotherThing(before, after)) return false
  return isSetUpInstrument(quotation) || (isRepeated && (isShaped(inner) || isNamedMeeting(inner)))
}

function isSetUpInstrument({ inner, before }: Quotation): boolean {
  if (isUsedBy(before) && (isInstrument(inner) || isVehicle(inner))) return true
  return countsWithin(inner) && (isUsedBy(before) || isSetUpBy(before))
}

/** Some of something: 双评议, 三本账. */
function isCounted(inner: string): boolean {
  return /^[两二双三四五六七八九十][\u4e00-\u9fff]{2,5}$/.test(inner) && !inner.includes('的')
}

function isShaped(inner: string): boolean {
  return (
    isActionShaped(inner) ||
    isVehicle(inner) ||
    isInstrument(inner) ||
    isCustom(inner) ||
    countsWithin(inner) ||
    joinsParts(inner)
  )
}

/** Words of the length of a name that are neither people nor goods. */
function isPlain(inner: string): boolean {
  if (isShaped(inner) || CLAUSES.test(inner)) return true
  return /^[\u4e00-\u9fff\d]{3,12}$/.test(inner) && !/^[大小新老金银铜铁土洋冷热软硬穷苦]/.test(inner) && !isBodyOrGoods(inner)
}
