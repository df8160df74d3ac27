import iconv from 'iconv-lite'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { givenFolder } from '../../../given/given-corpus.ts'
import { failureOf, givenWorkbook, linesOf, readGiven } from './given-table.ts'

const csv = '文件,片区,人口\n甲县.txt,东部,"1,200"\n\n乙县.txt,西部,35\n'
const lines = ['文件|片区|人口', '2: 甲县.txt|东部|1,200', '4: 乙县.txt|西部|35']

describe('a table of CSV', () => {
  it('is read in the encodings and with the delimiters that spreadsheets write', async () => {
    const written = {
      plain: csv,
      mark: `\ufeff${csv}`,
      gbk: iconv.encode(csv, 'gb18030'),
      big5: iconv.encode(csv.replaceAll('县', '縣').replaceAll('东', '東').replace('片区', '片區'), 'big5'),
      tabs: iconv.encode(csv.replace('"1,200"', '1;200').replaceAll(',', '\t').replace('1;200', '1,200'), 'utf-16le', {
        addBOM: true,
      }),
      semicolons: csv.replace('"1,200"', '1/200').replaceAll(',', ';').replace('1/200', '1,200'),
      said: `sep=;\n${csv.replace('"1,200"', '1/200').replaceAll(',', ';').replace('1/200', '1,200')}`,
      windows: csv.replaceAll('\n', '\r\n'),
      apple: csv.replaceAll('\n', '\r'),
    }
    for (const [name, bytes] of Object.entries(written)) {
      const read = linesOf(await readGiven(`${name}.csv`, bytes))
      expect(
        read.map((line) => line.replaceAll('縣', '县').replaceAll('東', '东').replace('區', '区')),
        name,
      ).toEqual(lines)
    }
  })

  it('keeps cells of several lines, doubled and lone quotation marks, and names columns without a head', async () => {
    const table = await readGiven('a.csv', '名称,,备注\n"甲\n县","他说""好""",6" 管\n乙县,,, 第四格 \n')
    expect(linesOf(table)).toEqual(['名称|B|备注|D', '2: 甲\n县|他说"好"|6" 管', '3: 乙县||| 第四格'.replace('| 第', '|第')])
    expect(table.sheets).toEqual([])
  })

  it('takes a formula for the text that it is', async () => {
    const table = await readGiven('a.csv', '名称,链接\n甲县,"=HYPERLINK(""http://example.org"",""看"")"\n乙县,=1+1\n')
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(['=HYPERLINK("http://example.org","看")', '=1+1'])
  })

  it('says at which cell it is wrong, and what is no table', async () => {
    expect(await failureOf(readGiven('a.csv', '名称,备注\n甲县,好\n乙县,"没有收口\n丙县,好\n'))).toMatch(
      /^file_malformed a\.csv B3: /,
    )
    expect(await failureOf(readGiven('a.csv', `名称${','.repeat(1_000_000)}\n`))).toMatch(/^file_(?:too_large|malformed) a\.csv /)
    expect(await failureOf(readGiven('a.csv', `名称\n${','.repeat(20_000)}\n`))).toBe(
      'file_too_large a.csv XFE2: more than 16384 columns',
    )
    expect(await failureOf(readGiven('a.csv', ''))).toBe('file_empty a.csv: ')
    expect(await failureOf(readGiven('a.csv', ' \n\n'))).toMatch(/^file_empty a\.csv/)
    expect(await failureOf(readGiven('a.csv', ',,,\n,,,\n'))).toBe('file_empty a.csv: ')
    expect(await failureOf(readGiven('a.csv', '名称\n甲县\n', 'Sheet1'))).toBe('not_found sheet: Sheet1')
    expect(await failureOf(readGiven('a.pdf', '%PDF-1.7\n'))).toMatch(
      /^unsupported_format a\.pdf: PDF; a table is read from xlsx or CSV/,
    )
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from('Workbook', 'utf16le')])
    expect(await failureOf(readGiven('a.xls', old))).toMatch(/^unsupported_format a\.xls: XLS workbook/)
  })

  it('of many cells is refused before it fills the memory', async () => {
    const row = `${','.repeat(15_000)}\n`
    expect(await failureOf(readGiven('a.csv', row.repeat(300)))).toMatch(/^file_too_large a\.csv A267: more than 4000000 cells/)
  })
})

