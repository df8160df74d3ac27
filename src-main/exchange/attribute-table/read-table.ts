import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { asFailure } from '../../corpus/corpus-file.ts'
import { Failed } from '../../corpus/failed.ts'
import { decode } from '../../intake/decode/decode.ts'
import { readFileSignature } from '../../intake/decode/file-signature.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { columnLetters, LARGEST_TABLE_BYTES, type Table, type TableRow } from './table.ts'

/**
 * Reads a table of CSV or xlsx, told apart by its bytes; `sheet` names one of a workbook, null is its first. Fails with `file_malformed` at the
 * cell, `file_too_large`, `file_empty` (no head, no rows), `not_found` for a sheet that is not there, and as a file that cannot be opened,
 * unpacked or decoded.
 */
export async function readTable({ path, sheet }: { readonly path: string; readonly sheet: string | null }): Promise<Table> {
  const file = basename(path)
  const bytes = await readBytes(path)
  if (bytes.length === 0) throw new Failed('file_empty', path)
  if (beginsAsZip(bytes)) {
    const { sheets, rows } = await readXlsx(bytes, { file, sheet })
    return asTable(file, sheets, rows)
  }
  if (sheet !== null) throw new Failed('not_found', 'sheet', sheet)
  return asTable(file, [], readCsv(decodeTable(bytes, path), file))
}

/** The size is looked at first: a file that is too large is never in memory. */
async function readBytes(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST_TABLE_BYTES)
      throw new Failed('file_too_large', path, `${size} bytes; at most ${LARGEST_TABLE_BYTES} are read`)
    return await readFile(path)
  } catch (error) {
    throw asFailure(error, path)
  }
}

function beginsAsZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt16LE(0) === 0x4b50
}

function decodeTable(bytes: Buffer, path: string): string {
  const signature = readFileSignature(bytes)
  if (signature?.kind === 'locked') throw new Failed('file_locked', path, signature.name)
  if (signature !== null && signature.kind !== 'mhtml')
    throw new Failed('unsupported_format', path, `${signature.name.replace(/:.*$/, '')}; a table is read from xlsx or CSV`)
  const decoded = decode(bytes)
  if (!decoded.ok) throw new Failed(decoded.code, path, decoded.detail)
  return decoded.value.text
}

function asTable(file: string, sheets: readonly string[], rows: readonly (readonly string[])[]): Table {
  const [head = [], ...below] = rows
  const filled = below.flatMap((cells, index): TableRow[] =>
    cells.some((cell) => cell !== '') ? [{ row: index + 2, cells }] : [],
  )
  const width = filled.reduce((most, { cells }) => Math.max(most, lastFilled(cells)), lastFilled(head))
  if (width === 0) throw new Failed('file_empty', file)
  const columns = Array.from({ length: width }, (_, index) => head[index] || columnLetters(index + 1))
  return { file, sheets, columns, rows: filled }
}

/** How many cells there are up to the last one that is not empty. */
function lastFilled(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1
}
