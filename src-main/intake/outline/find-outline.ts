import type { BlockKind, FoundBlock } from '../../../src-shared/domain/report.ts'
import { certainties } from '../metadata/found-value.ts'
import { isProse, type Body, type ReportLine } from '../report-line.ts'
import { captionCertainty, isCaption, type CaptionSetting } from './captions.ts'
import { isPictureOnly } from './page-words.ts'
import { LAST_HEADING_RANK, numberingRank } from './numbering.ts'

/** What a line of the report's own text is, and how sure that is. `rank` orders headings before they become levels. */
interface Role {
  readonly kind: BlockKind
  readonly rank: number | null
  readonly certainty: number
}

const UNNUMBERED_RANK = 0
const PLAIN_HEADING: Role = { kind: 'heading', rank: UNNUMBERED_RANK, certainty: certainties.guessed }
const MARKED_HEADING: Role = { ...PLAIN_HEADING, certainty: certainties.placed }
const LONGEST_HEADING = 40
const LONGEST_SENTENCE_HEADING = 25

/** What a line of the report's own text is, as it is stored. */
export type OutlineBlock = Pick<FoundBlock, 'kind' | 'level' | 'certainty'>

/** The kinds and heading levels of the lines that are neither title, meta line nor boilerplate (`isFree`). */
export function findOutline(lines: readonly ReportLine[], body: Body, isFree: (line: ReportLine) => boolean): OutlineBlock[] {
  const indents = paragraphsAreIndented(lines, isFree)
  const free = lines.flatMap((line, index) => (isFree(line) ? [index] : []))
  const roles = lines.map((line): Role => ({ kind: 'paragraph', rank: line.level, certainty: certainties.guessed }))
  free.forEach((index, at) => {
    const line = lines[index]
    if (line === undefined) return
    const near = { previous: lines[free[at - 1] ?? -1], next: lines[free[at + 1] ?? -1] }
    roles[index] = roleOf(line, near, { isInside: index <= body.last, indents, isAfterPicture: isPicture(lines[index - 1]) })
  })
  return toLevels(alignUnnumbered(roles))
}

/** Typography as evidence: where paragraphs are set in, a short line at the margin is none. */
function paragraphsAreIndented(lines: readonly ReportLine[], isFree: (line: ReportLine) => boolean): boolean {
  const prose = lines.filter((line) => isFree(line) && isProse(line) && line.folded.length > 60)
  return prose.length >= 3 && prose.filter((line) => line.indented).length >= prose.length * 0.8
}

interface Neighbours {
  readonly previous: ReportLine | undefined
  readonly next: ReportLine | undefined
}

function roleOf(line: ReportLine, near: Neighbours, setting: CaptionSetting): Role {
  const { formed } = certainties
  if (line.kind === 'heading')
    return { kind: 'heading', rank: statedRank(line.level, numberingRank(line.folded)), certainty: formed }
  if (isCaption(line, near, setting)) return { kind: 'caption', rank: null, certainty: captionCertainty(line) }
  const stated = line.kind
  if (stated === null || stated === 'listItem') return roleByWords(line, near, setting.isInside)
  return { kind: stated, rank: null, certainty: formed }
}

/** Headings that the format states stand above those told by their words; within one stated level the numbering orders them. */
function statedRank(level: number | null, numbering: number | null): number {
  return ((level ?? 1) - LEVELS) * STATED_STEP + (numbering ?? UNNUMBERED_RANK)
}

const LEVELS = 10
const STATED_STEP = 10

function roleByWords(line: ReportLine, near: Neighbours, isInside: boolean): Role {
  const rank = numberingRank(line.folded)
  if (rank !== null && isNumberedHeading(line, rank, near)) return { kind: 'heading', rank, certainty: certainties.formed }
  if (isInside && isMarkedHeading(line, near)) return MARKED_HEADING
  if (line.kind === 'listItem') return { kind: 'listItem', rank: null, certainty: certainties.formed }
  if (isListItem(line, rank, near)) return { kind: 'listItem', rank: null, certainty: certainties.placed }
  if (rank === null && isInside && isPlainHeading(line, near)) return PLAIN_HEADING
  // what ends like a sentence is one; a short line without an end could be a heading or belong to the page
  return { kind: 'paragraph', rank: null, certainty: isProse(line) ? certainties.labelled : certainties.placed }
}

