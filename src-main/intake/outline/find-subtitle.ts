import { isBodyName } from '../metadata/body-names.ts'
import { readSpeaker } from '../metadata/read-byline.ts'
import type { ReportLine } from '../report-line.ts'
import { certainties, foundAt, type FoundValue } from '../metadata/found-value.ts'
import type { TitleSetting } from './title-setting.ts'

/** A subtitle with the lines that it is set on. */
export interface FoundSubtitle {
  readonly lines: readonly number[]
  readonly value: FoundValue
}

const LONGEST = 80
/** What reports on a place's work are called below a title of more general words. */
const GENRE = /(?:纪实|侧记|综述|纪略|掠影|扫描|启示|观察|记事|见闻|实录|纪要|工作法|经验谈|调查报告|经验做法|创新实践|实践探索)$/

/** True for a line that says what kind of report this is, and of whom: 某县推进河湖治理工作纪实. */
export function isSubtitleByWords(folded: string): boolean {
  return folded.length >= 8 && folded.length <= LONGEST && GENRE.test(folded) && !/[。,;]/.test(folded)
}

/** True for a line opened by a dash, as subtitles are. */
export function isDashed({ folded }: ReportLine): boolean {
  return folded.length <= LONGEST && /^(?:[—–]{1,4}|-{2,})\s*[^\s—–-]/.test(folded)
}

/** ——某街道党工委: who writes, and no subtitle. */
const isSignedByDash = (line: ReportLine): boolean => isDashed(line) && isBodyName(line.folded.replace(/^[—–\s-]+/, ''))

/** A line opened by a dash right below the title, with the line it runs on to; else one whose words say that it is a subtitle. */
export function findSubtitle(setting: TitleSetting, title: number): FoundSubtitle | null {
  const { lines, isTaken, text, body } = setting
  for (let at = title + 1; at <= Math.min(title + 2, lines.length - 1); at += 1) {
    const line = lines[at]
    if (line === undefined || isTaken(line) || line.folded.length > LONGEST) continue
    if (isSignedByDash(line)) return null
    if (isDashed(line)) return subtitleOf(text, lines, runsOn(setting, at) ? [at, at + 1] : [at], certainties.formed)
    const isBelowTitle = at === title + 1 && at < body.first && line.kind !== 'heading'
    if (isBelowTitle && isSubtitleByWords(line.folded)) return subtitleOf(text, lines, [at], certainties.guessed)
  }
  return null
}

/** True where the subtitle goes on below: the next line stands directly under it and directly above a meta line. */
function runsOn({ lines, isTaken, text, body }: TitleSetting, at: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  const after = lines[at + 2]
  if (line === undefined || next === undefined || after === undefined || isTaken(next) || !isTaken(after)) return false
  if (isBodyName(next.folded) || readSpeaker(next.folded) !== null) return false
  const isClose = !/\n\s*\n/.test(text.slice(line.end, next.start))
  return (
    isClose &&
    at + 1 < body.first &&
    line.folded.length >= 12 &&
    next.folded.length <= line.folded.length &&
    !GENRE.test(line.folded)
  )
}

function subtitleOf(text: string, lines: readonly ReportLine[], own: readonly number[], certainty: number): FoundSubtitle | null {
  const parts = own.map((at) => lines[at]).filter((line) => line !== undefined)
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return null
  const words = parts.map(({ start, end }) => text.slice(start, end)).join('')
  return { lines: own, value: foundAt(words, { start: first.start, end: last.end }, certainty) }
}
