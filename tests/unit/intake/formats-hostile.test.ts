import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { LARGEST_FILE_BYTES, readReport, type ReadOutcome } from '../../../src-main/intake/read-report.ts'
import { givenDocxBytes, p } from '../../given/formats/given-docx.ts'

const formats = join(import.meta.dirname, '..', '..', 'given', 'formats')
const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

const WORDS = '青禾县组织党员干部上堤巡查，确保群众生命财产安全，全县共有巡堤人员1200名。'
const read = (bytes: Uint8Array, file: string): Promise<ReadOutcome> => readReport({ file, bytes })

/** The outcome in one line: the format that was read, or the failure's code and what it says. */
async function outcomeOf(bytes: Uint8Array, file: string): Promise<string> {
  const outcome = await read(bytes, file)
  return outcome.ok ? outcome.report.format : `${outcome.failure.code}: ${outcome.failure.detail ?? ''}`
}

const ole = (name: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2000), Buffer.from(name, 'utf16le')])

describe('formats that are not read say what to do', () => {
  test.each([
    ['an old Word document', ole('WordDocument'), 'a.doc', 'unsupported_format: DOC (Word 97 to 2003, or WPS): save it as docx'],
    ['the same, from WPS', ole('WordDocument'), 'a.wps', 'unsupported_format: DOC (Word 97 to 2003, or WPS): save it as docx'],
    ['a document with a password', ole('EncryptedPackage'), 'a.docx', 'file_locked: a document with a password'],
    ['an old workbook', ole('Workbook'), 'a.xls', 'unsupported_format: XLS workbook'],
    ['rich text', strToU8('{\\rtf1\\ansi x}'), 'a.doc', 'unsupported_format: RTF: save it as docx'],
    [
      'a workbook',
      zipSync({ '[Content_Types].xml': strToU8('x'), 'xl/workbook.xml': strToU8('x') }),
      'a.xlsx',
      'unsupported_format: XLSX',
    ],
    ['slides', zipSync({ '[Content_Types].xml': strToU8('x'), 'ppt/p.xml': strToU8('x') }), 'a.pptx', 'unsupported_format: PPTX'],
    [
      'an ODT',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('x') }),
      'a.odt',
      'unsupported_format: ODT: save it as docx',
    ],
    [
      'an ODS',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
        'content.xml': strToU8('x'),
      }),
      'a.ods',
      'unsupported_format: ODS',
    ],
    [
      'a book',
      zipSync({ mimetype: strToU8('application/epub+zip'), 'META-INF/container.xml': strToU8('x') }),
      'a.epub',
      'unsupported_format: EPUB',
    ],
    [
      'an OFD',
      zipSync({ 'OFD.xml': strToU8('x') }),
      'a.ofd',
      'unsupported_format: OFD: open it in an OFD reader and save it as PDF',
    ],
  ])('%s', async (_, bytes, file, outcome) => {
    expect(await outcomeOf(bytes, file)).toContain(outcome)
  })
})

describe('a wrong extension does not matter', () => {
  const docx = givenDocxBytes({ body: p(WORDS) })
  test.each([
    ['a docx called txt', docx, 'a.txt', 'docx'],
    ['a docx called zip', docx, 'a.zip', 'docx'],
    ['a macro document', docx, 'a.docm', 'docx'],
    ['a page called doc', strToU8(`<html><body><p>${WORDS}</p></body></html>`), 'a.doc', 'html'],
    ['a web archive called doc', readFileSync(join(formats, 'saved-page.mhtml')), 'a.doc', 'mhtml'],
    ['plain text called docx', strToU8(WORDS), 'a.docx', 'txt'],
    ['a PDF called html', readFileSync(join(formats, 'pdf', 'chromium.pdf')), 'a.html', 'pdf'],
  ])('%s', async (_, bytes, file, outcome) => {
    expect(await outcomeOf(bytes, file)).toBe(outcome)
  })

  test('a docx that is cut off is a damaged docx, whatever is left of it', async () => {
    for (const share of [0.2, 0.5, 0.9, 0.999])
      expect(await outcomeOf(docx.subarray(0, Math.floor(docx.length * share)), 'a.docx')).toMatch(/^file_malformed: docx: zip: /)
  })
})

test('scripts, styles, data and frames of a page are no text', async () => {
  const data = `data:text/html,${'<p>数据里的字</p>'.repeat(20_000)}`
  const page = `<html><head><script>document.write("<p>脚本里的字</p>")</script><style>p::after{content:"样式里的字"}</style></head><body onload="alert('事件里的字')">
<p>${WORDS}</p><img alt="" src="${data}"><a href="javascript:alert('链接里的字')">　</a><iframe srcdoc="<p>框里的字</p>"><p>框里的字</p></iframe><object data="${data}"><p>对象里的字</p></object>
<noscript><p>没有脚本时的字</p></noscript><template><p>模板里的字</p></template><svg><text>图里的字</text></svg><textarea>框中的字</textarea><p hidden>藏着的字</p></body></html>`
  const outcome = await read(strToU8(page), 'a.html')
  expect(outcome.ok && outcome.report.text.replace('框中的字', '').trim()).toBe(WORDS)
})

test('lone surrogates and NULs are read, with warnings, and end nowhere inside a character', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`\ufeff${WORDS}`.repeat(40), 'utf16le'),
    Buffer.from([0x3d, 0xd8, 0x41, 0x00, 0x00, 0x00, 0x42, 0xdc]),
  ])
  const outcome = await read(bytes, 'a.txt')
  expect(outcome).toMatchObject({
    ok: true,
    report: { encoding: 'utf-16le', warnings: ['characters_replaced', 'nul_characters'] },
  })
  expect(outcome.ok && outcome.report.text.isWellFormed()).toBe(true)
})

test('a text of 200 MB is refused by its size alone', async () => {
  const path = join(folder, 'large.txt')
  const file = openSync(path, 'w')
  ftruncateSync(file, 200 * 1024 * 1024)
  closeSync(file)
  const bytes = readFileSync(path)
  const before = process.cpuUsage()
  expect(await outcomeOf(bytes, 'large.txt')).toBe(
    `file_too_large: ${bytes.length} bytes; at most ${LARGEST_FILE_BYTES} are read`,
  )
  const { user, system } = process.cpuUsage(before)
  expect(user + system).toBeLessThan(500_000)
})
