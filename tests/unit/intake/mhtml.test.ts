import * as fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readMhtml } from '../../../src-main/intake/readers/mhtml/read-mhtml.ts'

const PAGE = '<html><head><title>青禾县河湖管护</title></head><body><p>全县共有河长1200名，巡河=护河。</p></body></html>'

interface GivenPart {
  readonly type: string
  readonly transfer?: string
  readonly body: string | Buffer
  readonly location?: string
  readonly id?: string
}

/** A web archive of these parts, each written as its transfer encoding says. */
function givenArchive(parts: readonly GivenPart[], head = 'Content-Type: multipart/related; boundary="--=_b"'): Buffer {
  const written = parts.map(({ type, transfer = '8bit', body, location, id }) => {
    const headers = [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${transfer}`]
    if (location !== undefined) headers.push(`Content-Location: ${location}`)
    if (id !== undefined) headers.push(`Content-ID: ${id}`)
    return Buffer.concat([Buffer.from(`\r\n----=_b\r\n${headers.join('\r\n')}\r\n\r\n`), sent(Buffer.from(body), transfer)])
  })
  return Buffer.concat([
    Buffer.from(`MIME-Version: 1.0\r\n${head}\r\n\r\nThis is a multi-part message.\r\n`),
    ...written,
    Buffer.from('\r\n----=_b--\r\n'),
  ])
}

function sent(body: Buffer, transfer: string): Buffer {
  if (transfer === 'base64') return Buffer.from(body.toString('base64').replaceAll(/.{76}/g, '$&\r\n'))
  if (transfer !== 'quoted-printable') return body
  const codes = [...body].map((byte) =>
    byte > 0x7e || byte === 0x3d ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  )
  return Buffer.from(codes.map((code, at) => (at % 20 === 19 ? `${code}=\r\n` : code)).join(''))
}

describe('the page in a web archive', () => {
  test.each(['quoted-printable', 'base64', '8bit', 'binary'])('sent as %s', (transfer) => {
    const archive = givenArchive([{ type: 'text/html; charset="utf-8"', transfer, body: PAGE }])
    expect(readMhtml(archive, null)).toMatchObject({
      ok: true,
      value: { html: PAGE, encoding: 'utf-8', url: null, subject: null },
    })
  })

  test('as Internet Explorer writes it: the part says its encoding, 7bit lines, a subject in GB2312', () => {
    const subject = `=?gb2312?B?${iconv.encode('青禾县', 'gb18030').toString('base64')}?=`
    const head = `From: "由 Windows Internet Explorer 8 保存"\r\nSubject: ${subject}\r\n\t=?gb2312?Q?=BA=D3=BA=FE?=\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--=_b"`
    const body = iconv.encode(PAGE, 'gb18030')
    const parts = [
      {
        type: 'text/html;\r\n\tcharset="gb2312"',
        transfer: 'quoted-printable',
        body,
        location: 'http://www.example.gov.cn/a.html',
      },
    ]
    expect(readMhtml(givenArchive(parts, head), null)).toMatchObject({
      ok: true,
      value: { html: PAGE, encoding: 'gb18030', url: 'http://www.example.gov.cn/a.html', subject: '青禾县河湖', warnings: [] },
    })
  })

  test('as WPS and Word write it: a page of this machine, encoding by choice or by its own tag', () => {
    const page = PAGE.replace('<head>', '<head><meta http-equiv=Content-Type content="text/html; charset=gb2312">')
    const body = iconv.encode(page, 'gb18030')
    const archive = givenArchive([{ type: 'text/html', transfer: 'base64', body, location: 'file:///C:/B1F2/report.htm' }])
    expect(readMhtml(archive, null)).toMatchObject({ ok: true, value: { html: page, encoding: 'gb18030', url: null } })
    const chosen = readMhtml(archive, 'big5')
    expect(chosen).toMatchObject({ ok: true, value: { encoding: 'big5' } })
    expect(chosen.ok && chosen.value.html).not.toBe(page)
  })

  test('the root is the part that the head names; frames and pictures count for nothing', () => {
    const parts = [
      { type: 'text/html', body: '<p>边框里的页面</p>', id: '<frame>' },
      { type: 'image/png', transfer: 'base64', body: 'x' },
      { type: 'text/html; charset=utf-8', body: PAGE, id: '<root>' },
    ]
    const head = 'Content-Type: multipart/related; start="<root>"; boundary="--=_b"'
    expect(readMhtml(givenArchive(parts, head), null)).toMatchObject({ ok: true, value: { html: PAGE } })
  })

  test('a page in a part of parts, and a message that is the page itself', () => {
    const inner = givenArchive([
      { type: 'text/plain', body: '文字' },
      { type: 'text/html; charset=utf-8', body: PAGE },
    ])
      .toString()
      .replaceAll('--=_b', 'inner')
    const outer = givenArchive([
      { type: 'multipart/alternative; boundary=inner', body: inner.slice(inner.indexOf('\r\n--inner')) },
    ])
    expect(readMhtml(outer, null)).toMatchObject({ ok: true, value: { html: PAGE } })
    const alone = `MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${PAGE}`
    expect(readMhtml(Buffer.from(alone), null)).toMatchObject({ ok: true, value: { html: PAGE } })
  })
})

describe('what is no web archive, or a damaged one', () => {
  const whole = givenArchive([{ type: 'text/html; charset=utf-8', body: PAGE }])
  test.each([
    ['no headers', Buffer.from('青禾县'), 'byte 0'],
    ['no boundary', Buffer.from('Content-Type: multipart/related\n\nx'), 'names no boundary'],
    ['no page', givenArchive([{ type: 'image/png', body: 'x' }]), 'no part of type text/html'],
    ['cut off inside the page', whole.subarray(0, whole.length - 40), 'ends inside the page'],
    [
      'parts within parts without end',
      Buffer.from(
        `Content-Type: multipart/related; boundary=a\n\n${'--a\nContent-Type: multipart/related; boundary=a\n\n'.repeat(5000)}`,
      ),
      'no part',
    ],
  ])('%s', (_, bytes, detail) => {
    expect(readMhtml(bytes, null)).toMatchObject({ ok: false, code: 'file_malformed', detail: expect.stringContaining(detail) })
  })

  test('any change of an archive’s bytes, any cut: never a crash', () => {
    const mutation = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255) })
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 8 }), fc.nat(whole.length), (mutations, length) => {
        const changed = Uint8Array.from(whole)
        for (const { at, value } of mutations) changed[at] = value
        const read = readMhtml(changed.subarray(0, length % 2 === 0 ? whole.length : length), null)
        expect(read.ok ? read.value.html : read.detail).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })
})
