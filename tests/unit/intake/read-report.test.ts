import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeOriginal, readReport, type ReadOutcome } from '../../../src-main/intake/read-report.ts'

const FORMATS = resolve(import.meta.dirname, '../../given/formats')
const given = (file: string): { file: string; bytes: Uint8Array } => ({ file, bytes: readFileSync(join(FORMATS, file)) })

async function givenRead(file: string): Promise<Extract<ReadOutcome, { ok: true }>> {
  const outcome = await readReport(given(file))
  if (!outcome.ok) throw new Error(`${file}: ${outcome.failure.code}`)
  return outcome
}

describe('a file in any format', () => {
  test.each([
    ['txt/report.utf-8.txt', 'txt', 'utf-8'],
    ['txt/report.gb18030.txt', 'txt', 'gb18030'],
    ['report.md', 'md', 'utf-8'],
    ['report.hans.html', 'html', 'utf-8'],
    ['saved-page.mhtml', 'mhtml', 'utf-8'],
    ['report.docx', 'docx', null],
    ['report-numbered.docx', 'docx', null],
    ['pdf/chromium.pdf', 'pdf', null],
    ['pdf/libreoffice.pdf', 'pdf', null],
  ])('%s is read to the same metadata', async (file, format, encoding) => {
    const { report, folded } = await givenRead(file)
    expect(report).toMatchObject({
      format,
      encoding,
      script: 'Hans',
      title: '青禾县扎实推进生活垃圾分类',
      subtitle: '——从“试一试”到“天天做”的三年',
      date: '2023-06-05',
      publisher: '青禾县城市管理局',
      author: '林晓禾',
      locality: { name: '青禾县', level: 'county' },
    })
    expect(folded).toHaveLength(report.text.length)
  })

  test('pages are told where the format has any', async () => {
    expect((await givenRead('pdf/chromium.pdf')).report.pages[0]).toBe(0)
    expect((await givenRead('report.docx')).report.pages).toEqual([])
  })

  test('the bytes of a PDF are left as they were', async () => {
    const file = given('pdf/chromium.pdf')
    const before = Buffer.from(file.bytes)
    await readReport(file)
    expect(before.equals(file.bytes)).toBe(true)
  })
})

describe('a chosen encoding', () => {
  test('is used as told', async () => {
    const outcome = await readReport({ ...given('txt/report.gb18030.txt'), encoding: 'big5' })
    expect(outcome).toMatchObject({ ok: true, report: { encoding: 'big5' } })
  })
})

describe('what is no report', () => {
  test('an archive is left to whoever unpacks it', async () => {
    expect(await readReport(given('reports.zip'))).toMatchObject({
      ok: false,
      failure: { code: 'unsupported_format', place: 'reports.zip' },
    })
  })
})

describe('the original of a file', () => {
  test('is its decoded text with its markup', () => {
    const original = decodeOriginal(given('report.hant.html'))
    expect(original).toMatchObject({ ok: true, value: { format: 'html', encoding: 'utf-8' } })
    expect(original.ok && original.value.text).toContain('</p>')
  })

  test('of a web archive is the page in it', () => {
    const original = decodeOriginal(given('saved-page.mhtml'))
    expect(original).toMatchObject({ ok: true, value: { format: 'mhtml', encoding: 'utf-8' } })
    expect(original.ok && original.value.text).toMatch(/<html[^>]*>/i)
  })

  test.each(['report.docx', 'pdf/libreoffice.pdf'])('of %s is no text', (file) => {
    expect(decodeOriginal(given(file))).toMatchObject({ ok: true, value: { encoding: null, text: null } })
  })
})

describe('a Traditional copy with pinyin put into it', () => {
  const copied = [
    '青禾縣(xiàn)夏糧豐收在望',
    '來源：青禾縣農(nóng)業(yè)農(nóng)村局　發(fā)布時間：2022年6月1日　作者：林曉(xiǎo)雯',
    '',
    '　　青禾縣(xiàn)堅持早部署，組(zǔ)織農(nóng)機(jī)手326名下田搶收，全縣(xiàn)小麥實收率大幅提高，群眾(zhòng)都說好。',
  ].join('\n')

  test('is read as if it were clean, at the positions where it stands', async () => {
    const outcome = await readReport({ file: 'a.txt', bytes: new TextEncoder().encode(copied) })
    if (!outcome.ok) throw new Error(outcome.failure.code)
    const { report } = outcome
    expect(report).toMatchObject({
      text: copied,
      title: '青禾縣夏糧豐收在望',
      publisher: '青禾縣農業農村局',
      author: '林曉雯',
      locality: { name: '青禾縣' },
    })
    const at = report.provenance.publisher?.at
    expect(at && copied.slice(at.start, at.end)).toBe('青禾縣農(nóng)業(yè)農(nóng)村局')
    expect(report.blocks.map(({ kind }) => kind)).toEqual(['title', 'meta', 'paragraph'])
    expect(report.figures.map(({ value, quote }) => [value, quote])).toEqual([[326, '農(nóng)機(jī)手326名']])
  })
})
