import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { LARGEST_FILE_BYTES, readReport, type ReadOutcome } from '../../../src-main/intake/read-report.ts'

const SIMPLIFIED =
  '青禾县扎实推进防汛工作\n来源：县应急局\n\n　　入汛以来，全县组织党员干部上堤巡查，建立健全值班值守制度，确保群众生命财产安全。\n'
const TRADITIONAL =
  '青禾縣推動防汛工作\n來源：縣應急局\n\n　　入汛以來，全縣組織黨員幹部上堤巡查，建立健全值班值守制度，確保群眾生命財產安全。\n'

const read = (bytes: Uint8Array, file = 'a.txt'): Promise<ReadOutcome> => readReport({ file, bytes })
const codeOf = (outcome: ReadOutcome): string | null => (outcome.ok ? null : outcome.failure.code)

describe('encodings', () => {
  test.each([
    ['utf-8', SIMPLIFIED, false],
    ['gb18030', SIMPLIFIED, false],
    ['big5', TRADITIONAL, false],
    ['utf-16le', SIMPLIFIED, false],
    ['utf-16be', TRADITIONAL, false],
    ['utf-8', SIMPLIFIED, true],
    ['utf-16le', SIMPLIFIED, true],
    ['utf-16be', SIMPLIFIED, true],
  ])('%s is read to the same text', async (encoding, text, addBOM) => {
    const outcome = await read(iconv.encode(text, encoding, { addBOM }))
    expect(outcome).toMatchObject({ ok: true, report: { text, encoding } })
  })

  test('a guess is said to be one', async () => {
    expect(await read(iconv.encode(SIMPLIFIED, 'gb18030'))).toMatchObject({
      ok: true,
      report: { warnings: ['encoding_guessed'] },
    })
  })

  test('line ends become \\n and nothing else changes', async () => {
    const outcome = await read(new TextEncoder().encode('\ufeff甲县\r\n乙\r丙\n𠮷\u0301e\u0301　\r\n'))
    expect(outcome).toMatchObject({ ok: true, report: { text: '甲县\n乙\n丙\n𠮷\u0301e\u0301　\n' } })
  })

  test('a file cut inside its last character is read, with a warning', async () => {
    const bytes = new TextEncoder().encode(SIMPLIFIED.trimEnd())
    expect(await read(bytes.subarray(0, -1))).toMatchObject({
      ok: true,
      report: { encoding: 'utf-8', warnings: ['characters_replaced'] },
    })
  })
})

describe('what cannot be read', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'a.txt', 'file_empty'],
    ['blanks only', new TextEncoder().encode(' \r\n\t　\n'), 'a.txt', 'file_empty'],
    ['a page without text', new TextEncoder().encode('<html><script>1</script></html>'), 'a.html', 'file_empty'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'a.txt', 'file_binary'],
    ['control characters', new Uint8Array(400).fill(3), 'a.txt', 'file_binary'],
    ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'a.docx', 'unsupported_format'],
    ['a PDF under another name', new TextEncoder().encode('%PDF-1.7 x'), 'a.txt', 'file_malformed'],
    ['an export', new TextEncoder().encode('{"a":1}'), 'a.jsonl', 'unsupported_format'],
    ['a web archive', new TextEncoder().encode('MIME-Version: 1.0\nContent-Type: multipart/related\n'), 'a', 'file_malformed'],
    ['a file beyond the limit', new Uint8Array(LARGEST_FILE_BYTES + 1), 'a.txt', 'file_too_large'],
  ])('%s', async (_, bytes, file, code) => {
    const outcome = await read(bytes, file)
    expect(codeOf(outcome)).toBe(code)
    expect(outcome).toMatchObject({ failure: { place: file, detail: expect.stringMatching(/./) } })
  })
})

describe('files built to exhaust a reader', () => {
  test.each([
    ['deep elements', '<div>'.repeat(200_000), 'a.html'],
    ['deep quotes', `${'>'.repeat(100_000)} 甲`, 'a.md'],
    ['open brackets', '['.repeat(200_000), 'a.md'],
    ['emphasis', '*a_'.repeat(60_000), 'a.md'],
    ['one line of digits', '12345 '.repeat(60_000), 'a.txt'],
    ['one line of Chinese digits', '三百五十'.repeat(60_000), 'a.txt'],
    ['open quotation marks', '“甲《'.repeat(60_000), 'a.txt'],
    ['labels', '来源：'.repeat(60_000), 'a.txt'],
    ['blanks', `${' '.repeat(300_000)}甲`, 'a.txt'],
    ['short lines', '甲\n'.repeat(60_000), 'a.txt'],
  ])('%s end in bounded time', async (_, text, file) => {
    const started = performance.now()
    await read(new TextEncoder().encode(text), file)
    expect(performance.now() - started).toBeLessThan(8000)
  })
})
