import type { Range } from '../../../src-shared/domain/range.ts'
import { MOST_BETWEEN, SENTENCE, type Counted } from './counted.ts'
import type { Measure } from './measure-token.ts'
import { countsPersons } from './noun-heads.ts'

/** Of those just counted: 1300个村民小组中近九成, 楼宇1 560幢,当中近九成. */
export function partOfThose(folded: string, { start, end, kind, unit }: Measure, { noun, measure: last }: Counted): Range | null {
  if (noun === null || (kind !== 'percent' && unit !== last.unit)) return null
  const between = folded.slice(Math.max(noun.end, last.end), start)
  // 返乡青年286人,七成以上是近两年回来的
  if (kind === 'percent' && last.kind === 'count' && between === ',' && /^[是为来在已曾]/.test(folded.slice(end, end + 1)))
    return noun
  return /^(?:[中里内],?|,(?:其中|当中),?)(?:尚|仍|还|已|约|只|就|共)?有?$/.test(between) ? noun : null
}

/** A share of something larger is said of what was counted: 党员86人,占全村人口5.1%. */
export function shareOf(folded: string, { kind, start }: Measure, { noun, measure: last }: Counted): Range | null {
  if (kind !== 'percent' || last.kind === 'percent') return null
  return /^[,;]?(?:约|只|仅)?占(?:了|到)?[^,。;:、\d]{0,14}$/.test(folded.slice(last.end, start)) ? noun : null
}

/** A part that 其中 opens is of what was counted in the same unit, a share of the last that was counted at all. */
export function partNamed(folded: string, { kind, unit, start }: Measure, earlier: readonly Counted[]): Range | null {
  if (unit === null || !/[,;(](?:其中|当中)[^,。;:、()]{0,20}$/.test(folded.slice(Math.max(0, start - 24), start))) return null
  const whole = earlier
    .slice(-MOST_BETWEEN)
    .findLast(({ measure, noun }) => noun !== null && (kind === 'percent' ? measure.kind === 'count' : measure.unit === unit))
  return whole === undefined || SENTENCE.test(folded.slice(whole.measure.end, start)) ? null : whole.noun
}

/** What happened to some of those counted before: 最终录用81人, 治愈出院40人. */
const CHOSEN =
  /(?:^|[,;])(?:最终|最后|已|目前|现已|共|其中|累计|成功|全部|考核|考试)*(?:录用|录取|聘用|留用|入围|入选|通过|结业|结训|毕业|上岗|到岗|签约|就业|治愈|出院|康复|痊愈|获评|合格|持证|返岗|入学|参保|解除隔离|取得证书)+(?:约|近|了)?$/

/** True for a noun that is only what happened to those counted before: 考核|合格221名. */
export const isOnlyChosen = (words: string): boolean => CHOSEN.test(words)

export function chosenOf(folded: string, { unit, start }: Measure, earlier: readonly Counted[]): Range | null {
  if (!countsPersons(unit) || !CHOSEN.test(folded.slice(Math.max(0, start - 16), start))) return null
  const last = earlier.findLast(({ measure }) => countsPersons(measure.unit))
  return last === undefined || SENTENCE.test(folded.slice(last.measure.end, start)) ? null : last.noun
}
