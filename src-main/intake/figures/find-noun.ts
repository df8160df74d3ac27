import type { Range } from '../../../src-shared/domain/range.ts'
import type { Measure } from './measure-token.ts'
import type { Counted } from './counted.ts'
import { amongThose } from './among-those.ts'
import { anyNounAfter, nounAfter } from './noun-after.ts'
import { nounBefore } from './noun-before.ts'
import { PhraseWords, type PhraseWord } from './phrase-words.ts'
import { takenOver } from './taken-over.ts'

type CountedNoun = Pick<Counted, 'noun' | 'isShared'>

const beside = (noun: Range | null): CountedNoun => ({ noun, isShared: false })
const shared = (noun: Range | null): CountedNoun => ({ noun, isShared: true })

/**
 * What a measure counts, between `from` (the end of the count before it) and `limit` (the next number): the noun that
 * follows it, else one shared with the count before, else the noun that stands before it.
 */
export function findNoun(
  folded: string,
  measure: Measure,
  from: number,
  limit: number,
  earlier: readonly Counted[],
): CountedNoun {
  const after = sizeNamed(folded, measure, from) ?? nounFollowing(folded, measure, limit)
  if (measure.unit === null) return beside(after ?? levelNamed(folded, measure, from))
  if (after !== null) return beside(actedOn(folded, measure, from, after) ?? after)
  const before = measure.isDuration ? timedNoun(folded, measure, from) : nounBefore(folded, measure.start, from, measure)
  const taken = takenOver(folded, measure, before, earlier)
  if (taken !== null) return shared(taken)
  if (before !== null) return beside(before)
  const among = amongThose(folded, measure)
  return among === null ? beside(anyNounAfter(folded, measure.end, limit, measure.unit)) : shared(among)
}

/** A number without a unit counts what is named as an amount before it: 播放量突破300万. */
function levelNamed(folded: string, measure: Measure, from: number): Range | null {
  if (measure.token.scale === null) return null
  const noun = nounBefore(folded, measure.start, from, measure)
  return noun !== null && AMOUNT.test(folded.slice(noun.start, noun.end)) ? noun : null
}

const AMOUNT = /(?:量|次数|人数|户数|总数|人气|粉丝|流量|人口)$/

/** Behind a noun and its number a governing verb says what was done with them, and its object is not what was counted: 单位27家立案查处. */
function actedOn(folded: string, measure: Measure, from: number, after: Range): Range | null {
  if (!saysWhatHappened(new PhraseWords(folded.slice(after.start, after.start + 6)))) return null
  const before = nounBefore(folded, measure.start, from, measure)
  return before !== null && before.end === measure.start ? before : null
}

function saysWhatHappened(words: PhraseWords): boolean {
  const [first, second] = [words.at(0), words.at(1)]
  return first.governs || (first.tag === 'v' && !first.describes && !second.isSuffix)
}

/** How much or how large something is, named before its number, is not what stands behind 的: 总投资2亿元的|产业园. */
function sizeNamed(folded: string, measure: Measure, from: number): Range | null {
  if (folded.charAt(measure.end) !== '的') return null
  const noun = nounBefore(folded, measure.start, from, measure)
  return noun !== null && SIZE.test(folded.slice(noun.start, noun.end)) ? noun : null
}

const SIZE =
  /(?:投资额?|造价|总价|金额|总额|预算|估值|注册资[本金]|产值|营业额|销售额|面积|总长|全长|长度|容量|库容|占比|比例|率)$/

/** A duration has a noun where the words before it name a time: 办理时限压缩到5天. */
function timedNoun(folded: string, measure: Measure, from: number): Range | null {
  const noun = nounBefore(folded, measure.start, from, measure)
  if (noun === null) return null
  // the days that something lasted are named by it: 沙尘天气|日数
  return TIMED.test(folded.slice(noun.start, noun.end)) || /^[日天]数/.test(folded.slice(noun.end, noun.end + 2)) ? noun : null
}

const TIMED =
  /(?:时间|时长|时限|时效|周期|期限|工期|会期|学期|响应|耗时|用时|间隔|车程|路程|行程|航程|期程|寿命|时数|日数|天数|[\u4e00-\u9fff]{2}期|资料|视频|音频|录像|录音|影像|素材|课程)$/

function nounFollowing(folded: string, measure: Measure, limit: number): Range | null {
  const { unit, kind, end } = measure
  if (measure.isDuration) return folded.startsWith('时间', end) ? { start: end, end: end + 2 } : null
  if (unit === '倍' || unit === '番' || CAME_TO.test(folded.slice(end, end + 4))) return null
  if (kind === 'percent')
    return folded.charAt(end) === '的' || namesAtOnce(folded, end) ? nounAfter(folded, end, limit, '个') : null
  if (kind === 'money')
    return folded.charAt(end) === '的' || opensMoney(folded, end)
      ? nounAfter(folded, end, limit, '元')
      : moneyAfter(folded, end, limit)
  return nounAfter(folded, end, limit, unit)
}

function opensMoney(folded: string, end: number): boolean {
  return /^[^,。;、]{0,6}(?:资金|补贴|贷款|奖金|经费|物资|款|补助|基金|投资|设备|费用|奖补|报酬|津贴|奖励|分红|租金|赔偿|补偿|罚款)/.test(
    folded.slice(end, end + 10),
  )
}

/** What a sum is paid as or for, right behind it and without a verb between: 80万元|工资, 300万元|应急周转金. */
function moneyAfter(folded: string, end: number, limit: number): Range | null {
  const noun = nounAfter(folded, end, limit, '元')
  if (noun === null || noun.start !== end || !MONEY.test(folded.slice(noun.start, noun.end))) return null
  const first = new PhraseWords(folded.slice(noun.start, noun.end)).at(0)
  return first.governs && !first.isNoun ? null : noun
}

const MONEY =
  /(?:工资|薪资|薪酬|欠薪|报酬|金|[^条项]款|费|费用|[消代优]\S券|罚锾|债券?|信贷|授信|税|税收|利息|红包|现金|保单|订单|物资|货物|商品|农产品|租|奖补|理赔|收入|开支|支出|损失)$/

/** What the count came to follows, and no noun: 23条优化为19条. */
const CAME_TO =
  /^(?!人口|群众|居民|住户)[^率量额数]{2}[到至为成](?:了|\d|约)|^(?:[减降增升压缩扩提调]|减少|下降|增加|上升|缩短|压缩|提高)[到至为成]/

/** 签约|费, 搬迁|劳动力: a verb that makes a name with what follows. */
function opensName(first: PhraseWord, next: PhraseWord): boolean {
  if (!first.isVerbal) return false
  return (next.isSuffix && first.text.length > 1) || (first.isVerb && !first.governs && next.isPerson)
}

/** A share that its noun follows at once: 近三成机电井, 六成以上受访农户. */
function namesAtOnce(folded: string, end: number): boolean {
  if (!/[成多上半]/.test(folded.charAt(end - 1))) return false
  const words = new PhraseWords(folded.slice(end, end + 8))
  const first = words.at(0)
  if (opensName(first, words.at(1))) return true
  return (first.isNoun && !first.isVerbal && !first.governs && first.bond === null) || (first.describes && first.text.length > 1)
}