function isPicture(line: ReportLine | undefined): boolean {
  return line !== undefined && (isPictureOnly(line.folded) || /\.(?:png|jpe?g|gif|bmp|webp)$/i.test(line.folded))
}

function isNumberedHeading(line: ReportLine, rank: number, { next }: Neighbours): boolean {
  const { folded } = line
  if (folded.length > LONGEST_HEADING + 10 || /[;,、:]$/.test(folded) || next === undefined) return false
  if (/[。!?]$/.test(folded) && (folded.length > LONGEST_SENTENCE_HEADING || /[。!?].*[。!?]$/.test(folded))) return false
  if (/。./.test(folded)) return false
  return rank <= LAST_HEADING_RANK || (numberingRank(next.folded) !== rank && next.kind !== 'listItem')
}

const MARK = /^[◆◇■□●★☆▶►※]\s*/

/** A short line set off by a mark or by brackets (◆…, 【…】) right above running text. */
function isMarkedHeading({ kind, folded }: ReportLine, { next }: Neighbours): boolean {
  if (kind !== null || next === undefined || !isProse(next) || MARK.test(next.folded)) return false
  if (/^【[^】]{2,20}】$/.test(folded)) return true
  const words = folded.replace(MARK, '')
  return words.length < folded.length && words.length >= 3 && words.length <= LONGEST_SENTENCE_HEADING && !/[。;,!?…]/.test(words)
}

function isListItem(line: ReportLine, rank: number | null, { previous, next }: Neighbours): boolean {
  if (/^[•·●◆■▪○◇□★☆▶►※-]\s*\S/.test(line.folded) && !/^-{2}/.test(line.folded)) return true
  const isNeighbourAlike = [previous, next].some((other) => other !== undefined && numberingRank(other.folded) === rank)
  return rank !== null && rank > LAST_HEADING_RANK && isNeighbourAlike && line.folded.length <= 120
}

function isPlainHeading(line: ReportLine, { next }: Neighbours): boolean {
  const { folded } = line
  if (folded.length < 3 || folded.length > LONGEST_HEADING || next === undefined) return false
  if (/[。;,:!?、…)】]$/.test(folded) || /。/.test(folded) || !/\p{Script=Han}{2}/u.test(folded)) return false
  return isProse(next) || numberingRank(next.folded) !== null || next.kind === 'heading'
}

const isStated = (rank: number | null): rank is number => rank !== null && rank < 0

/** Beside numbered headings of the same stated level, one without a number is their equal. */
function alignUnnumbered(roles: readonly Role[]): readonly Role[] {
  const ranks = [...new Set(roles.filter(({ kind }) => kind === 'heading').map(({ rank }) => rank))].filter(isStated)
  return roles.map((role) => {
    const { rank } = role
    if (!isStated(rank) || rank % STATED_STEP !== 0) return role
    const numbered = ranks.filter((other) => other > rank && other < rank + STATED_STEP)
    return numbered.length === 0 ? role : { ...role, rank: Math.min(...numbered) }
  })
}

/** Ranks in use become levels 1, 2, 3 … without gaps. */
function toLevels(roles: readonly Role[]): OutlineBlock[] {
  const ranks = [...new Set(roles.filter(({ kind }) => kind === 'heading').map(({ rank }) => rank ?? UNNUMBERED_RANK))].toSorted(
    (one, other) => one - other,
  )
  return roles.map(({ kind, rank, certainty }) => ({
    kind,
    certainty,
    level: kind === 'heading' ? Math.min(6, ranks.indexOf(rank ?? UNNUMBERED_RANK) + 1) : null,
  }))
}
