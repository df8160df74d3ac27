import type { BlockKind } from '../../../../src-shared/domain/report.ts'
import type { SourceLine } from '../../source.ts'

/** What is known of a line when it is written. */
export interface LineNature {
  readonly kind: BlockKind | null
  readonly level: number | null
  readonly indented: boolean
  /** What stands before the line's own words and outside its range, such as the bullet of a list. */
  readonly marker: string
}

export const plainLine: LineNature = { kind: null, level: null, indented: false, marker: '' }

/** Writes a document's text line by line; lines of blanks only are left out. */
export class DocxLines {
  readonly #written: string[] = []
  readonly #lines: SourceLine[] = []
  #position = 0

  /** Blanks at the line's beginning stay in the text (empty cells keep their place), outside the range. */
  add(words: string, { kind, level, indented, marker }: LineNature): void {
    const line = marker + words.trimEnd()
    const body = words.trim()
    if (body === '') return
    const end = this.#position + line.length
    this.#lines.push({ start: end - body.length, end, kind, level, indented })
    this.#written.push(line)
    this.#position = end + 1
  }

  finish(): { readonly text: string; readonly lines: readonly SourceLine[] } {
    return { text: this.#written.join('\n'), lines: this.#lines }
  }
}
