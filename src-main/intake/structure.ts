import type { BlockKind, FoundBlock } from '../../src-shared/domain/report.ts'
import { isBodyName } from './metadata/body-names.ts'
import { findMetadata, readByline, signatureLines, type FoundMetadata } from './metadata/find-metadata.ts'
import { isDateLine, isMetaLine } from './metadata/meta-line.ts'
import { findBoilerplate } from './outline/boilerplate.ts'
import { findOutline } from './outline/find-outline.ts'
import { findTitle, type FoundTitle } from './outline/find-title.ts'
import { findBody, toReportLines, type ReportLine } from './report-line.ts'
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
  const lines = toReportLines(source.text, folded, source.lines)
  const body = findBody(lines)
  const isOutside = (at: number): boolean => at < body.first || at > body.last
  const meta = new Set(
    lines.filter((line, at) => line.kind === 'meta' || isDateLine(line) || (isOutside(at) && isMetaLine(line))),
  )
  const boilerplate = linesMarked(
    lines,
    findBoilerplate(lines, body, (line) => meta.has(line)),
  )
  const title = findTitle(lines, body, (line) => meta.has(line) || boilerplate.has(line), source.declared.title)
  const kinds = new Map<ReportLine, BlockKind>()
  for (const line of meta) kinds.set(line, 'meta')
  for (const line of boilerplate) kinds.set(line, 'boilerplate')
  setKind(kinds, lines[title.line ?? -1], 'title')
  setKind(kinds, lines[title.subtitleLine ?? -1], 'subtitle')
  const signatures = signatureLines(lines, body, (line) => !kinds.has(line))
  for (const line of signatures) if (isBodyName(line.folded) || readByline(line) !== null) kinds.set(line, 'meta')
  const metaLines = lines.filter((line) => meta.has(line) && kinds.get(line) === 'meta')
  return {
    lines,
    title,
    metadata: findMetadata(metaLines, signatures, source.declared),
    blocks: toBlocks(
      lines,
      kinds,
      findOutline(lines, body, (line) => !kinds.has(line)),
    ),
  }
}

function linesMarked(lines: readonly ReportLine[], marks: readonly boolean[]): ReadonlySet<ReportLine> {
  return new Set(lines.filter((_, at) => marks[at]))
}

function setKind(kinds: Map<ReportLine, BlockKind>, line: ReportLine | undefined, kind: BlockKind): void {
  if (line !== undefined) kinds.set(line, kind)
}

function toBlocks(
  lines: readonly ReportLine[],
  kinds: ReadonlyMap<ReportLine, BlockKind>,
  outline: ReturnType<typeof findOutline>,
): FoundBlock[] {
  return lines.map((line, at) => {
    const { start, end } = line
    const kind = kinds.get(line)
    if (kind !== undefined) return { kind, level: null, start, end }
    return { kind: outline[at]?.kind ?? 'paragraph', level: outline[at]?.level ?? null, start, end }
  })
}
