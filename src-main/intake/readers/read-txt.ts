import { linesOf, nothingDeclared, type Source } from '../source.ts'

/** Plain text: every line that holds more than blanks is one line of the report. */
export function readTxt(text: string): Source {
  return { text, lines: linesOf(text), declared: nothingDeclared, warnings: [] }
}
