import type { Range } from '../../../src-shared/domain/range.ts'
import { SENTENCE, type Counted } from './counted.ts'
import { isPersonHead } from './noun-heads.ts'
import { nounBefore } from './noun-before.ts'
import type { Measure } from './measure-token.ts'

/** Further back than this a sentence is about something else. */
const MOST_SUMS_BACK = 4
const CLAUSE_FROM = 40

/** The noun of an earlier sum that this one is a part of, what was done with it, or what it comes to for each; null where it is none. */
export function moneyTakenOver(
  folded: string,
  measure: Measure,
  before: Range | null,
  earlier: readonly Counted[],
): Range | null {
  const last = earlier.at(-1)
  if (measure.kind !== 'money') return null
  const joined = last === undefined ? null : alongside(folded, measure, last)
  const clause = clauseBefore(folded, measure.start)
  if (joined === null && PER_EACH.test(clause))
    return topicBefore(folded, measure, clause, earlier) ?? sumBefore(folded, measure, earlier)
  if (joined !== null || before !== null) return joined
  if (DONE_WITH.test(clause)) return sumBefore(folded, measure, earlier)
  return OWN_PART.test(clause) ? wholeBefore(folded, measure, earlier) : null
}

/** What a count of things comes to, said beside it: 贷款120笔、3.4亿元. Sums for persons are not the persons. */
function alongside(folded: string, { start }: Measure, { measure, noun }: Counted): Range | null {
  if (noun === null || measure.kind !== 'count' || noun.end > measure.start || !/^[、(]?$/.test(folded.slice(measure.end, start)))
    return null
  return isPersonHead(folded.slice(noun.start, noun.end)) ? null : noun
}

/** Nothing but for whom and how much: 户均, 每人每月, 单笔最高. */
const PER_EACH =
  /^(?:平均|[户人村亩次件笔车]均|每(?:[人户村亩次件笔案车生月年天日季期份斤吨名位场]|学期|课时|公斤|平方米)|单[笔户个项次人]|最[高低多少]|至少|约|近|可|达|为|不低于|不超过|不少于)+(?:收取|收费|支付|发放|缴纳|计收|收)?$/
/** What was done with money counted before: 已返还, 核销. */
const DONE_WITH =
  /^(?:其中|目前|现|截至目前|已|已经|共|累计|先后|全部|实际|仅)*(?:核销|返还|退还|归还|偿还|兑付|兑现|支付|给付|赔付|拨付|下拨|下达|拨出|到位|到账|使用|用去|支出|消化|收回|追回|追缴|结算|缴纳|落实|完成|执行)了?$/
/** Who gave a part of it: 居民自筹. */
const OWN_PART = /^(?:其中|含|包括)?[^,。;:、\d]{0,8}(?:自筹|众筹|筹资|出资|配套|承担|负担|分担|支付|支出|补助|补贴|出|付)$/

function clauseBefore(folded: string, end: number): string {
  const window = folded.slice(Math.max(0, end - CLAUSE_FROM), end)
  return window.slice(Math.max(...['。', ',', ';', ':', '(', '!', '?', '\n'].map((mark) => window.lastIndexOf(mark))) + 1)
}

/** The last sum of the sentence, or what a share of it named. */
function sumBefore(folded: string, measure: Measure, earlier: readonly Counted[]): Range | null {
  return (
    inSentence(folded, measure, earlier).findLast(({ measure: { kind }, noun }) => noun !== null && kind !== 'count')?.noun ??
    null
  )
}

/** What the clause before says how it is paid or set, without a number of its own: 工资由县财政兜底,每人每月2400元. */
const TOPIC =
  /(?:^|[,。;:!?\n])([^,。;:!?\n\d]{0,8}?(?:工资|薪酬|补贴|补助|津贴|标准|奖金|奖励|租金|房租|费用?|价格?|款|资金))(?:由|按|从|实行|统一|全部|均|每)[^,。;:!?\n\d]{1,20},$/

function topicBefore(folded: string, { start }: Measure, clause: string, earlier: readonly Counted[]): Range | null {
  const end = start - clause.length
  const from = Math.max(earlier.at(-1)?.measure.end ?? 0, end - CLAUSE_FROM)
  const before = folded.slice(from, end)
  if (PAID.test(before)) return nounBefore(folded, end - 1, from, MONEY)
  const topic = TOPIC.exec(before)
  const name = topic?.[1]
  if (topic === null || name === undefined) return null
  const nounEnd = from + topic.index + topic[0].indexOf(name) + name.length
  return nounBefore(folded, nounEnd, nounEnd - name.length, MONEY)
}

const MONEY = { unit: '元', kind: 'money' } as const
/** What was paid, at the end of the clause before: 申领护理补贴,人均每月120元. */
const PAID = /(?:工资|薪酬|补贴|补助|津贴|奖金|奖励|租金|房租|补偿|低保金|养老金|补助金|慰问金|救助金),$/

/** The sum that 其中 or a bracket takes apart. */
function wholeBefore(folded: string, measure: Measure, earlier: readonly Counted[]): Range | null {
  const sentence = inSentence(folded, measure, earlier)
  const whole = sentence.findLast(({ measure: { kind, end } }, at) => {
    const next = sentence[at + 1]?.measure.start ?? measure.start
    return kind === 'money' && /^\(|[(,](?:其中|含|包括)/.test(folded.slice(end, next))
  })
  return whole?.noun ?? null
}

function inSentence(folded: string, { start }: Measure, earlier: readonly Counted[]): readonly Counted[] {
  return earlier.slice(-MOST_SUMS_BACK).filter(({ measure }) => !SENTENCE.test(folded.slice(measure.end, start)))
}
