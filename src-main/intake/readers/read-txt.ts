import { linesOf, nothingDeclared, type Source, type SourceLine } from '../source.ts'

/** Plain text: every line that holds more than blanks is one line of the report; lines of as many cells in a row are a table's. */
export function readTxt(text: string): Source {
  return { text, lines: markTableRows(text, linesOf(text)), declared: nothingDeclared, warnings: [] }
}

const LONGEST_CELL = 60

/** Tables copied out of Word or a workbook come with tabs between their cells: two rows of as many cells are one. */
function markTableRows(text: string, lines: readonly SourceLine[]): SourceLine[] {
  const cells = lines.map(({ start, end }) => countCells(text.slice(start, end)))
  return lines.map((line, at) => {
    const own = cells[at] ?? 0
    return own >= 2 && (cells[at - 1] === own || cells[at + 1] === own) ? { ...line, kind: 'tableRow' } : line
  })
}

/** The cells of a line, 0 where it is no row. */
function countCells(line: string): number {
  if (!line.includes('\t')) return 0
  const cells = line.split('\t')
  return cells.every((cell) => cell.trim() !== '' && cell.length <= LONGEST_CELL) ? cells.length : 0
}
