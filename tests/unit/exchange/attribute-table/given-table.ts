import { strToU8, zipSync } from 'fflate'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTable } from '../../../../src-main/exchange/attribute-table/read-table.ts'
import type { Table } from '../../../../src-main/exchange/attribute-table/table.ts'
import { Failed } from '../../../../src-main/corpus/failed.ts'
import { givenFolder } from '../../../given/given-corpus.ts'

/** The table in a file of these bytes, which is called `name`. */
export function readGiven(name: string, bytes: string | Uint8Array, sheet: string | null = null): Promise<Table> {
  const path = join(givenFolder(), name)
  writeFileSync(path, bytes)
  return readTable({ path, sheet })
}

/** Head and rows as lines, cells parted by `|`. */
export function linesOf({ columns, rows }: Table): string[] {
  return [columns.join('|'), ...rows.map(({ row, cells }) => `${row}: ${cells.join('|')}`)]
}

/** The failure of what is to fail, the folder of the test left out of its place. */
export async function failureOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof Failed)) throw error
    return `${error.code} ${(error.place ?? '').replace(/^\/.*\//, '')}: ${error.detail ?? ''}`
  }
  throw new Error('it did not fail')
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook written by hand: the content of `sheetData`, and other parts in the place of the usual ones. */
export function givenWorkbook(sheetData: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const written: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}">
      <sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(written).map(([name, text]) => [name, strToU8(text)])))
}
