import { fold } from '../../corpus/fold.ts'
import { isBodyName, isLetterhead } from '../metadata/body-names.ts'
import { certainties, declaredValue, foundAt, type FoundValue } from '../metadata/found-value.ts'
import { readBylineLine, readSpeaker } from '../metadata/read-byline.ts'
import type { Body, ReportLine } from '../report-line.ts'
import { findSubtitle, isDashed, isSubtitleByWords } from './find-subtitle.ts'
import { isNumbered } from './numbering.ts'
import { isColumnName, isCrumb } from './page-heads.ts'
import { isRow } from './page-shapes.ts'
import { joinedTitle, type TitleLines } from './join-title.ts'
import type { TitleSetting } from './title-setting.ts'
import { isLabelledTitle, titleRange, withoutSiteName } from './title-words.ts'

/** Which lines are the title and the subtitle, and their words. A title can be known from the file's tags alone. */
export interface FoundTitle {
  readonly lines: readonly number[]
  readonly title: FoundValue | null
  readonly subtitleLines: readonly number[]
  readonly subtitle: FoundValue | null
}

const LEAST_SCORE = 4
const LOOKED_AT = 60
/** From so many lines down on it counts no more how far a line stands from the beginning. */
const FURTHEST = 3
/** From this score on, the line has a source line below it or is a heading of the page. */
const SURE_SCORE = 10

/** The title: the line that the file's own tags name, else the most title-like line before the running text. */
export function findTitle(setting: TitleSetting, declared: string | null): FoundTitle {
  const { lines, body } = setting
  const matched = declared === null ? null : findDeclaredLine(lines, body, declared)
  const best = matched === null ? findBestLine(setting) : { at: matched, certainty: certainties.agreed as number }
  if (best === null) return declaredOnly(declared)
  const title = joinedTitle(setting, aboveSubtitle(setting, best.at), matched === null ? null : plain(declared ?? ''))
  const subtitle = findSubtitle(setting, title.lines.at(-1) ?? best.at)
  return {
    lines: title.lines,
    title: titleValue(setting, title, best.certainty),
    subtitleLines: subtitle?.lines ?? [],
    subtitle: subtitle === null ? null : subtitle.value,
  }
}

function declaredOnly(declared: string | null): FoundTitle {
  const title = declared === null ? null : withoutSiteName(declared)
  return { lines: [], title: title === null ? null : declaredValue(title, null), subtitleLines: [], subtitle: null }
}

function titleValue({ text, lines }: TitleSetting, { lines: own, joint }: TitleLines, certainty: number): FoundValue | null {
  const parts = own.map((at) => lines[at]).filter((line) => line !== undefined)
  const ranges = parts.map(titleRange)
  const [first] = ranges
  const last = ranges.at(-1)
  if (first === undefined || last === undefined) return null
  const isLabelled = parts[0] !== undefined && isLabelledTitle(parts[0].folded)
  const words = ranges.map(({ start, end }) => text.slice(start, end)).join(joint)
  return foundAt(words, { start: first.start, end: last.end }, isLabelled ? certainties.labelled : certainty)
}

/** Where the likeliest line reads as a subtitle without a dash (…侧记, …纪实), the line above it is the title. */
function aboveSubtitle({ lines, isTaken }: TitleSetting, best: number): number {
  const line = lines[best]
  const above = lines[best - 1]
  if (line === undefined || above === undefined || isTaken(above) || line.kind === 'heading') return best
  const isTitle = isSubtitleByWords(line.folded) && above.folded.length >= 5 && scoreTitle(above, line, false) >= LEAST_SCORE
  return isTitle ? best - 1 : best
}

const plain = (words: string): string => fold(words).replaceAll(/[\s\p{P}\p{S}]/gu, '')

function findDeclaredLine(lines: readonly ReportLine[], body: Body, declared: string): number | null {
  const wanted = plain(declared)
  let best: number | null = null
  let bestLength = 5
  lines.slice(0, Math.min(Math.max(body.first + 1, 20), 400)).forEach((line, index) => {
    const words = plain(line.written)
    const isHeadingAgain = words.length === bestLength && line.kind === 'heading' && lines[best ?? 0]?.kind !== 'heading'
    if (words.length >= 6 && wanted.includes(words) && (words.length > bestLength || isHeadingAgain)) {
      best = index
      bestLength = words.length
    }
  })
  return best
}

