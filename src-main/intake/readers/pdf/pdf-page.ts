/** A stretch of glyphs drawn in one go. Lengths are points; `baseline` counts from the page's top, so that it grows downwards. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** The height of its font. */
  readonly size: number
  /** True where the file marks it as no content of the document: running heads, page numbers, watermarks. */
  readonly isArtifact: boolean
}

/** Runs of a line that stand close together: a line of prose has one, a row of a table one for each cell. */
export interface Segment {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** A line as printed, within its column. */
export interface PrintedLine {
  readonly segments: readonly Segment[]
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly isArtifact: boolean
}

/** A part of the page that is read from top to bottom before the next one: the whole of it, or a column. */
export interface Zone {
  readonly lines: readonly PrintedLine[]
  readonly isColumn: boolean
}

/** A page: its zones in the order of reading, and texts that stand across (watermarks, words on the margin). */
export interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly zones: readonly Zone[]
  readonly across: readonly string[]
}

export function lineText(line: PrintedLine): string {
  return line.segments.map(({ text }) => text).join(' ')
}
