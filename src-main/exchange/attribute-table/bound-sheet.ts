import { SaxesParser } from 'saxes'
import { Failed } from '../../corpus/failed.ts'
import { cellName, columnNumber, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './table.ts'

/**
 * Refuses a sheet whose cells lie so far out that a table reaching to them would not fit in memory: a file of a few bytes can name a cell
 * in row one billion. Fails with `file_too_large` at the cell, `file_malformed` for a cell that is nowhere, or at the line of broken XML.
 */
export function boundSheet(bytes: Uint8Array, { file, part }: { readonly file: string; readonly part: string }): void {
  const span = new Span(file)
  const parser = new SaxesParser({ xmlns: false, position: true })
  parser.on('error', (error) => {
    throw new Failed(
      'file_malformed',
      `${file}: ${part}:${parser.line}:${parser.column}`,
      error.message.replace(/^\d+:\d+: /, ''),
    )
  })
  parser.on('opentag', ({ name, attributes }) => {
    span.open(name.replace(/^.*:/, ''), attributes)
  })
  parser.write(new TextDecoder().decode(bytes)).close()
}

/** How far the cells with a value reach. */
class Span {
  readonly #file: string
  #cell = { row: 0, column: 0 }
  #rows = 0
  #columns = 0

  constructor(file: string) {
    this.#file = file
  }

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag === 'row') this.#refuseRow(attributes['r'])
    else if (tag === 'c') this.#cell = this.#placeOf(attributes['r'])
    // A cell that has no more than a format is not part of the table.
    else if (tag === 'v' || tag === 'is') this.#reach()
  }

  #refuseRow(written: string | undefined): void {
    if (written !== undefined && !(Number(written) >= 1 && Number(written) <= MOST_ROWS))
      throw new Failed('file_too_large', `${this.#file} ${written}`, `a row beyond ${MOST_ROWS}`)
  }

  #placeOf(written = ''): { row: number; column: number } {
    const [, letters = '', row = ''] = /^([A-Z]{1,3})([1-9]\d{0,9})$/.exec(written) ?? []
    if (letters === '') throw new Failed('file_malformed', `${this.#file} ${written}`, 'a cell such as AB12')
    return { row: Number(row), column: columnNumber(letters) }
  }

  #reach(): void {
    const { row, column } = this.#cell
    this.#rows = Math.max(this.#rows, row)
    this.#columns = Math.max(this.#columns, column)
    if (row > MOST_ROWS || column > MOST_COLUMNS || this.#rows * this.#columns > MOST_CELLS)
      throw new Failed(
        'file_too_large',
        `${this.#file} ${cellName(row, column)}`,
        `the table would span more than ${MOST_CELLS} cells`,
      )
  }
}