function findBestLine(setting: TitleSetting): { at: number; certainty: number } | null {
  const { lines, body, isTaken } = setting
  let best: number | null = null
  let bestScore = LEAST_SCORE - 0.001
  const end = Math.min(body.first, LOOKED_AT, lines.length, firstSubtitle(lines, isTaken))
  for (let index = belowCrumb(lines, end), order = 0; index < end; index += 1) {
    const line = lines[index]
    if (line === undefined || isTaken(line)) continue
    const score = scoreTitle(line, lines[index + 1], leadsToMeta(setting, index, end)) - Math.min(order, FURTHEST) * 0.75
    order += 1
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  }
  return best === null ? null : { at: best, certainty: bestScore >= SURE_SCORE ? certainties.formed : certaintyOf(bestScore) }
}

/** The title stands below the line that says where one is on the site, where there is room for it. */
function belowCrumb(lines: readonly ReportLine[], end: number): number {
  const crumb = lines.slice(0, end).findLastIndex(isCrumb)
  return crumb === -1 || crumb + 1 >= end ? 0 : crumb + 1
}

/** True where furniture, meta lines and the body that speaks follow that hold a meta line or go on down to the text or the subtitle. */
function leadsToMeta({ lines, isTaken, isMeta }: TitleSetting, index: number, end: number): boolean {
  for (let at = index + 1; at < end; at += 1) {
    const line = lines[at]
    if (line === undefined || !(isTaken(line) || isBodyName(line.folded))) return false
    if (isMeta(line)) return true
  }
  return index + 1 < end
}

/** A line opened by a dash is a subtitle: the title stands above it, where anything does that can be one. */
function firstSubtitle(lines: readonly ReportLine[], isTaken: (line: ReportLine) => boolean): number {
  const at = lines.slice(0, LOOKED_AT).findIndex((line) => isDashed(line) && !isTaken(line))
  // 一江清水绕三乡 ends like a body: right above a subtitle it is the title
  const isTitleLike = (line: ReportLine): boolean =>
    !isTaken(line) && line.folded.length >= 5 && !isColumnName(line.folded) && !isLetterhead(line.folded)
  return at > 0 && lines.slice(Math.max(0, at - 2), at).some(isTitleLike) ? at : lines.length
}

function certaintyOf(score: number): number {
  return score >= 7 ? certainties.placed : certainties.guessed
}

function scoreTitle(line: ReportLine, next: ReportLine | undefined, isBeforeMeta: boolean): number {
  const { folded } = line
  const score = 4 + scoreKind(line) + titleLength(folded) + (isLabelledTitle(folded) ? 8 : 0) - againstTitle(folded, next)
  return isBeforeMeta || next?.folded.startsWith('—') === true ? score + 3 : score
}

/** What speaks against a line as the title: it names a body, a column or people, or is numbered, marked or cut off. */
function againstTitle(folded: string, next: ReportLine | undefined): number {
  let against = 0
  if (isBodyName(folded)) against += next !== undefined && isDashed(next) ? 3 : 5
  if (isLetterhead(folded)) against += 8
  if (/^[●■◆▲•○◇★]/.test(folded)) against += 3
  if (isRow(folded)) against += 5
  if (isCredit(folded)) against += 10
  if (isColumnName(folded)) against += 6
  if (/[。,;:、]$|^[—(“"-]{2}/.test(folded) || isNumbered(folded)) against += 6
  return against
}

/** Who writes or speaks, on a line of its own. */
const isCredit = (folded: string): boolean => readBylineLine(folded) !== null || readSpeaker(folded) !== null

function scoreKind({ kind, level }: ReportLine): number {
  if (kind === 'heading') return level !== null && level <= 2 ? 10 - 3 * level : 0
  return kind === null ? 0 : -6
}

function titleLength(folded: string): number {
  if (folded.length < 5) return -6
  if (folded.length < 9) return 1
  return folded.length <= 60 ? 4 : 0
}
