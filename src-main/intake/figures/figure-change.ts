import type { FigureChange } from '../../../src-shared/domain/report.ts'
import { CharacterSet } from './character-set.ts'
import type { Measure } from './measure-token.ts'

const RISE =
  '增长率|增长|增加|增多|净增|递增|调高|调增|上调|上升|上涨|上浮|提高|提升|攀升|回升|扩大|延长|增幅|涨幅|升幅|增速|多收|多出|增|涨|翻|高出|多'
const FALL =
  '减少|下降|降低|压减|压缩|压降|缩短|缩减|缩小|削减|精简|下滑|下跌|下调|调低|调减|回落|收窄|降幅|减幅|跌幅|降|减|跌|少'
/** What may stand between the verb and its number. */
const LINK = '(?:率|幅度)?(?:了|达到|达|(?<=[幅速率度])为|约|近|将近|超过|超|逾|不少于|不低于|至少|\\s|:)*'
const STATED = new RegExp(`(?:(${RISE})|(${FALL}))${LINK}$`)
/** What such words end with: before most numbers stands something else, and nothing needs to be searched. */
const statedEnds = new CharacterSet(/[率长加多增升涨浮高大幅速收出翻少降低减缩短小简滑跌调落窄度了到达为约近过超逾于\s:]/)
/** 新增 and 增设 count what is new, 减免 and 减轻 say how much was let off: amounts, and no change of one. */
const NO_CHANGE =
  /(?:新增|增设|增派|增配|增补|倍增|减免|减税|减轻|减灾|降雨|降水|降雪|下跌落|许多|至少|不少|很多|最多|更多|较多|众多|诸多)$/
/** A verb with its noun before the number: 增加床位300张. */
const WITH_NOUN = /(?:(增加|净增)|(减少|压减|削减|精简))了?$/
/** The same where no noun was made out: 减少碳排放1.2万吨. */
const WITH_WORDS = /(?:(增加|净增)|(减少|压减|削减))了?[^,。;:、到至值]{1,8}$/
const AFTER = /^(?:以上|左右)?的?(?:(增长|增幅|涨幅|升幅|增速|提升)|(降幅|减幅|跌幅|下降))(?![到至])/
const CLAUSE = /[,。;!?:\n(]/
/** A clause that only says against what: 与去年同期相比, */
const COMPARES = /(?:相比|比较|同比|环比|同期|以来|[年月季]初|之?前)(?:来看|来说)?,$/
const REACH = 40

const YEAR = /同比|同期|(?<![占评对同环])[比较与](?:上年|去年|上一年|前一年|往年)/
const PERIOD = /环比|[比较与](?:上个?(?:月|季度?)|上一(?:季度|周|月|个月)|上周|前一(?:周|月|季度))/
const SINCE =
  /(?<![占评对同环])(?:比|较|自|从|与)(?![例重率])[^,]{0,12}?(?:[年月日初底末前后时]|以来|之初|阶段|期)|以来|由[^,]{1,14}?(?:提|增|升|降|减|缩|扩|涨)/

/** The change that a measure states, as in 同比增长8%; null for a level, also for one that was reached by a change (增加到). */
export function findChange(folded: string, measure: Measure, from: number, nounStart: number | null): FigureChange | null {
  const { start, numberStart } = measure
  const clause = clauseBefore(folded, numberStart, from)
  const direction =
    (measure.isHalved ? 'decrease' : directionBefore(clause)) ??
    directionWithNoun(folded, clause, nounStart, start) ??
    directionAfter(folded, measure.end)
  return direction === null ? null : { direction, basis: basisOf(clause) }
}

/** The words of the clause before the number, with the clause before it where that one says against what. */
function clauseBefore(folded: string, to: number, from: number): string {
  const window = folded.slice(Math.max(from, to - REACH), to)
  const cut = lastBreak(window, window.length)
  const last = window.slice(cut)
  const earlier = window.slice(lastBreak(window, cut - 1), cut)
  return COMPARES.test(earlier) ? earlier + last : last
}

/** Where the clause that ends at `end` begins. */
function lastBreak(window: string, end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) if (CLAUSE.test(window.charAt(at))) return at + 1
  return 0
}

type Direction = FigureChange['direction']

function directionBefore(clause: string): Direction | null {
  const match = statedEnds.has(clause.charCodeAt(clause.length - 1)) ? STATED.exec(clause) : null
  if (match === null) return null
  const [, rise, fall] = match
  if (NO_CHANGE.test(clause.slice(0, match.index + (rise ?? fall ?? '').length))) return null
  return rise === undefined ? 'decrease' : 'increase'
}

function directionWithNoun(folded: string, clause: string, nounStart: number | null, numberStart: number): Direction | null {
  if (nounStart !== null && nounStart >= numberStart) return null
  const match = nounStart === null ? WITH_WORDS.exec(clause) : WITH_NOUN.exec(folded.slice(Math.max(0, nounStart - 3), nounStart))
  if (match === null) return null
  return match[1] === undefined ? 'decrease' : 'increase'
}

function directionAfter(folded: string, end: number): Direction | null {
  const match = AFTER.exec(folded.slice(end, end + 8))
  if (match === null) return null
  return match[1] === undefined ? 'decrease' : 'increase'
}

function basisOf(clause: string): FigureChange['basis'] {
  if (YEAR.test(clause)) return 'yearOnYear'
  if (PERIOD.test(clause)) return 'periodOnPeriod'
  return SINCE.test(clause) ? 'since' : null
}
