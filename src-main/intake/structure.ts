import type { BlockKind, FoundBlock } from '../../src-shared/domain/report.ts'
import { findMetadata, signatureLines, type FoundMetadata, type MetadataLines } from './metadata/find-metadata.ts'
import { certainties } from './metadata/found-value.ts'
import { signedBody } from './metadata/find-publisher.ts'
import { readLabelledValues } from './metadata/meta-fields.ts'
import { isDateLine, isMetaLine } from './metadata/meta-line.ts'
import { readDates } from './metadata/read-date.ts'
import { readByline, readBylineLine, readSpeaker } from './metadata/read-byline.ts'
import { findBoilerplate } from './outline/boilerplate.ts'
import { blockCertainty, type BlockSetting } from './outline/block-certainty.ts'
import { findOutline, type OutlineBlock } from './outline/find-outline.ts'
import { findTitle, type FoundTitle } from './outline/find-title.ts'
import { findPageHeads, isCrumb } from './outline/page-heads.ts'
import { findSurroundings, type TitleSpan } from './outline/page-surroundings.ts'
import { findBody, toReportLines, type Body, type ReportLine } from './report-line.ts'
import type { Source } from './source.ts'

/** What each line of a report is, and what its title and meta lines say. */
export interface Structure {
  readonly lines: readonly ReportLine[]
  readonly title: FoundTitle
  readonly metadata: FoundMetadata
  readonly blocks: readonly FoundBlock[]
}

/** Tells title, meta lines, boilerplate and the report's own text apart; every line of the source becomes one block. */
export function findStructure(source: Source, folded: string): Structure {
  const { text, declared } = source
  const lines = toReportLines(text, folded, source.lines)
  const body = findBody(lines)
  const meta = findMetaLines(lines, body)
  const isMeta = (line: ReportLine): boolean => meta.has(line)
  const boilerplate = linesMarked(lines, findBoilerplate(lines, body, isMeta))
  const isTaken = (line: ReportLine): boolean => isMeta(line) || boilerplate.has(line)
  const title = findTitle({ text, lines, body, isMeta, isTaken }, declared.title)
  const kinds = new Map<ReportLine, BlockKind>()
  for (const line of meta) kinds.set(line, 'meta')
  for (const line of boilerplate) kinds.set(line, 'boilerplate')
  setKinds(kinds, lines, title.lines, 'title')
  setKinds(kinds, lines, title.subtitleLines, 'subtitle')
  const isFree = (line: ReportLine): boolean => !kinds.has(line)
  for (const line of findPageHeads(lines, title.lines[0] ?? 0, isFree, (near) => boilerplate.has(near)))
    kinds.set(line, 'boilerplate')
  const signatures = signatureLines(lines, body, isFree)
  const byline = findByline(lines, title, body, isFree)
  for (const line of signatures) if (line === byline || isSignature(line)) kinds.set(line, 'meta')
  const isFurniture = (line: ReportLine): boolean => kinds.get(line) === 'boilerplate'
  for (const line of findSurroundings(lines, { body, title: titleSpan(title), isFree, isFurniture }))
    kinds.set(line, 'boilerplate')
  const metaLines = lines.filter((line) => meta.has(line) && kinds.get(line) === 'meta')
  const own = ownLines(lines, title, body, (line) => kinds.get(line) !== 'meta' && kinds.get(line) !== 'boilerplate')
  const metadata = findMetadata(text, { meta: metaLines, signatures, byline, ...own }, declared)
  return { lines, title, metadata, blocks: toBlocks(lines, kinds, findOutline(lines, body, isFree), { body, title }) }
}

function titleSpan({ lines, title, subtitleLines }: FoundTitle): TitleSpan | null {
  const [first] = lines
  const last = subtitleLines.at(-1) ?? lines.at(-1)
  if (first === undefined || last === undefined || title === null) return null
  return { first, last, isSure: title.certainty >= certainties.placed }
}

/** The lines of the report itself in which it can be dated, numbered or signed. */
function ownLines(
  lines: readonly ReportLine[],
  { lines: title }: FoundTitle,
  body: Body,
  isOwn: (line: ReportLine) => boolean,
): Pick<MetadataLines, 'belowTitle' | 'title' | 'opening' | 'closing'> {
  return {
    belowTitle: lines.slice((title.at(-1) ?? 0) + 1, body.first).filter(isOwn),
    title: lines[title.at(-1) ?? -1] ?? null,
    opening: lines[body.first] ?? null,
    closing: lines[body.last] ?? null,
  }
}

/**
 * Meta lines stand outside the running text, save for dates that stand alone. Above the line that says where one is on the
 * site a date is the day of the visit.
 */
function findMetaLines(lines: readonly ReportLine[], { first, last }: Body): ReadonlySet<ReportLine> {
  const crumb = lines.slice(0, Math.min(first, LONGEST_HEAD)).findLastIndex(isCrumb)
  return new Set(
    lines.filter((line, at) => {
      if (at < crumb && readDates(line.folded).length > 0 && readLabelledValues(line.folded).length === 0) return false
      return line.kind === 'meta' || isDateLine(line) || ((at < first || at > last) && isMetaLine(line))
    }),
  )
}

/** Longer heads than any page has are not looked through for crumbs. */
const LONGEST_HEAD = 200

function isSignature({ folded }: ReportLine): boolean {
  return signedBody(folded) !== null || readBylineLine(folded) !== null
}

/** Names alone, on the line right below the title. */
function findByline(
  lines: readonly ReportLine[],
  { lines: title, subtitleLines }: FoundTitle,
  body: Body,
  isFree: (line: ReportLine) => boolean,
): ReportLine | null {
  const above = subtitleLines.at(-1) ?? title.at(-1)
  const line = above === undefined || above + 1 >= body.first ? undefined : lines[above + 1]
  return line !== undefined &&
    line.kind === null &&
    isFree(line) &&
    (readByline(line.folded) ?? readSpeaker(line.folded)) !== null
    ? line
    : null
}

function linesMarked(lines: readonly ReportLine[], marks: readonly boolean[]): ReadonlySet<ReportLine> {
  return new Set(lines.filter((_, at) => marks[at]))
}

function setKinds(kinds: Map<ReportLine, BlockKind>, lines: readonly ReportLine[], at: readonly number[], kind: BlockKind): void {
  for (const index of at) {
    const line = lines[index]
    if (line !== undefined) kinds.set(line, kind)
  }
}

function toBlocks(
  lines: readonly ReportLine[],
  kinds: ReadonlyMap<ReportLine, BlockKind>,
  outline: readonly OutlineBlock[],
  setting: BlockSetting,
): FoundBlock[] {
  return lines.map((line, at) => {
    const { start, end } = line
    const kind = kinds.get(line)
    if (kind !== undefined) return { kind, level: null, certainty: blockCertainty(kind, line, at, setting), start, end }
    const own = outline[at] ?? { kind: 'paragraph', level: null, certainty: certainties.guessed }
    return { ...own, start, end }
  })
}
