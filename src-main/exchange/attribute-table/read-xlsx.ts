import { strToU8, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { Failed } from '../../corpus/failed.ts'
import { boundSheet } from './bound-sheet.ts'
import { cellName } from './table.ts'
import { openWorkbook, type Workbook } from './open-workbook.ts'

/** A sheet of a workbook, with the names of all. */
interface ReadSheet {
  readonly sheets: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * Reads a sheet: of formulas the values that were computed last, of cells with an error nothing, dates as ISO. The library that reads it gets only
 * parts whose sizes we have checked, in a package of ours: what else is in the file never reaches it. Fails as {@link openWorkbook} and
 * {@link boundSheet} do, with `not_found` for a sheet that is not there, and with `file_malformed` at the cell.
 */
export async function readXlsx(
  bytes: Uint8Array,
  { file, sheet }: { readonly file: string; readonly sheet: string | null },
): Promise<ReadSheet> {
  const workbook = await openWorkbook(bytes, file)
  const chosen = sheet === null ? workbook.sheets[0] : workbook.sheets.find(({ name }) => name === sheet)
  if (chosen === undefined) throw new Failed('not_found', 'sheet', sheet ?? file)
  const part = await workbook.read(chosen.part)
  boundSheet(part, { file, part: chosen.part })
  const parts = { ...(await sharedParts(workbook)), [chosen.part]: part }
  const rows = await readRows(Buffer.from(zipSync(parts, { level: 0 })), chosen.name, file)
  return { sheets: workbook.sheets.map(({ name }) => name), rows }
}

async function sharedParts(workbook: Workbook): Promise<Record<string, Uint8Array>> {
  const parts: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8('<Types/>') }
  for (const name of workbook.shared) parts[name] = await workbook.read(name)
  return parts
}

async function readRows(bytes: Buffer, sheet: string, file: string): Promise<string[][]> {
  try {
    const rows = await readSheet(bytes, sheet)
    return rows.map((row) => row.map(textOfCell))
  } catch (error) {
    // Whatever the library stumbles over is a fault of the file.
    const message = error instanceof Error ? error.message : String(error)
    const at = /row (\d+), col (\d+)/.exec(message)
    throw new Failed('file_malformed', at === null ? file : `${file} ${cellName(Number(at[1]), Number(at[2]))}`, message)
  }
}

/** Excel shows no more digits of a number than these; what lies beyond is the noise of binary fractions. */
const SHOWN_DIGITS = 15

/** A cell as the library gives it: null, text, a number, true or false, or a date, whatever its types say. */
function textOfCell(value: unknown): string {
  if (value instanceof Date) return textOfDate(value)
  if (typeof value === 'number') return JSON.stringify(Number(value.toPrecision(SHOWN_DIGITS)))
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'string' ? value.trim() : ''
}

/** `YYYY-MM-DD`, with the time to the minute where there is one. */
function textOfDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString().split('T')
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`
}
