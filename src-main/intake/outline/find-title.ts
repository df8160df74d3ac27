import { fold } from '../fold.ts'
import { isBodyName } from '../metadata/body-names.ts'
import type { Body, ReportLine } from '../report-line.ts'
import { isNumbered } from './numbering.ts'

/** Which lines are the title and the subtitle, and the title's words. A title can be known from the file's tags alone. */
export interface FoundTitle {
  readonly line: number | null
  readonly title: string | null
  readonly subtitleLine: number | null
  readonly subtitle: string | null
}

const LEAST_SCORE = 4
const LOOKED_AT = 60

/** The title: the line that the file's own tags name, else the most title-like line before the running text. */
export function findTitle(
  lines: readonly ReportLine[],
  body: Body,
  isTaken: (line: ReportLine) => boolean,
  declared: string | null,
): FoundTitle {
  const matched = declared === null ? null : findDeclaredLine(lines, body, declared)
  const line = matched ?? findBestLine(lines, body, isTaken)
  if (line === null)
    return { line: null, title: declared === null ? null : withoutSiteName(declared), subtitleLine: null, subtitle: null }
  const subtitleLine = findSubtitle(lines, line, isTaken)
  return {
    line,
    title: titleWords(lines[line]),
    subtitleLine,
    subtitle: subtitleLine === null ? null : (lines[subtitleLine]?.written ?? null),
  }
}

/** The title without its label (标题:…) and without Markdown emphasis. */
function titleWords(line: ReportLine | undefined): string | null {
  if (line === undefined) return null
  const label = /^(?:标\s*题|题\s*目|信息名称|名\s*称|Title)\s*[:]\s*/i.exec(line.folded)?.[0].length ?? 0
  return line.written
    .slice(label)
    .replaceAll(/^(?:\*\*|__|#+\s)|(?:\*\*|__)$/g, '')
    .trim()
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

/** `某县防汛工作-要闻-某县人民政府网` to its first and longest part. */
function withoutSiteName(declared: string): string | null {
  const parts = declared.split(/\s*[-_|–]{1,3}\s*|\s*——\s*/).filter((part) => part.length >= 4)
  const longest = parts.toSorted((one, other) => other.length - one.length)[0]
  const [first] = parts
  return (first !== undefined && first.length >= 8 ? first : longest) ?? (declared.trim() || null)
}

function findBestLine(lines: readonly ReportLine[], body: Body, isTaken: (line: ReportLine) => boolean): number | null {
  let best: number | null = null
  let bestScore = LEAST_SCORE - 0.001
  const end = Math.min(body.first, LOOKED_AT, lines.length)
  for (let index = 0, order = 0; index < end; index += 1) {
    const line = lines[index]
    if (line === undefined || isTaken(line)) continue
    const next = lines[index + 1]
    const score = scoreTitle(line, next, next !== undefined && index + 1 < end && isTaken(next)) - order * 0.75
    order += 1
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  }
  return best
}

const COLUMN_NAME =
  /^.{0,10}(?:简报|动态|要闻|新闻|专栏|信息|快讯|头条|公告|通知公告|专题|经验交流|典型案例|工作动态|建设|发布|导读|聚焦|风采|天地|视窗|详情|正文|文章内容|内容)$/

function scoreTitle(line: ReportLine, next: ReportLine | undefined, isBeforeMeta: boolean): number {
  const { folded } = line
  let score = 4 + scoreKind(line) + titleLength(folded)
  if (/^(?:标\s*题|题\s*目|信息名称)\s*:/.test(folded)) score += 8
  if (isBodyName(folded)) score -= 5
  if (folded.length <= 12 && COLUMN_NAME.test(folded)) score -= 6
  if (/[。,;:、]$|^[—(“"-]{2}/.test(folded) || isNumbered(folded)) score -= 6
  return isBeforeMeta || next?.folded.startsWith('—') === true ? score + 3 : score
}

function scoreKind({ kind, level }: ReportLine): number {
  if (kind === 'heading') return level !== null && level <= 2 ? 10 - 3 * level : 0
  return kind === null ? 0 : -6
}

function titleLength(folded: string): number {
  if (folded.length < 5) return -6
  if (folded.length < 9) return 1
  return folded.length <= 60 ? 4 : 0
}

/** A line opened by a dash right below the title. */
function findSubtitle(lines: readonly ReportLine[], title: number, isTaken: (line: ReportLine) => boolean): number | null {
  for (let index = title + 1; index <= Math.min(title + 2, lines.length - 1); index += 1) {
    const line = lines[index]
    if (line !== undefined && /^(?:[—–]{1,4}|-{2,})\s*[^\s—–-]/.test(line.folded) && line.folded.length <= 80 && !isTaken(line))
      return index
  }
  return null
}
