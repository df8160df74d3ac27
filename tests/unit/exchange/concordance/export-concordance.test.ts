import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import readXlsx from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { exportConcordance, type ConcordanceExport } from '../../../../src-main/exchange/concordance/export-concordance.ts'
import type { Hit } from '../../../../src-shared/domain/search.ts'
import { givenFolder } from '../../../given/given-corpus.ts'
import { givenCategoryId, givenLine, givenReportId, heading, oneByOne } from './given-lines.ts'

const hostile = [
  givenLine(),
  givenLine({
    left: '=1+1\n第二行',
    quote: '=HYPERLINK("x")',
    right: '<b>&"\u0001, "引"',
    title: null,
    locality: null,
    date: null,
  }),
  givenLine({ script: 'Hant', left: '發放', quote: '補貼', right: '\ud83d', categories: [givenCategoryId] }),
  givenLine({ left: ' constructor', quote: 'constructor', right: '__proto__' }),
]

async function exported(lines: readonly Hit[], given: Partial<ConcordanceExport> & Pick<ConcordanceExport, 'format'>) {
  const path = join(givenFolder(), `lines.${given.format}`)
  const written = await exportConcordance(oneByOne(lines), { path, language: 'en', heading, ...given })
  return { ...written, bytes: readFileSync(path) }
}

describe('a concordance as a file', () => {
  test('csv: a row a line, whatever the texts hold, and no formulas', async () => {
    const { bytes, size, lines } = await exported(hostile, { format: 'csv', nameOf: () => '资金' })
    expect({ size, lines }).toEqual({ size: bytes.length, lines: 4 })
    const text = bytes.toString()
    expect(text.startsWith('\ufeffleft,hit,right,place,')).toBe(true)
    const [, first, second, third] = parse(text.slice(1))
    expect(first).toEqual(
      ['全年向农户发放', '补贴', '35万元，惠及120户。', '鹭洲区', '海东省', '望海市', '2023-05-06'].concat([
        '鹭洲区垃圾分类小结',
        '',
        '鹭洲区.txt',
        '20',
        '22',
        givenReportId,
      ]),
    )
    expect(second?.slice(0, 4)).toEqual(["'=1+1 第二行", `'=HYPERLINK("x")`, '<b>&", "引"', ''])
    expect(third?.slice(1, 3).concat(third[8] ?? '')).toEqual(['補貼', '\ufffd', '资金'])
  })

  test('xlsx: read back, the texts are texts, the head stays in sight, the query stands on a sheet of its own', async () => {
    const { bytes, lines } = await exported(hostile, { format: 'xlsx', language: 'zh-Hans', nameOf: () => '资金' })
    expect(lines).toBe(4)
    const sheets = await readXlsx(bytes, { trim: false })
    const rows = sheets.find(({ sheet }) => sheet === '检索行')?.data ?? []
    expect(rows[0]?.slice(0, 4)).toEqual(['左侧上下文', '命中', '右侧上下文', '地点'])
    const texts = [
      '全年向农户发放',
      '补贴',
      '35万元，惠及120户。',
      '鹭洲区',
      '海东省',
      '望海市',
      '2023-05-06',
      '鹭洲区垃圾分类小结',
    ]
    expect(rows[1]).toEqual([...texts, null, '鹭洲区.txt', 20, 22, givenReportId])
    expect(rows[2]?.slice(0, 4)).toEqual(['=1+1 第二行', '=HYPERLINK("x")', '<b>&", "引"', null])
    expect(rows[3]?.[8]).toBe('资金')
    expect(rows[4]?.slice(0, 3).map((text) => String(text).trim())).toEqual(['constructor', 'constructor', '__proto__'])
    const about = sheets.find(({ sheet }) => sheet === '检索说明')?.data ?? []
    expect(about.flat()).toEqual(['检索式: 补贴', '共命中 3 处，涉及 2 份报告', '本文件列出 4 行', '地点：海东省'])
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"/)
    expect(sheet).not.toContain('<f>')
    expect(sheet).not.toContain('[object')
  })

  test('docx: a table across the page, the hit bold, with place and date, in Chinese fonts', async () => {
    const { bytes, lines } = await exported(hostile, { format: 'docx' })
    expect(lines).toBe(4)
    const parts = unzipSync(bytes)
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(body).toContain('w:orient="landscape"')
    expect(body.match(/<w:tr>/g)?.length).toBe(5)
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toMatch(/<w:b\/>(?:(?!<w:r>).)*补贴/)
    expect(body).toContain('鹭洲区 · 2023-05-06 · 鹭洲区垃圾分类小结')
    expect(body).toContain('=HYPERLINK(&quot;x&quot;)')
    expect(body).toContain('w:eastAsia="zh-TW"')
    expect(body).toContain('3 hits in 2 reports')
    expect(body).not.toContain('\u0001')
    expect(body.isWellFormed()).toBe(true)
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:eastAsia="SimSun"')
  })

  test.each(['csv', 'xlsx', 'docx'] as const)('%s: no lines give a file with its head alone', async (format) => {
    const { lines, size } = await exported([], { format })
    expect(lines).toBe(0)
    expect(size).toBeGreaterThan(50)
  })

  test('what a format cannot hold fails clearly, and leaves what stood there', async () => {
    const path = join(givenFolder(), 'kept.xlsx')
    writeFileSync(path, 'kept')
    const long = exportConcordance([givenLine(), givenLine({ quote: '长'.repeat(32_768) })], {
      path,
      format: 'xlsx',
      language: 'en',
      heading,
    })
    await expect(long).rejects.toMatchObject({
      code: 'file_too_large',
      place: path,
      detail: 'row 3: a text of 32768 characters, where Excel takes 32767; CSV has no limit',
    })
    const many = exportConcordance(
      Array.from({ length: 5001 }, () => givenLine()),
      { path, format: 'docx', language: 'en', heading },
    )
    await expect(many).rejects.toMatchObject({ code: 'file_too_large', detail: 'more than 5000 lines; xlsx and CSV take more' })
    expect(readFileSync(path, 'utf8')).toBe('kept')
  })

  test('a search that fails on the way leaves no file', async () => {
    const folder = givenFolder()
    async function* failing(): AsyncGenerator<Hit> {
      yield* oneByOne([givenLine()])
      throw new Error('stopped')
    }
    for (const format of ['csv', 'xlsx', 'docx'] as const) {
      const path = join(folder, `lines.${format}`)
      await expect(exportConcordance(failing(), { path, format, language: 'en', heading })).rejects.toThrow('stopped')
      expect(existsSync(path)).toBe(false)
    }
    expect(readdirSync(folder)).toEqual([])
    await expect(
      exportConcordance([], { path: join(folder, 'no', 'a.csv'), format: 'csv', language: 'en', heading }),
    ).rejects.toMatchObject({
      code: 'file_unwritable',
    })
  })
})
