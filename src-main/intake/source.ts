import type { BlockKind } from '../../src-shared/domain/report.ts'

/** A line of a report's text as a reader finds it: its range without blanks at its ends, and what the format itself says about it. */
export interface SourceLine {
  readonly start: number
  readonly end: number
  /** The kind that the format states (a heading element, a list item), or null where the rules must tell. */
  readonly kind: BlockKind | null
  /** The outline level that the format states, or null. */
  readonly level: number | null
  /** True when the line begins with blanks, as paragraphs of Chinese text do. */
  readonly indented: boolean
  /** True where the format says that the line is a link and hardly more; absent where it is none or the format has no links. */
  readonly isLinked?: true
}

/** What the file's own tags say of the report, apart from its text. */
export interface DeclaredMetadata {
  readonly title: string | null
  readonly date: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
}

/** A file as its reader gives it: the text, its lines in order without overlap, and what it declares. */
export interface Source {
  readonly text: string
  readonly lines: readonly SourceLine[]
  readonly declared: DeclaredMetadata
  readonly warnings: readonly string[]
}

export const nothingDeclared: DeclaredMetadata = { title: null, date: null, publisher: null, author: null, url: null }

/** The lines of a stretch of plain text that hold more than blanks. */
export function linesOf(text: string, from = 0, to = text.length): SourceLine[] {
  const lines: SourceLine[] = []
  let lineStart = from
  while (lineStart < to) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline === -1 || newline > to ? to : newline
    const line = text.slice(lineStart, lineEnd)
    const body = line.trim()
    if (body !== '') {
      const start = lineStart + (line.length - line.trimStart().length)
      lines.push({ start, end: start + body.length, kind: null, level: null, indented: start > lineStart })
    }
    lineStart = lineEnd + 1
  }
  return lines
}
