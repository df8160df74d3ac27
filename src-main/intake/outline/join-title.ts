import { fold } from '../../corpus/fold.ts'
import { isBodyName } from '../metadata/body-names.ts'
import type { ReportLine } from '../report-line.ts'
import type { TitleSetting } from './title-setting.ts'
import { isDashed } from './find-subtitle.ts'
import { isNumbered } from './numbering.ts'
import { isColumnName } from './page-heads.ts'

/** The lines that a title is set on, and what joins them: nothing inside a phrase, a blank between two that answer each other. */
export interface TitleLines {
  readonly lines: readonly number[]
  readonly joint: '' | ' '
}

const LONGEST_TITLE = 70

/**
 * The title with the line above or below it, where the two are one title set on two lines: a phrase that goes
 * on, two phrases of like length, or both in the title that the file declares (`declared`, without punctuation).
 */
export function joinedTitle(setting: TitleSetting, at: number, declared: string | null): TitleLines {
  for (const [first, second] of [
    [at - 1, at],
    [at, at + 1],
  ] as const) {
    const joint = jointOf(setting, first, second, declared)
    if (joint !== null) return { lines: [first, second], joint }
  }
  return { lines: [at], joint: '' }
}

function jointOf(setting: TitleSetting, first: number, second: number, declared: string | null): '' | ' ' | null {
  const { lines, isTaken, body } = setting
  const upper = lines[first]
  const lower = lines[second]
  if (upper === undefined || lower === undefined || second >= body.first || !canJoin(setting, upper, lower)) return null
  if (declared !== null) return declared.includes(plain(upper.written) + plain(lower.written)) ? jointBetween(upper, lower) : null
  if (goesOn(upper.folded, lower.folded)) return ''
  const next = lines[second + 1]
  return next !== undefined && isTaken(next) && answers(upper.folded, lower.folded) ? ' ' : null
}

/** True for two lines of one kind, right under each other, that are neither too long together nor anything else. */
function canJoin({ text, isTaken }: TitleSetting, upper: ReportLine, lower: ReportLine): boolean {
  if (upper.kind !== lower.kind || isTaken(upper) || isTaken(lower) || isDashed(lower) || isColumnName(upper.folded)) return false
  return upper.folded.length + lower.folded.length <= LONGEST_TITLE && !/\n\s*\n/.test(text.slice(upper.end, lower.start))
}

const plain = (words: string): string => fold(words).replaceAll(/[\s\p{P}\p{S}]/gu, '')

function jointBetween(upper: ReportLine, lower: ReportLine): '' | ' ' {
  return answers(upper.folded, lower.folded) ? ' ' : ''
}

/** True where a phrase is cut by the line end: an open quotation, a comma, a particle, 关于…的通知. */
function goesOn(upper: string, lower: string): boolean {
  if (isNumbered(upper) || isNumbered(lower) || /[。;!?]$/.test(upper + lower)) return false
  if (isOpen(upper, '“', '”') || isOpen(upper, '《', '》') || isOpen(upper, '(', ')')) return true
  if (/[、,]$|(?:[的和与及暨对把让]|关于)$/.test(upper) || /^(?:[、,”》)]|[的与及暨])/.test(lower)) return true
  return (
    upper.startsWith('关于') &&
    !/(?:通知|报告|意见)$/.test(upper) &&
    /的(?:通知|报告|意见|方案|函|请示|批复|办法|规定|决定)$/.test(lower)
  )
}

function isOpen(words: string, opening: string, closing: string): boolean {
  return words.split(opening).length > words.split(closing).length
}

const SITE_OR_COLUMN = /(?:网站?|门户|平台|频道|专栏|客户端|动态|要闻|新闻|信息|简报|专题|[在进]行[动时])$/

/** True for two phrases of like length without an end mark, as couplets in titles are. */
function answers(upper: string, lower: string): boolean {
  return Math.abs(upper.length - lower.length) <= 1 && isPhrase(upper) && isPhrase(lower) && !SITE_OR_COLUMN.test(upper)
}

function isPhrase(words: string): boolean {
  return words.length >= 6 && words.length <= 26 && !/[\p{P}\d]$/u.test(words) && !isNumbered(words) && !isBodyName(words)
}
