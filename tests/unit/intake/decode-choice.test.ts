import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { choosableEncodings } from '../../../src-shared/domain/encoding.ts'
import { decode, type DecodedText } from '../../../src-main/intake/decode/decode.ts'

const SIMPLIFIED = '青禾县组织党员干部上堤巡查，确保群众生命财产安全。'
const TRADITIONAL = '青禾縣組織黨員幹部上堤巡查，確保群眾生命財產安全。'

function decoded(bytes: Uint8Array, encoding: string | null = null, declared: string | null = null): DecodedText {
  const read = decode(bytes, encoding, declared)
  if (!read.ok) throw new Error(`${read.code}: ${read.detail}`)
  return read.value
}

describe('an encoding that is chosen', () => {
  test.each(choosableEncodings)('%s is used as told', (encoding) => {
    const text = encoding === 'windows-1252' ? 'café “x”' : TRADITIONAL
    expect(decoded(iconv.encode(text, encoding), encoding)).toEqual({ text, encoding, certainty: 1, warnings: [] })
  })

  test('what does not fit becomes U+FFFD, with a warning', () => {
    const read = decoded(iconv.encode(SIMPLIFIED, 'gb18030'), 'utf-8')
    expect(read.text).toContain('\ufffd')
    expect(read).toMatchObject({ encoding: 'utf-8', warnings: ['characters_replaced'] })
  })

  test('a BOM is no text, whatever is chosen', () => {
    expect(decoded(iconv.encode(SIMPLIFIED, 'utf-16le', { addBOM: true }), 'utf-16le').text).toBe(SIMPLIFIED)
    expect(decoded(iconv.encode(SIMPLIFIED, 'utf-8', { addBOM: true }), 'utf-8').text).toBe(SIMPLIFIED)
  })

  test('an encoding nobody knows', () => {
    expect(decode(new Uint8Array([65]), 'klingon')).toEqual({
      ok: false,
      code: 'file_undecodable',
      detail: 'no encoding of the name klingon is known',
    })
  })

  test('four-byte GB18030, and what Hong Kong and Eten added to Big5', () => {
    const rare = '𠮷祥🌱㐂'
    expect(decoded(iconv.encode(rare, 'gb18030'), 'gb18030').text).toBe(rare)
    expect(decoded(Uint8Array.from([0x87, 0x40, 0xf9, 0xd6, 0xc7, 0xf3]), 'big5').text).toMatch(/^䏰碁/)
  })
})

describe('what a file says of itself', () => {
  const page = (charset: string): string =>
    `<html><head><meta charset="${charset}"><title>x</title></head><body>鎮　甲</body></html>`

  test.each([
    ['gb2312', 'gb18030'],
    ['GBK', 'gb18030'],
    ['big5', 'big5'],
  ])('a page in %s', (charset, encoding) => {
    expect(decoded(iconv.encode(page(charset), encoding))).toEqual({
      text: page(charset),
      encoding,
      certainty: 0.95,
      warnings: [],
    })
  })

  test('by http-equiv, by an XML declaration, or by a head that came with it', () => {
    const old = '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=big5"><p>鎮</p>'
    expect(decoded(iconv.encode(old, 'big5'))).toMatchObject({ text: old, encoding: 'big5' })
    const xml = '<?xml version="1.0" encoding="GB2312"?><p>镇</p>'
    expect(decoded(iconv.encode(xml, 'gb18030'))).toMatchObject({ text: xml, encoding: 'gb18030' })
    expect(decoded(iconv.encode('鎮', 'big5'), null, 'Big5')).toMatchObject({ text: '鎮', encoding: 'big5' })
  })

  test('is not believed where the bytes say otherwise', () => {
    expect(decoded(new TextEncoder().encode(page('gb2312')))).toMatchObject({ encoding: 'utf-8', text: page('gb2312') })
    const wrong = page('big5').replace('鎮　甲', SIMPLIFIED)
    expect(decoded(iconv.encode(wrong, 'gb18030'))).toMatchObject({ encoding: 'gb18030', text: wrong })
  })
})

test.each(['utf-16le', 'utf-16be'])('%s without a mark, Chinese or not', (encoding) => {
  for (const text of [SIMPLIFIED, TRADITIONAL, 'Plain words only.\n', '县'.repeat(3) + '工作\n'])
    expect(decoded(iconv.encode(text, encoding, { addBOM: false }))).toMatchObject({ text, encoding })
})

test('bytes that prove their encoding are surer than those that are guessed', () => {
  const proven = decoded(new TextEncoder().encode(SIMPLIFIED)).certainty
  const long = decoded(iconv.encode(SIMPLIFIED.repeat(5), 'gb18030')).certainty
  const short = decoded(iconv.encode(SIMPLIFIED.slice(0, 4), 'gb18030')).certainty
  expect(proven).toBe(1)
  expect(long).toBeGreaterThan(0.9)
  expect(short).toBeLessThan(long)
})