describe('a table of xlsx', () => {
  it('gives text, numbers, dates as ISO and truth; the sheet that is asked for, else the first', async () => {
    const path = join(givenFolder(), '名册.xlsx')
    const sheets = [
      {
        sheet: '名册',
        data: [
          [{ value: '文件' }, { value: '评估日' }, { value: '人口' }, { value: '达标' }],
          [
            { value: ' 甲县.txt ' },
            { value: new Date(Date.UTC(2024, 6, 3)), type: Date, format: 'yyyy/mm/dd' },
            { value: 0.1 + 0.2, type: Number },
            { value: true, type: Boolean },
          ],
          [null, null, null, null],
          [
            { value: '乙县.txt' },
            { value: new Date(Date.UTC(2024, 6, 3, 9, 30)), type: Date, format: 'yyyy-mm-dd hh:mm' },
            null,
            null,
          ],
        ],
      },
      { sheet: '说明', data: [[{ value: '标题' }], [{ value: '内容' }]] },
    ]
    await writeXlsxFile(sheets).toFile(path)
    const bytes = readFileSync(path)
    const table = await readGiven('名册.xlsx', bytes)
    expect(table.sheets).toEqual(['名册', '说明'])
    expect(linesOf(table)).toEqual(['文件|评估日|人口|达标', '2: 甲县.txt|2024-07-03|0.3|TRUE', '4: 乙县.txt|2024-07-03 09:30||'])
    expect(linesOf(await readGiven('名册.xlsx', bytes, '说明'))).toEqual(['标题', '2: 内容'])
    expect(await failureOf(readGiven('名册.xlsx', bytes, '没有'))).toBe('not_found sheet: 没有')
  })

  it('of a formula gives what was computed, of an error nothing', async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c><c r="B1" t="inlineStr"><is><t>值</t></is></c></row>
      <row r="2"><c r="A2" t="str"><f>HYPERLINK("http://example.org","甲县")</f><v>甲县</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>乙县</t></is></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`
    expect(linesOf(await readGiven('a.xlsx', givenWorkbook(rows)))).toEqual(
      ['名称|值', '2: 甲县|2', '3: 乙县'].map((line) => (line === '3: 乙县' ? '3: 乙县|' : line)),
    )
  })

  it('that names cells far out is refused before it fills the memory', async () => {
    const cell = (at: string) => `<row r="${at.replace(/\D/g, '')}"><c r="${at}"><v>1</v></c></row>`
    const began = performance.now()
    expect(await failureOf(readGiven('a.xlsx', givenWorkbook(cell('A2000000000'))))).toMatch(/^file_too_large a\.xlsx /)
    expect(await failureOf(readGiven('a.xlsx', givenWorkbook(cell('XFD1048576'))))).toMatch(
      /^file_too_large a\.xlsx XFD1048576: /,
    )
    expect(await failureOf(readGiven('a.xlsx', givenWorkbook(cell('ZZZ1'))))).toMatch(/^file_too_large a\.xlsx ZZZ1: /)
    expect(await failureOf(readGiven('a.xlsx', givenWorkbook('<row r="1"><c r="A0"><v>1</v></c></row>')))).toMatch(
      /^file_malformed a\.xlsx A0: /,
    )
    expect(await failureOf(readGiven('a.xlsx', givenWorkbook('<row><c><v>1</v></c></row>')))).toMatch(/^file_malformed a\.xlsx/)
    expect(performance.now() - began).toBeLessThan(2000)
    // A format that reaches to the last cell is usual, and no value.
    const formatted = `${cell('A1')}${cell('A2')}<row r="1048576"><c r="XFD1048576"/></row>`
    expect(linesOf(await readGiven('a.xlsx', givenWorkbook(formatted)))).toEqual(['1', '2: 1'])
  })

  it('that is broken says so, and nothing is unpacked without measure', async () => {
    const sound = givenWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>')
    expect(await failureOf(readGiven('a.xlsx', sound.subarray(0, sound.length - 40)))).toMatch(/^file_malformed a\.xlsx: zip: /)
    expect(await failureOf(readGiven('a.xlsx', givenWorkbook('<row r="1"><c r="A1">')))).toMatch(
      /^file_malformed a\.xlsx: xl\/worksheets\/sheet1\.xml:1:/,
    )
    expect(await failureOf(readGiven('a.xlsx', givenWorkbook('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')))).toMatch(
      /^file_malformed a\.xlsx A1: /,
    )
    expect(await failureOf(readGiven('a.xlsx', givenWorkbook('', { 'xl/workbook.xml': '' })))).toMatch(/^file_malformed /)
    const bomb = `<row r="1">${' '.repeat(30_000_000)}</row>`
    expect(await failureOf(readGiven('a.xlsx', givenWorkbook(bomb)))).toMatch(
      /^archive_unsafe a\.xlsx: xl\/worksheets\/sheet1\.xml: /,
    )
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>'
    expect(await failureOf(readGiven('a.xlsx', givenWorkbook('', { 'xl/workbook.xml': entities })))).toMatch(/^file_malformed /)
    const { zipSync } = await import('fflate')
    expect(await failureOf(readGiven('a.zip', zipSync({ 'a.txt': new Uint8Array(3) })))).toBe(
      'unsupported_format a.zip: no workbook; a table is read from xlsx or CSV',
    )
  })
})
